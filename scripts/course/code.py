"""A code in characters: "PJ1-" and groups of five, the last seven characters its check; and how it is found in whatever somebody pastes."""

import zlib
from typing import Literal

from scripts.course.crc import CHECK_LENGTH, check
from scripts.course.crockford import read_as, written

Fault = Literal["none-found", "damaged", "newer", "other-bank", "impossible"]
"""What keeps a text from being read; each is said to the reader in words."""
_NAME, _VERSION = "PJ", "1"
_MOST_TEXT = 20_000
"""A message is looked through as far as this; longer ones are no messages."""
_MOST_SIGNS = 400
_MOST_TRIES = 100
"""Places that look like the beginning of a code; more stand only in a text made to keep a reader waiting."""
_LEAST_SIGNS = 5
"""Fewer than these behind its name are no code at all, not even a damaged one."""


class ReceiptFault(Exception):
    """The text cannot be read as a receipt; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault: Fault = fault


def code_of(payload: str) -> str:
    signs = payload + check(_NAME + _VERSION + payload)
    return f"{_NAME}{_VERSION}-" + "-".join(signs[at : at + 5] for at in range(0, len(signs), 5))


def payload_in(text: str) -> str:
    """What the first sound code of a text carries; else ReceiptFault says what is wrong with the first thing that looks like one."""
    fault: Fault = "none-found"
    tries = 0
    for run in _runs(text[:_MOST_TEXT]):
        at = run.find(_NAME)
        while at >= 0 and tries < _MOST_TRIES:
            tries += 1
            version, signs = run[at + 2 : at + 3], run[at + 3 : at + _MOST_SIGNS]
            payload = _sound(signs) if version == _VERSION else None
            if payload is not None:
                return payload
            if fault == "none-found" and len(signs) >= _LEAST_SIGNS:
                if version == _VERSION:
                    fault = "damaged"
                elif "2" <= version <= "9":
                    fault = "newer"
            at = run.find(_NAME, at + 1)
    raise ReceiptFault(fault)


def _runs(text: str) -> list[str]:
    """Stretches of characters that may stand in a code, as they stand there, without what may stand between them."""
    read = (read_as(sign) for sign in text)
    return [run for run in "".join("\n" if sign is None else sign for sign in read).split("\n") if run]


def _sound(signs: str) -> str | None:
    """The beginning whose check is right; words may follow a code without a gap, so every end is tried."""
    value = zlib.crc32((_NAME + _VERSION).encode())
    for end in range(len(signs) - CHECK_LENGTH + 1):
        if end and signs.startswith(written(value, CHECK_LENGTH), end):
            return signs[:end]
        value = zlib.crc32(signs[end].encode(), value)
    return None
