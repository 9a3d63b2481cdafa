"""YAML to plain strings, lists and mappings, with the line and column of every key and entry.

Values stay as written (no dates, no yes/no): the model decides types, so that month 13 is a finding and not a trace. The parser's
events are read one by one, never its tree: a tree of 60,000 brackets ends Python itself, and a few aliases can unfold to gigabytes.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import yaml

from scripts.content import yamlwords
from scripts.content.problems import Problem, Words

Place = tuple[int, int]
Key = str | int
Places = dict[tuple[Key, ...], Place]
Report = Callable[[Problem], None]
MOST_DEPTH = 12
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse(text: str, path: str, first_line: int, report: Report) -> tuple[Any, Places] | None:
    """Data and places (keyed by the path of keys and positions), or None after a finding. An empty text is an empty mapping.

    ``first_line``: line of the file on which ``text`` begins.
    """
    lines = text.split("\n") if "\t" in text else []
    tab = next((n for n, line in enumerate(lines) if "\t" in line[: len(line) - len(line.lstrip())]), None)
    if tab is not None:
        report(
            Problem(
                path,
                tab + first_line,
                1,
                "yaml-tab",
                Words("用了制表符缩进。", "The line is indented with a tab."),
                Words("改用空格缩进（每级两个）。", "Indent with spaces (two a level)."),
            )
        )
        return None
    builder = _Builder(path, first_line, report)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
            if builder.given_up:
                return None
    except yaml.MarkedYAMLError as error:
        said = yamlwords.said(error, text)
        report(Problem(path, said.line + first_line, said.column + 1, "yaml-syntax", said.fact, said.mend))
        return None
    except (yaml.YAMLError, ValueError):
        report(Problem(path, first_line, 1, "yaml-syntax", *yamlwords.unreadable()))
        return None
    if not builder.places:
        return {}, {(): (first_line, 1)}
    return (builder.data, builder.places) if builder.sound else None


_NO_KEY = object()
"""Stands where a mapping waits for its next key."""


@dataclass(slots=True)
class _Open:
    """A list or mapping that is not closed yet; ``key`` is that of the value to come: in a list its number."""

    holder: Any
    at: tuple[Key, ...]
    key: Any


@dataclass
class _Builder:
    """Takes some 40,000 events a run, most of them scalars: those come first, and marks are read where they are needed."""

    path: str
    first_line: int
    report: Report
    data: Any = None
    places: Places = field(default_factory=dict)
    open: list[_Open] = field(default_factory=list)
    documents: int = 0
    sound: bool = True
    given_up: bool = False

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            if self.open and self.open[-1].key is _NO_KEY:
                self._key(event, self.open[-1])
            else:
                self._at(event)
                self._put(event.value)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            at = self._at(event)
            holder: Any = {} if kind is yaml.MappingStartEvent else []
            self._put(holder)
            self.open.append(_Open(holder, at, _NO_KEY if kind is yaml.MappingStartEvent else 0))
        elif kind is yaml.SequenceEndEvent or kind is yaml.MappingEndEvent:
            self.open.pop()
        elif kind is yaml.AliasEvent:
            self._refuse_anchor(event.start_mark)
            self.given_up = True
        elif kind is yaml.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                self._refuse(event.start_mark, "yaml-syntax", *yamlwords.SECOND_DOCUMENT)
                self.given_up = True

    def _key(self, event: Any, top: _Open) -> None:
        if event.anchor is not None or event.tag is not None:
            self._tagged(event)
        name = event.value
        here = (*top.at, name)
        if name in top.holder:
            first = self.places[here][0]
            fact = Words(f"字段「{name}」写了两次（第 {first} 行已有）。", f"The field “{name}” is given twice (first on line {first}).")
            self._refuse(event.start_mark, "yaml-repeated-key", fact, Words("只留一处。", "Keep one of them."))
        if here not in self.places:
            mark = event.start_mark
            self.places[here] = mark.line + self.first_line, mark.column + 1
        top.key = name

    def _at(self, event: Any) -> tuple[Key, ...]:
        """Where the value that begins with this event stands; what may not begin there is refused."""
        at: tuple[Key, ...] = ()
        if self.open:
            top = self.open[-1]
            if top.key is _NO_KEY:
                self._refuse(
                    event.start_mark,
                    "yaml-syntax",
                    Words("字段名不是一个词。", "A field name is not a word."),
                    Words("字段名写成 name: 的样子。", "Write field names like name:."),
                )
                self.given_up = True
            at = (*top.at, top.key)
        if at not in self.places:
            mark = event.start_mark
            self.places[at] = mark.line + self.first_line, mark.column + 1
        if event.anchor is not None or event.tag is not None:
            self._tagged(event)
        if len(at) > MOST_DEPTH:
            self._refuse(
                event.start_mark,
                "yaml-depth",
                Words(f"嵌套超过 {MOST_DEPTH} 层。", f"Nested deeper than {MOST_DEPTH} levels."),
                Words("没有哪个字段需要这么多层；对照模板。", "No field needs that many levels; compare the template."),
            )
            self.given_up = True
        return at

    def _put(self, value: Any) -> None:
        if not self.open:
            self.data = value
            return
        top = self.open[-1]
        if isinstance(top.holder, list):
            top.holder.append(value)
            top.key += 1
        else:
            top.holder.setdefault(top.key, value)
            top.key = _NO_KEY

    def _tagged(self, event: Any) -> None:
        if event.anchor is not None:
            self._refuse_anchor(event.start_mark)
        if event.tag is not None:
            shown = event.tag.removeprefix("tag:yaml.org,2002:")[:40]
            self._refuse(
                event.start_mark,
                "yaml-tag",
                Words(f"用了 YAML 标签「{shown}」。", f"The YAML tag “{shown}” is used."),
                Words("删去以 ! 开头的标签，只写值。", "Remove the tag that begins with ! and keep the value."),
            )

    def _refuse_anchor(self, mark: Any) -> None:
        self._refuse(
            mark,
            "yaml-alias",
            Words("用了 YAML 的锚或别名（以 & 或 * 开头）。", "A YAML anchor or alias (it begins with & or *) is used."),
            Words("把内容写全；真要写这个符号时，把整个值放进引号。", "Write the content out; if you mean the sign itself, quote the whole value."),
        )

    def _refuse(self, mark: Any, code: str, fact: Words, mend: Words) -> None:
        self.sound = False
        self.report(Problem(self.path, *self._place(mark), code, fact, mend))

    def _place(self, mark: Any) -> Place:
        return mark.line + self.first_line, mark.column + 1
