"""Tables as CSV that a spreadsheet opens by a double click: UTF-8 with its mark, CRLF, and no cell that could act as a formula."""

import csv
import io
from typing import Any

from scripts.staging.csv_columns import LIST, NUMBERED, ONE_ROW_EACH, Column, Schema, columns

MARK = "\ufeff"
JOINT = "; "
# Full-width signs too: a spreadsheet set to Chinese reads them as the plain ones.
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
Row = dict[str, Any]


def csv_text(name: str, rows: list[Row], schema: Schema) -> str:
    """The table ``name``: a line of names, then a line for each record (``ONE_ROW_EACH`` tells the exception)."""
    records = rows_of(name, rows)
    placed = [(column, number) for column, number in _placed(columns(name, schema), records)]
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow([column.name(str(number + 1)) for column, number in placed])
    for record in records:
        writer.writerow([cell(value_at(record, column.path, number)) for column, number in placed])
    return MARK + made.getvalue()


def rows_of(name: str, rows: list[Row]) -> list[Row]:
    """The records that get a line each."""
    single = ONE_ROW_EACH.get(name)
    if not single:
        return rows
    return [{**row, single.removesuffix("s"): inner} for row in rows for inner in row.get(single) or [{}]]


def _placed(wanted: list[Column], records: list[Row]) -> list[tuple[Column, int]]:
    """Columns with the place they show; those of a numbered list stand together, place by place, as many as the longest list has."""
    found: list[tuple[Column, int]] = []
    done: set[tuple[str, ...]] = set()
    for column in wanted:
        if NUMBERED not in column.path:
            found.append((column, 0))
            continue
        head = column.path[: column.path.index(NUMBERED)]
        if head in done:
            continue
        done.add(head)
        group = [one for one in wanted if one.path[: len(head) + 1] == (*head, NUMBERED)]
        most = max((len(_inside(record, head) or []) for record in records), default=0)
        found += [(one, number) for number in range(max(1, most)) for one in group]
    return found


def _inside(value: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        value = _below(value, key, 0)
    return value


def value_at(value: Any, path: tuple[str, ...], number: int = 0) -> Any:
    """What stands at the end of a path; None where nothing does."""
    for at, key in enumerate(path):
        if key == LIST and value is not None:
            inner = [value_at(one, path[at + 1 :]) for one in value]
            return inner if any(one is not None for one in inner) else None
        value = _below(value, key, number)
    return value


def _below(value: Any, key: str, number: int) -> Any:
    if isinstance(value, list):
        return value[number] if number < len(value) else None
    return value.get(key) if isinstance(value, dict) else None


def cell(value: Any) -> str:
    """As a spreadsheet should show it; what it would take for a formula gets an apostrophe in front."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = JOINT.join(cell(one) for one in value) if isinstance(value, list) else str(value)
    return f"'{text}" if isinstance(value, str | list) and text.startswith(_FORMULA) else text
