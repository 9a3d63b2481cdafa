"""id-is-name: the id of a page is the name of its folder or file, the id of a source or scenario that of its file.

页面的编号就是文件夹名或文件名，来源、情境的编号就是文件名。
"""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from scripts.content.entries import Item
from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def id_is_name(library: Library) -> Iterator[Problem]:
    for entry in library.entries():
        path = PurePosixPath(entry.zh.path)
        in_folder = path.name in ("index.zh.md", "note.zh.md")
        name = path.parent.name if in_folder else path.name.removesuffix(".zh.md")
        if entry.record.id != name:
            yield _differs(
                entry.zh.path,
                entry.zh.place("id"),
                entry.record.id,
                name,
                Words("文件夹名", "the folder") if in_folder else Words("文件名", "the file"),
            )
    listed: list[Item[Any]] = [*library.sources.values(), *library.scenarios.values()]
    for item in listed:
        name = PurePosixPath(item.path).stem
        if item.record.id != name:
            yield _differs(item.path, item.place("id"), item.record.id, name, Words("文件名", "the file"))


def _differs(path: str, place: tuple[int, int], given: str, name: str, what: Words) -> Problem:
    return Problem(
        path, *place, "id-is-name",
        Words(f"编号「{given}」与{what.zh}「{name}」不一样。", f"The id “{given}” differs from the name of {what.en}, “{name}”."),
        Words(f"把 id 改为「{name}」；已发布的编号不改，改{what.zh}。", f"Make the id “{name}”; if it is published already, rename {what.en} instead."),
    )  # fmt: skip
