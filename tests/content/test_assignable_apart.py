"""What assignable-apart says of the pretend library, with an id that happens to look the same to a link."""

from dataclasses import replace

from scripts.content.assignable import item_of, mark_of
from scripts.content.checks.assignable_apart import assignable_apart
from tests.content.pretend import library_with


def alike(item: str) -> str:
    """A case's id with the mark of another task; some 260,000 are tried for one."""
    wanted = mark_of(item)
    return next(name for number in range(10**7) if mark_of(item_of("case", name := f"case-{number}")) == wanted)


def said(tmp_path, lang):
    library = library_with(tmp_path)
    assert list(assignable_apart(library)) == []
    first = library.cases["lamp-day"]
    name = alike("module/lamp-keeping")
    library.cases = {name: replace(first, zh=replace(first.zh, record=first.record.model_copy(update={"id": name})))}
    return name, [problem.as_text(lang) for problem in assignable_apart(library)]


def test_names_both_and_what_to_do(tmp_path):
    name, found = said(tmp_path, "zh")
    assert found == [
        f"cases/lamp-day/index.zh.md:1:1: error[assignable-apart] 布置学习的链接分不清「case/{name}」和「module/lamp-keeping」：由编号算出的记号碰巧相同。\n"
        "    → 给新写的那一个换一个编号；已发布的编号不改。"
    ]


def test_speaks_english(tmp_path):
    name, found = said(tmp_path, "en")
    assert found == [
        f"cases/lamp-day/index.zh.md:1:1: error[assignable-apart] A link that assigns study cannot tell “case/{name}” from “module/lamp-keeping”: the marks worked out from their ids happen to be the same.\n"
        "    → Give the newer one another id; a published id stays."
    ]
