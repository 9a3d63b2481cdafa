"""The table of a record's fields, for CONTRIBUTING."""

from scripts.content.field_table import Row, rows
from scripts.content.model.text import Record

_HEAD = {
    "zh": "| 字段 | 必填 | 写法 | 可译 | 说明 |\n| --- | --- | --- | --- | --- |",
    "en": "| Field | Must be there | Form | In the English file | What it is |\n| --- | --- | --- | --- | --- |",
}
_YES = {"zh": "是", "en": "yes"}


def table(model: type[Record], lang: str) -> str:
    return "\n".join([_HEAD[lang], *(_line(row, lang) for row in rows(model))])


def _line(row: Row, lang: str) -> str:
    yes = _YES[lang]
    cells = (f"`{row.name}`", yes if row.required else "", row.form.of(lang), yes if row.translatable else "", row.about.of(lang))
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
