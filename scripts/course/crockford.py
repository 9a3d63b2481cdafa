"""Crockford's base32: no I, L, O, U, so that a code can be read out and typed from paper."""

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BETWEEN = frozenset(
    "-_~\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\ufe58\ufe63 \t\r\n\u00a0\u2002\u2003\u2009\u202f\u3000\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
)
"""Dashes of every kind, spaces, line ends, and marks that copying leaves behind."""


def written(value: int, length: int) -> str:
    """A whole number in that many characters, the highest first; what does not fit is cut off on the left."""
    return "".join(ALPHABET[value >> 5 * place & 31] for place in range(length - 1, -1, -1))


def number(text: str) -> int:
    """What ``written`` wrote."""
    found = 0
    for sign in text:
        found = found * 32 + ALPHABET.index(sign)
    return found


def read_as(sign: str) -> str | None:
    """The character as it stands in a code; empty for what may stand between characters, None for anything else.

    Upper case, O as 0, I and L as 1, full-width forms as plain ones; by hand, so that it is the same in every browser and here.
    """
    code = ord(sign)
    if 0xFF01 <= code <= 0xFF5E:
        code -= 0xFEE0
    if 0x61 <= code <= 0x7A:
        code -= 0x20
    plain = {"O": "0", "I": "1", "L": "1"}.get(chr(code), chr(code))
    if plain in ALPHABET:
        return plain
    return "" if plain in _BETWEEN else None
