"""Reads a QR code from a picture, by the tables of the standard that segno holds; nothing is mended, so a single wrong module shows."""

import base64
import io

from PIL import Image
from segno.consts import ALIGNMENT_POS, ECC

QUIET = 4
MASKS = (
    lambda y, x: (y + x) % 2 == 0, lambda y, x: y % 2 == 0, lambda y, x: x % 3 == 0, lambda y, x: (y + x) % 3 == 0, lambda y, x: (y // 2 + x // 3) % 2 == 0,
    lambda y, x: y * x % 2 + y * x % 3 == 0, lambda y, x: (y * x % 2 + y * x % 3) % 2 == 0, lambda y, x: ((y + x) % 2 + y * x % 3) % 2 == 0,
)  # fmt: skip
ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
LEVELS = {1: "L", 0: "M", 3: "Q", 2: "H"}


def read(data_url: str) -> tuple[str, int, str]:
    """Text, version and level of correction of the code in a PNG as the page holds it."""
    picture = Image.open(io.BytesIO(base64.b64decode(data_url.partition(",")[2]))).convert("L")
    modules = _modules(picture)
    size = len(modules)
    version = (size - 17) // 4
    marks = sum(modules[8][x] << 14 - x for x in range(5)) ^ 0x5412
    level, mask = marks >> 13, marks >> 10 & 7
    bits = [modules[y][x] ^ MASKS[mask](y, x) for y, x in _path(size, version)]
    words = [sum(bit << 7 - at for at, bit in enumerate(bits[start : start + 8])) for start in range(0, len(bits) - 7, 8)]
    return _text(_data(words, version, level), version), version, LEVELS[level]


def _modules(picture: Image.Image) -> list[list[bool]]:
    """Dark or not, module by module; outside the quiet zone, which must be light."""
    assert {colour for _, colour in picture.getcolors()} == {0, 255}
    left, top, right, bottom = Image.eval(picture, lambda value: 255 - value).getbbox()
    finder = next(at for at in range(left, right) if picture.getpixel((at, top)) == 255) - left
    assert finder % 7 == 0
    module = finder // 7
    assert (left, top, picture.width - right, picture.height - bottom) == (QUIET * module,) * 4
    size = (right - left) // module
    return [[picture.getpixel((left + x * module + module // 2, top + y * module + module // 2)) == 0 for x in range(size)] for y in range(size)]


def _path(size: int, version: int) -> list[tuple[int, int]]:
    """Where the data lie, in the order they are read."""
    taken = {(y, x) for y in range(9) for x in range(9)} | {(y, x) for y in range(9) for x in range(size - 8, size)}
    taken |= {(x, y) for y, x in taken} | {(6, at) for at in range(size)} | {(at, 6) for at in range(size)}
    if version > 1:
        places = ALIGNMENT_POS[version - 2]
        corners = {(6, 6), (6, places[-1]), (places[-1], 6)}
        for middle in {(y, x) for y in places for x in places} - corners:
            taken |= {(middle[0] + y, middle[1] + x) for y in range(-2, 3) for x in range(-2, 3)}
    if version > 6:
        taken |= {(y, x) for y in range(6) for x in range(size - 11, size - 8)} | {(x, y) for y in range(6) for x in range(size - 11, size - 8)}
    found, is_up = [], True
    for right in [*range(size - 1, 6, -2), 5, 3, 1]:
        for y in range(size - 1, -1, -1) if is_up else range(size):
            found += [(y, x) for x in (right, right - 1) if (y, x) not in taken]
        is_up = not is_up
    return found


def _data(words: list[int], version: int, level: int) -> list[int]:
    blocks = [group.num_data for group in ECC[version][level] for _ in range(group.num_blocks)]
    parts: list[list[int]] = [[] for _ in blocks]
    rest = iter(words)
    for at in range(max(blocks)):
        for part, length in zip(parts, blocks, strict=True):
            if at < length:
                part.append(next(rest))
    return [word for part in parts for word in part]


def _text(data: list[int], version: int) -> str:
    bits = "".join(f"{word:08b}" for word in data)
    found, at = bytearray(), 0

    def take(count: int) -> int:
        nonlocal at
        at += count
        return int(bits[at - count : at].ljust(count, "0") or "0", 2)

    while at + 4 <= len(bits) and (kind := take(4)):
        wide = version > 9
        if kind == 7:
            take(8)
        elif kind == 4:
            found += bytes(take(8) for _ in range(take(16 if wide else 8)))
        elif kind == 2:
            count = take(11 if wide else 9)
            for _ in range(count // 2):
                pair = take(11)
                found += (ALPHANUMERIC[pair // 45] + ALPHANUMERIC[pair % 45]).encode()
            if count % 2:
                found += ALPHANUMERIC[take(6)].encode()
        else:
            assert kind == 1, kind
            count = take(12 if wide else 10)
            for digits in [3] * (count // 3) + ([count % 3] if count % 3 else []):
                found += str(take((0, 4, 7, 10)[digits])).zfill(digits).encode()
    return found.decode()
