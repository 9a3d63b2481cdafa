"""A new page with everything its kind must have: facts as far as they are known, and a named TODO wherever a person has to write.

Fields and their comments come from the model, sections from the table of sections; ``cases/_template`` shows the same filled in.
"""

import re
import unicodedata

from scripts.content.blanks import MODELS, body, english_front_matter, front_matter, questions
from scripts.content.blanks_course import scenario
from scripts.content.entries import Page
from scripts.content.frontmatter import split
from scripts.content.library import Library
from scripts.content.load import TEMPLATE, load_case
from scripts.content.model.text import ID_PATTERN
from scripts.content.nearest import suggestion
from scripts.content.problems import Words
from scripts.content.stamp import stamp

KINDS = (*MODELS, "scenario")
MOST = 56
"""An id holds 60 characters, and a question adds its number to that of its case."""


class ScaffoldFault(Exception):
    """The page cannot be begun: what is in the way, and what to do."""

    def __init__(self, code: str, fact: Words, mend: Words) -> None:
        super().__init__(fact.en)
        self.code, self.fact, self.mend = code, fact, mend


def scaffold(library: Library, kind: str, slug: str, shape: str, as_of: str) -> dict[str, str]:
    """Name → text of the files to write, relative to the root. ``as_of``: today, for the field updated."""
    _refuse_bad(kind, slug)
    _refuse_taken(library, kind, slug)
    if kind == "scenario":
        return {f"{_name(kind, slug)}.yml": scenario(library, slug, as_of)}
    chinese = f"---\n{front_matter(library, kind, slug, shape, as_of)}\n---\n\n{body(kind, shape, 'zh')}\n"
    name = _name(kind, slug)
    english = f"---\n{english_front_matter(kind, _stamp(kind, chinese, name))}\n---\n\n{body(kind, shape, 'en')}\n"
    files = {f"{name}.zh.md": chinese, f"{name}.en.md": english}
    if kind == "case":
        files[f"cases/{slug}/questions.yml"] = questions(library, slug)
    if kind == "module":
        files[f"docs/modules/{slug}/questions.yml"] = questions(library, slug, module=True)
    if kind == "principle":
        files[f"{name}.questions.yml"] = questions(library, slug)
    return files


def _name(kind: str, slug: str) -> str:
    """Where the files of a page stand, without the language and the ending."""
    return {"case": f"cases/{slug}/index", "note": f"cases/{slug}/note", "module": f"docs/modules/{slug}/index"}.get(kind, f"docs/{kind}s/{slug}")


def mended(slug: str) -> str:
    """The nearest name that can be an id: Road_20 → road-20; empty where nothing is left."""
    plain = unicodedata.normalize("NFKD", slug).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:MOST].strip("-")


def _refuse_bad(kind: str, slug: str) -> None:
    if re.fullmatch(ID_PATTERN, slug) and len(slug) <= MOST:
        return
    other = mended(slug)
    fact = Words(f"「{slug}」不能作编号。", f"“{slug}” cannot be an id.")
    form = Words(f"只用小写英文字母、数字和连字符，最多 {MOST} 个", f"Use lower-case letters, digits and hyphens, at most {MOST}")
    if other:
        raise ScaffoldFault("new-slug", fact, Words(f"{form.zh}。可以用：new {kind} {other}", f"{form.en}. You could write: new {kind} {other}"))
    raise ScaffoldFault("new-slug", fact, Words(f"{form.zh}，用拼音或英文写，如 road-20。", f"{form.en}, as in road-20."))


def _refuse_taken(library: Library, kind: str, slug: str) -> None:
    places = {"case": f"cases/{slug}", "module": f"docs/modules/{slug}", "scenario": f"docs/scenarios/{slug}.yml"}
    place = places.get(kind, f"{_name(kind, slug)}.zh.md")
    if kind == "note" and not library.is_known("case", slug):
        fact = Words(f"没有「{slug}」这个案例。", f"There is no case “{slug}”.")
        raise ScaffoldFault("new-slug", fact, suggestion(slug, library.known.get("case", ())))
    if (library.root / place).exists():
        fact = Words(f"「{slug}」已经有了：{place}。", f"“{slug}” is there already: {place}.")
        raise ScaffoldFault("new-exists", fact, Words("直接改那里的文件，或换一个编号。", "Work on the files there, or take another id."))
    example = Library(library.root)
    load_case(example, library.root / "cases" / TEMPLATE, TEMPLATE)
    if kind == "case" and any(entry.record.id == slug for entry in example.cases.values()):
        raise ScaffoldFault(
            "new-exists", Words(f"「{slug}」是模板的编号。", f"“{slug}” is the template’s id."), Words("换一个编号。", "Take another id.")
        )


def _stamp(kind: str, text: str, name: str) -> str:
    """Of the Chinese text as begun: from its first change on, the check says that the English has to follow."""
    parts = split(text, f"{name}.zh.md", lambda _: None)
    assert parts is not None
    return stamp(Page(name, MODELS[kind].model_validate(parts.data), {}, (), parts.body))
