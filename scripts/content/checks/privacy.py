"""privacy: nothing that leads to a person is published: no numbers, addresses, accounts, names of petitioners, children or informants, no illness.

The rules are data (scripts/content/privacy.yml). A warning may be excused in cases/_excused.yml; an error may not.

不发布能找到个人的信息：号码、住址、账号、病情，群众、孩子和举报人的姓名。规则写在 scripts/content/privacy.yml；提醒可由另一人在 cases/_excused.yml 写明理由放过，错误不能。
"""

import os
from collections.abc import Iterator
from pathlib import Path

from scripts.content.entries import Item
from scripts.content.excuses import NAME, Excuse, excuses, line_hash
from scripts.content.library import Library
from scripts.content.privacy import Hit, mask, scan
from scripts.content.problems import Problem, Words
from scripts.content.reading import relative

FOLDERS = ("cases", "docs", "sources")


def privacy(library: Library) -> Iterator[Problem]:
    faults: list[Problem] = []
    excused = excuses(library.root, faults.append)
    yield from faults
    used: set[int] = set()
    hidden = {}
    for path, line, col, hit, whole in _found(library, bool(faults)):
        if line == 0:
            hidden[path] = _safe(path)
        allowed = [at for at, item in enumerate(excused) if _covers(item.record, hit, path, whole)]
        used.update(allowed)
        if not allowed:
            yield _said(hidden.get(path, path), max(line, 1), col, hit, whole)
    for at, item in enumerate(excused):
        if at not in used:
            yield _unneeded(item)


def _found(library: Library, excuses_faulty: bool) -> Iterator[tuple[str, int, int, Hit, str]]:
    """Path, line, column, finding and whole line: file names first, as line 0, then every text as it was read."""
    names = list(_names(library.root))
    for name in names if scan("\n".join(names)) else []:
        yield from ((name, 0, 1, hit, name) for hit in scan(name))
    texts = dict(library.texts)
    if (library.root / NAME).exists() and not excuses_faulty:
        texts.setdefault(NAME, (library.root / NAME).read_text(encoding="utf-8"))
    for path, text in texts.items():
        for hit in scan(text):
            start = text.rfind("\n", 0, hit.start) + 1
            yield path, text.count("\n", 0, hit.start) + 1, hit.start - start + 1, hit, text[start:].partition("\n")[0]


def _names(root: Path) -> Iterator[str]:
    """Every file and folder in the folders that are published."""
    for folder in FOLDERS:
        for top, folders, files in os.walk(root / folder):
            for name in (*folders, *files):
                yield relative(Path(top, name), root)


def _safe(name: str) -> str:
    """The file's name with every finding masked: messages are public."""
    for hit in reversed(scan(name)):
        name = name[: hit.start] + mask(name[hit.start : hit.end]) + name[hit.end :]
    return name


def _covers(excuse: Excuse, hit: Hit, path: str, line: str) -> bool:
    return hit.rule.level == "warning" and (excuse.rule, excuse.path, excuse.hash) == (hit.rule.id, path, line_hash(line))


def _said(path: str, line: int, col: int, hit: Hit, whole: str) -> Problem:
    rule = hit.rule
    told = Words("", "")
    if rule.check == "id-checksum":
        told = (
            Words("，校验码相符", ", and its check digit is right")
            if hit.holds
            else Words("，校验码不符（抄错了也不能发布）", ", though its check digit is wrong (a mistyped one may not stand either)")
        )
    mend = rule.mend
    keep = Words("", "")
    if rule.level == "warning":
        keep = Words(
            f"确需保留：由另一人在 {NAME} 写一条 rule: {rule.id}，hash: {line_hash(whole)}。",
            f" To keep it, a second person adds rule: {rule.id}, hash: {line_hash(whole)} to {NAME}.",
        )
    return Problem(
        path, line, col, "privacy",
        Words(f"像是{rule.name.zh}：{hit.shown}（{rule.id}{told.zh}）。", f"This looks like {rule.name.en}: {hit.shown} ({rule.id}{told.en})."),
        Words(mend.zh + keep.zh, mend.en + keep.en), rule.level,
    )  # fmt: skip


def _unneeded(item: Item[Excuse]) -> Problem:
    excuse = item.record
    return Problem(
        item.path, *item.place("rule"), "excuse-unneeded",
        Words(f"这条理由用不上：{excuse.path} 没有 hash 为 {excuse.hash} 的 {excuse.rule} 提醒。", f"This excuse is not needed: {excuse.path} has no warning {excuse.rule} on a line with the hash {excuse.hash}."),
        Words("删去这一条；那一行若改过，由另一人重新看过再写。错误不能用理由放过。", "Remove it; if the line has changed, have a second person look again. Errors cannot be excused."),
    )  # fmt: skip
