"""The engine of the search in a page from disk, on records that a test brings along."""

from pathlib import Path

from playwright.sync_api import Page

from scripts.staging.search.bundle import bundle
from scripts.staging.search.records import Passage, Record
from scripts.staging.search.sounds import Name

ASK = """async given => {
  const answer = await engine.ask(given.question);
  const index = await engine.ready();
  const show = async (hits, words) => (await pujiangEngine.resultsOf(engine.shelf, index, answer, hits.slice(0, 10), words, given.lang)).map(one => ({
    address: one.address, kind: one.kind, heading: one.heading, lang: one.passageLang,
    title: one.title.map(piece => piece.isMarked ? `[${piece.text}]` : piece.text).join(''),
    passage: one.passage.map(piece => piece.isMarked ? `[${piece.text}]` : piece.text).join('')}));
  return {exact: await show(answer.exact, answer.marked), close: await show(answer.close, answer.markedClose), read: answer.read,
          nearest: answer.nearest, isCut: answer.isCut, isPartial: answer.isPartial};
}"""


def case(name: str, zh: str, en: str = "", *, title: str = "", kind: str = "case", keywords: tuple[str, ...] = (), heading: str = "经过") -> Record:
    """A record with one section; its English says where it comes from unless told."""
    return Record(
        kind, f"{name}/", {"zh": title or f"题目{name}", "en": f"Title {name}"}, {"zh": "一句话。", "en": "One line."}, hints=keywords,
        passages=(Passage("course", {"zh": heading, "en": "What happened"}, {"zh": zh, "en": en or "Nothing else."}),),
    )  # fmt: skip


class Asked:
    """Answers on a set of records; files stand in `folder` and can be spoiled there."""

    def __init__(self, page: Page, engine: Path, folder: Path, records: list[Record], names: tuple[str, ...] = (), say: str = "") -> None:
        made = bundle(records, [Name(name) for name in names], {"say": say})
        for name, text in made.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.files = folder / made.folder
        (folder / "page.html").write_text('<!doctype html><meta charset="utf-8"><title>search</title>', encoding="utf-8")
        self.page = page
        page.goto((folder / "page.html").as_uri())
        page.add_script_tag(path=engine)
        page.evaluate("folder => { window.engine = new pujiangEngine.Engine(new pujiangEngine.ScriptShelf(folder)) }", self.files.as_uri() + "/")

    def __call__(self, question: str, lang: str = "zh") -> dict[str, object]:
        answer: dict[str, object] = self.page.evaluate(ASK, {"question": question, "lang": lang})
        return answer

    def exact(self, question: str, lang: str = "zh") -> list[str]:
        return [one["address"].partition("/")[0] for one in self(question, lang)["exact"]]  # type: ignore[attr-defined]

    def close(self, question: str, lang: str = "zh") -> list[str]:
        return [one["address"].partition("/")[0] for one in self(question, lang)["close"]]  # type: ignore[attr-defined]
