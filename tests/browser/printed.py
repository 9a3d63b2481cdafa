"""Reads back what Chromium printed: just enough of PDF for what Chromium writes."""

import re
import unicodedata
import zlib
from dataclasses import dataclass

HEAD = re.compile(rb"^(\d+) 0 obj\n(.*?)(?:stream\r?\n|endobj)", re.DOTALL | re.MULTILINE)
STEP = re.compile(r"/(F\d+) [\d.]+ Tf|1 0 0 -1 (-?[\d.]+) -?[\d.]+ Tm|(-?[\d.]+) -?[\d.]+ Td|<([0-9A-F]+)> Tj|\n(-?[\d.]+) 0 0 -?[\d.]+ \S+ \S+ cm")
FULL_SIZE = 3.12  # of Chromium's units on paper to a CSS pixel; less where it shrinks a page that is too wide
# Names of radicals that Noto's fonts give to whole characters, where Unicode itself knows no way back.
RADICALS = str.maketrans("⻔⻚⻅⻋⺠⻓⻛⻢⻄⻘⻩⻥⻰⻬⻝⻜⻨⻦⻆⻙⻉⻤⻣⻧⻮⻳⻁⺟戶", "门页见车民长风马西青黄鱼龙齐食飞麦鸟角韦贝鬼骨卤齿龟虎母户")


@dataclass(frozen=True)
class Sheet:
    """One page: its text without white space, how far right its characters start, and whether it was shrunk to fit."""

    text: str
    right: float
    shrunk: bool


def plain(text: str) -> str:
    """As it can be compared: no white space or joiners; a font may call 文 by the name of the radical that looks the same."""
    return re.sub(r"[\s\u2060\u200b\u00ad]", "", unicodedata.normalize("NFKC", text).translate(RADICALS))


def sheets(pdf: bytes) -> list[Sheet]:
    """Every page, in order."""
    return _Document(pdf).sheets()


class _Document:
    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf
        self.heads = {int(found.group(1)): found for found in HEAD.finditer(pdf)}

    def sheets(self) -> list[Sheet]:
        pages = next(head.group(2) for head in self.heads.values() if b"/Type /Pages\n" in head.group(2))
        kids = re.search(rb"/Kids \[(.*?)\]", pages).group(1)
        return [self.sheet(self.heads[int(number)].group(2)) for number in re.findall(rb"(\d+) 0 R", kids)]

    def stream(self, number: bytes) -> str:
        # The data ends by itself: what follows in the file is left over.
        return zlib.decompressobj().decompress(self.pdf[self.heads[int(number)].end() :]).decode("latin-1")

    def sheet(self, page: bytes) -> Sheet:
        fonts = {name.decode(): self.characters(number) for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", page)}
        text, font, x, right, shrunk = [], {}, 0.0, 0.0, False
        for name, start, step, codes, scale in STEP.findall(self.stream(re.search(rb"/Contents (\d+)", page).group(1))):
            if name:
                font = fonts[name]
            elif scale:
                shrunk = shrunk or float(scale) < FULL_SIZE
            elif codes:
                right = max(right, x)
                width = len(next(iter(font), "00"))
                text += [font.get(code, "") for code in re.findall("." * width, codes)]
            else:
                x = float(start) if start else x + float(step)
        return Sheet(plain("".join(text)), right, shrunk)

    def characters(self, font: bytes) -> dict[str, str]:
        """code → character, the codes in hexadecimal as the page writes them."""
        told = re.search(rb"/ToUnicode (\d+)", self.heads[int(font)].group(2))
        table = self.stream(told.group(1)).partition("endcodespacerange")[2] if told else ""
        found = {
            code: bytes.fromhex(character).decode("utf-16-be")
            for code, character in re.findall(r"^<([0-9A-F]+)> <([0-9A-F]+)>$", table, re.MULTILINE)
        }
        for first, last, character in re.findall(r"^<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>$", table, re.MULTILINE):
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[f"{int(first, 16) + step:0{len(first)}X}"] = chr(int(character, 16) + step)
        return found
