"""Every text of a record with the keys that lead to it."""

from collections.abc import Iterator
from typing import Any

from scripts.content.entries import Item
from scripts.content.yamlfile import Key

Text = tuple[tuple[Key, ...], str]


def texts(data: Any, at: tuple[Key, ...] = ()) -> Iterator[Text]:
    """Strings in nested data, in order."""
    if isinstance(data, str):
        yield at, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from texts(value, (*at, key))
    elif isinstance(data, (list, tuple)):
        for number, value in enumerate(data):
            yield from texts(value, (*at, number))


def texts_of(item: Item[Any]) -> Iterator[Text]:
    return texts(item.record.model_dump(by_alias=True))
