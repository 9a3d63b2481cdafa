"""One finding, said in either language and on three surfaces: text, GitHub annotation, JSON."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple


class Words(NamedTuple):
    """A sentence in both languages."""

    zh: str
    en: str

    def of(self, lang: str) -> str:
        return self.en if lang == "en" else self.zh


LEVELS = {"error": Words("错误", "error"), "warning": Words("提醒", "warning")}


@dataclass(frozen=True, order=True)
class Problem:
    """Where, what, and how to mend. Line and column count from 1; ``mend`` is something to do.

    ``repair``: what stands there and what should, where ``check --fix`` can do it without a person's judgement.
    """

    path: str
    line: int
    col: int
    code: str
    fact: Words
    mend: Words
    level: Literal["error", "warning"] = "error"
    repair: tuple[str, str] | None = field(default=None, compare=False)

    def as_text(self, lang: str) -> str:
        return f"{self.path}:{self.line}:{self.col}: {self.level}[{self.code}] {self.fact.of(lang)}\n    → {self.mend.of(lang)}"

    def as_annotation(self, lang: str) -> str:
        """GitHub's workflow command; `%`, line ends and (in properties) `,` and `:` are escaped as it asks."""
        message = _escaped(f"{self.fact.of(lang)}\n→ {self.mend.of(lang)}")
        path = _escaped(self.path).replace(",", "%2C").replace(":", "%3A")
        return f"::{self.level} file={path},line={self.line},col={self.col},title={self.code}::{message}"

    def as_data(self, lang: str) -> dict[str, str | int]:
        return {
            "path": self.path, "line": self.line, "col": self.col, "level": self.level, "code": self.code,
            "fact": self.fact.of(lang), "mend": self.mend.of(lang),
        }  # fmt: skip


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
