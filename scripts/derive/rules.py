"""The table of rules: every check with its level and its words, then the privacy rules one by one."""

import ast
from inspect import getsource
from sys import modules

from scripts.content.checks import ALL, Check, code, rule
from scripts.content.privacy import rules as privacy_rules
from scripts.content.problems import LEVELS

INTRO = """# 检查的规则 · The rules

由 `python3 -m scripts schema` 从 `scripts/content/checks/` 的说明生成，不要手改。错误拦住建站，提醒不拦。
读不了的文件（编码、YAML、文件头、字段）另有消息，编号以 `file-`、`yaml-`、`front-matter-`、`schema-` 开头，消息里写明怎么改。

Made by `python3 -m scripts schema` from the docstrings in `scripts/content/checks/`; not edited by hand. An error stops the build, a warning does not.
A file that cannot be read (encoding, YAML, front matter, fields) has messages of its own, with codes that begin with `file-`, `yaml-`, `front-matter-` or `schema-`."""
HEAD = "| 编号 Code | 级别 Level | 规则 | Rule |\n| --- | --- | --- | --- |"


def rule_table() -> str:
    """docs/schemas/rules.md"""
    checks = [_row(f"`{code(check)}`", levels(check), rule(check, "zh"), rule(check)) for check in sorted(ALL, key=code)]
    private = [
        _row(one.id, [one.level], f"不出现{one.name.zh}。", f"No text holds {one.name.en}.")
        for one in sorted(privacy_rules(), key=lambda one: one.id)
    ]
    return "\n".join([INTRO, "", HEAD, *checks, "", "## 隐私 · Privacy (`privacy`)", "", HEAD, *private]) + "\n"


def levels(check: Check) -> list[str]:
    """Which levels its findings have, read from how it makes them: a finding is an error unless it is given a level."""
    tree = ast.parse(getsource(modules[check.__module__]))
    calls = [call for call in ast.walk(tree) if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)]
    given = [_level(call) for call in calls if call.func.id == "Problem"]  # type: ignore[attr-defined]
    found = {level for level in given if level} | ({"error"} if any(call.func.id == "unknown" for call in calls) else set())  # type: ignore[attr-defined]
    if None in given:
        named = {one.value for one in ast.walk(tree) if isinstance(one, ast.Constant)}
        found |= {level for level in LEVELS if level in named} or set(LEVELS)
    return [level for level in LEVELS if level in found]


def _level(call: ast.Call) -> str | None:
    """The level a call gives; None where it is worked out as the check runs."""
    places = 2 if any(isinstance(one, ast.Starred) for one in call.args) else 1
    after_mend = call.args[6 - (places - 1) :]
    given = next((word.value for word in call.keywords if word.arg == "level"), after_mend[0] if after_mend else ast.Constant("error"))
    return given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else None


def _row(name: str, found: list[str] | tuple[str, ...], zh: str, en: str) -> str:
    shown = "、".join(LEVELS[level].zh for level in found) + " " + " or ".join(found)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in (name, shown, zh, en)) + " |"
