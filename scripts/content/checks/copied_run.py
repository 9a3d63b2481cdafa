"""copied-run: no run of 24 or more characters is copied from a source (punctuation and spaces aside); set phrases in sources/quotable.txt may stand whole. A source without its fingerprint is a warning.

不照抄来源的原文：去掉标点和空格，连续24个字或更多与原文相同就是照抄；sources/quotable.txt 里的固定说法可以原样引用。来源没有指纹文件是提醒。
"""

from collections.abc import Iterator
from pathlib import Path

from scripts.content.fingerprint import Comparison, Print, Run, bare, offsets, parsed, phrases, without
from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.reading import read, relative
from scripts.content.texts import Text, texts
from scripts.content.yamlfile import Place

ENDING, QUOTABLE = ".fingerprint", "sources/quotable.txt"
_SHOWN = 60
_MEND = Words(
    f"事实用自己的话写。确需原样引用的固定说法：加引号，写明出处，并由编辑记入 {QUOTABLE}。",
    f"Put the fact in your own words. A set phrase that must stand as it is: between quotation marks, with its source, and listed in {QUOTABLE} by an editor.",
)


def copied_run(library: Library) -> Iterator[Problem]:
    faults: list[Problem] = []
    known = Comparison({name: found for name in library.sources if (found := _known(library, name, faults))})
    quotable = [bare(phrase) for phrase in phrases(_file(library.root / QUOTABLE, library.root, faults))]
    yield from faults
    for text in _read(library):
        if known.possible(text.words) and next(known.runs(words := bare(text.words)), None):
            for run in known.runs(without(words, quotable)):
                yield _said(library, text, run)


def _known(library: Library, source: str, faults: list[Problem]) -> Print | None:
    path = library.root / "sources" / f"{source}{ENDING}"
    again = f"python3 -m scripts fingerprint {source} "
    if not path.exists():
        fact = Words(
            f"来源「{source}」没有指纹，查不出有没有照抄。", f"The source “{source}” has no fingerprint: what is copied from it cannot be found."
        )
        mend = Words(f"有原文的人运行 {again}原文.txt 。", f"Whoever has its text runs {again}TEXT.txt .")
        faults.append(Problem(f"sources/{source}.yml", 1, 1, "copied-run", fact, mend, "warning"))
        return None
    text = read(path, library.root, faults.append)
    found = None if text is None else parsed(text)
    if text is not None and found is None:
        fact = Words("这个指纹文件已损坏，或格式不认得。", "This fingerprint is damaged, or in a form that is not known.")
        mend = Words(f"从版本记录里取回它，或运行 {again}原文.txt 重做。", f"Bring it back from the repository’s history, or run {again}TEXT.txt .")
        faults.append(Problem(relative(path, library.root), 1, 1, "copied-run", fact, mend))
    return found


def _file(path: Path, root: Path, faults: list[Problem]) -> str:
    return (read(path, root, faults.append) or "") if path.exists() else ""


def _read(library: Library) -> Iterator[Text]:
    """Every file of ours whole, also what is not published (comments, the template); of a source only what we wrote, not what it printed itself."""
    for folder in ("cases", "docs"):
        for path in sorted((library.root / folder).rglob("*")):
            if path.suffix in (".md", ".yml") and path.is_file():
                name = relative(path, library.root)
                words = library.texts.get(name) or read(path, library.root, lambda problem: None)
                if words:
                    yield Text(name, "", words, 1, 1)
    yield from (text for text in texts(library) if text.path.startswith("sources/"))


def _said(library: Library, text: Text, run: Run) -> Problem:
    at = offsets(text.words)
    words = " ".join(text.words[at[run.start] : at[run.end - 1] + 1].split())
    shown = words if len(words) <= _SHOWN else f"{words[: _SHOWN * 2 // 3]} … {words[-_SHOWN // 3 :]}"
    place: Place = text.place(at[run.start])
    title, count = library.sources[run.source].record.short, run.end - run.start
    fact = Words(f"连续 {count} 个字与{title.zh}的原文相同：{shown}", f"{count} characters in a row stand so in the text of {title.en}: {shown}")
    return Problem(text.path, *place, "copied-run", fact, _MEND)
