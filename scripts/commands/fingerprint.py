"""fingerprint: of a source's text, so that `check` finds what is copied from it; the text itself stays out of the project."""

import argparse
from pathlib import Path

from scripts.commands.command import Command, Say, paths_of
from scripts.content.fingerprint import RUN, bare, fingerprint
from scripts.content.nearest import suggestion
from scripts.content.problems import Problem, Words
from scripts.content.reading import read, relative
from scripts.output import write_file


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", help="id of the source: the name of its file in sources/ without .yml")
    parser.add_argument("file", type=Path, help="its whole text, UTF-8; kept outside the project")
    parser.add_argument("--lang", choices=("zh", "en"), default="zh")


def _run(asked: argparse.Namespace, say: Say) -> int:
    paths, lang = paths_of(asked), asked.lang
    known = sorted(path.stem for path in paths.sources.glob("*.yml"))

    def refuse(fact: Words, mend: Words) -> int:
        say(f"{fact.of(lang)}\n    → {mend.of(lang)}")
        return 2

    if asked.source not in known:
        return refuse(Words(f"没有「{asked.source}」这份来源。", f"There is no source “{asked.source}”."), suggestion(asked.source, known))
    if not asked.file.exists():
        return refuse(Words(f"没有这个文件：{asked.file}", f"There is no such file: {asked.file}"), Words("核对路径。", "Check the path."))
    faults: list[Problem] = []
    text = read(asked.file, asked.file.parent, faults.append)
    if text is None:
        for fault in faults:
            say(fault.as_text(lang))
        return 2
    if len(bare(text)) < RUN:
        return refuse(
            Words(f"这个文件里不到{RUN}个字。", f"There are fewer than {RUN} characters in this file."),
            Words("换成全文。", "Give the whole text."),
        )
    path = paths.sources / f"{asked.source}.fingerprint"
    write_file(path, fingerprint(asked.source, text))
    name = relative(path, paths.root)
    said = Words(f"已写出 {name}，可以提交。原文不要放进项目。", f"Written: {name}, to be committed. Keep the text itself out of the project.")
    say(said.of(lang))
    return 0


FINGERPRINT = Command("fingerprint", "由来源的原文做指纹，用来查照抄。Fingerprint a source's text.", _register, _run)
