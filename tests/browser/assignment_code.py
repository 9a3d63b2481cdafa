"""An assignment's text, written once more from its description in web/course/assignment.ts: the tests hold the browser's to it."""

import binascii

from scripts.content.assignable import mark_of

SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
NAMES = " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
MODES = ("practice", "exam", "prepost")


def code(*items: str, mode: str = "practice", pass_mark: int = 80, due: int = 0, name: str = "", seed: int = 0, version: int = 1) -> str:
    text = _number(version, 1) + _number(MODES.index(mode) * 128 + pass_mark, 2) + _number(due, 3) + _number(seed, 6)
    text += _number(sum(NAMES.index(sign) * 37 ** (7 - at) for at, sign in enumerate(name)), 7) + _number(len(items), 2)
    return sealed(text + "".join(_number(mark_of(item), 3) for item in items))


def sealed(text: str) -> str:
    """With the check of all before it: what a link of another version or with senseless values would look like."""
    return text + _number(binascii.crc_hqx(text.encode(), 0xFFFF), 3)


def _number(value: int, width: int) -> str:
    return "".join(SIGNS[value >> 6 * at & 63] for at in range(width - 1, -1, -1))
