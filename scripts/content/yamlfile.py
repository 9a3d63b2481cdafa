"""YAML to plain strings, lists and mappings, with the line and column of every key and entry.

Values stay as written (no dates, no yes/no): the model decides types, so that month 13 is a finding and not a trace.
"""

from collections.abc import Callable
from typing import Any

import yaml

from scripts.content.problems import Problem, Words

Place = tuple[int, int]
Key = str | int
Places = dict[tuple[Key, ...], Place]
MOST_DEPTH = 12
_PLAIN_TAGS = {"tag:yaml.org,2002:" + name for name in ("str", "seq", "map", "null", "bool", "int", "float", "timestamp", "merge", "value")}


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Only composes nodes; nothing is ever constructed from tags."""


def parse(text: str, path: str, first_line: int, report: Callable[[Problem], None]) -> tuple[Any, Places] | None:
    """Data and places (keyed by the path of keys and positions), or None after a syntax finding.

    ``first_line``: line of the file on which ``text`` begins.
    """

    def refuse(mark: Any, code: str, fact: Words, mend: Words) -> None:
        report(Problem(path, mark.line + first_line, mark.column + 1, code, fact, mend))

    tab = next((n for n, line in enumerate(text.split("\n")) if line[: len(line) - len(line.lstrip())].count("\t")), None)
    if tab is not None:
        report(Problem(path, tab + first_line, 1, "yaml-tab", Words("用了制表符缩进。", "The line is indented with a tab."), Words("改用空格缩进（每级两个）。", "Indent with spaces (two a level).")))
        return None
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        fact, mend = _said(error)
        refuse(mark, "yaml-syntax", fact, mend)
        return None
    except (yaml.YAMLError, RecursionError, ValueError):
        report(Problem(path, first_line, 1, "yaml-syntax", Words("这一段不是可读的 YAML。", "This part is not readable YAML."), Words("对照 cases/_template 核对缩进、引号和冒号。", "Compare indentation, quotes and colons with cases/_template.")))
        return None
    if node is None:
        return {}, {(): (first_line, 1)}
    places: Places = {}
    seen: set[int] = set()
    sound = True

    def plain(node: yaml.Node, at: tuple[Key, ...]) -> Any:
        nonlocal sound
        places.setdefault(at, (node.start_mark.line + first_line, node.start_mark.column + 1))
        if id(node) in seen:
            sound = False
            refuse(node.start_mark, "yaml-alias", Words("用了 YAML 的锚和别名（& 和 *）。", "YAML anchors and aliases (& and *) are used."), Words("把内容写全，不用别名。", "Write the content out instead."))
            return None
        seen.add(id(node))
        if node.tag not in _PLAIN_TAGS:
            sound = False
            refuse(node.start_mark, "yaml-tag", Words(f"用了 YAML 标签「{node.tag[:40]}」。", f"The YAML tag “{node.tag[:40]}” is used."), Words("删去以 ! 开头的标签，只写值。", "Remove the tag that begins with ! and keep the value."))
            return None
        if len(at) > MOST_DEPTH:
            sound = False
            refuse(node.start_mark, "yaml-depth", Words(f"嵌套超过 {MOST_DEPTH} 层。", f"Nested deeper than {MOST_DEPTH} levels."), Words("没有哪个字段需要这么多层；对照模板。", "No field needs that many levels; compare the template."))
            return None
        if isinstance(node, yaml.ScalarNode):
            return node.value
        if isinstance(node, yaml.SequenceNode):
            return [plain(child, (*at, n)) for n, child in enumerate(node.value)]
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else None
            if key is None:
                sound = False
                refuse(key_node.start_mark, "yaml-syntax", Words("字段名不是一个词。", "A field name is not a word."), Words("字段名写成 name: 的样子。", "Write field names like name:."))
                continue
            here = (*at, key)
            if key in data:
                sound = False
                first = places[here]
                refuse(key_node.start_mark, "yaml-repeated-key", Words(f"字段「{key}」写了两次（第 {first[0]} 行已有）。", f"The field “{key}” is given twice (first on line {first[0]})."), Words("只留一处。", "Keep one of them."))
                continue
            places[here] = (key_node.start_mark.line + first_line, key_node.start_mark.column + 1)
            data[key] = plain(value_node, here)
        return data

    data = plain(node, ())
    return (data, places) if sound else None


def _said(error: yaml.MarkedYAMLError) -> tuple[Words, Words]:
    problem = error.problem or ""
    if "mapping values are not allowed" in problem:
        return Words("这一行多了一个冒号，或缩进不对。", "There is one colon too many here, or the indentation is off."), Words("值里有冒号时，把整个值放进引号。", "Put a value that holds a colon into quotes.")
    if "could not find expected ':'" in problem or "expected ':'" in problem:
        return Words("字段名后面少了冒号。", "The colon after the field name is missing."), Words("写成 字段: 值（冒号后空一格，用半角冒号）。", "Write field: value (an ASCII colon and a space).")
    if "quoted scalar" in (error.context or "") or "unexpected end" in problem:
        return Words("引号或括号没有配对。", "A quotation mark or bracket is not closed."), Words("补上缺少的那一半。", "Add the missing half.")
    if "undefined alias" in problem or "alias" in problem:
        return Words("值以 * 开头，被当成了别名。", "A value begins with * and reads as an alias."), Words("把这个值放进引号。", "Put the value into quotes.")
    return Words("这里的 YAML 写法读不懂。", "The YAML cannot be read here."), Words("对照 cases/_template 核对缩进、引号和冒号。", "Compare indentation, quotes and colons with cases/_template.")
