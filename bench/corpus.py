"""An invented library of any size: cases of about 1,300 Chinese characters with English twins, as records of the search. Same seed, same records."""

import random

from bench.corpus_words import (
    ADJ,
    ADV,
    E_A,
    E_O,
    E_RARE,
    E_S,
    E_SENT,
    E_V,
    GIV,
    HEADS,
    MIXED,
    OBJ,
    PLACE_A,
    PLACE_B,
    PLACE_C,
    RARE,
    SENT,
    SUBJ,
    SUR,
    TAGS,
    VERB,
)
from scripts.staging.search.records import Passage, Record

ENDINGS = ["化解记", "调解案", "办理始末", "回访录", "攻坚记"]
E_HEADS = ["Background", "Course", "Turning point", "What was done", "Result", "Questions", "Method notes"]


class Writer:
    """Invents the sentences of one case."""

    def __init__(self, number: int, rng: random.Random) -> None:
        self.rng = rng
        self.place = rng.choice(PLACE_A) + rng.choice(PLACE_B) + rng.choice(PLACE_C)
        self.english_place = f"Place {number % 397}"
        self.petitioner = "Mr. " + "ABCDEFGHKLMNPQ"[number % 14] + "."
        self.name = self.somebody()

    def somebody(self) -> str:
        return self.rng.choice(SUR) + self.rng.choice(GIV) + (self.rng.choice(GIV) if self.rng.random() < 0.7 else "")

    def zh(self, count: int = 1) -> str:
        return "".join(self._zh() for _ in range(count))

    def en(self, count: int = 1) -> str:
        return " ".join(self._en() for _ in range(count))

    def _zh(self) -> str:
        rng, c = self.rng, self.rng.choice
        return c(SENT).format(
            n=self.name if rng.random() < 0.7 else self.somebody(), p=self.place, s=c(SUBJ), s2=c(SUBJ), v=c(VERB), v2=c(VERB), o=c(OBJ), o2=c(OBJ),
            a=c(ADV), j=c(ADJ), k=rng.randint(2, 28), k2=rng.randint(2, 60), y=rng.randint(2008, 2025), m=rng.randint(1, 12),
        )  # fmt: skip

    def _en(self) -> str:
        c = self.rng.choice
        said = c(E_SENT).format(
            n=self.petitioner, p=self.english_place, s=c(E_S), s2=c(E_S), v=c(E_V), o=c(E_O), o2=c(E_O), a=c(E_A), k=self.rng.randint(2, 28), y=self.rng.randint(2008, 2025)
        )  # fmt: skip
        return said[0].upper() + said[1:]


def case(number: int, rng: random.Random) -> Record:
    c = rng.choice
    writer = Writer(number, rng)
    rare = [name for at, name in enumerate(RARE) if rng.random() < 0.006 + 0.001 * at]
    mixed = [name for name in MIXED if rng.random() < 0.05]
    tags = rng.sample(TAGS, 2)
    title = {"zh": f"{writer.place}{c(OBJ)}{c(ENDINGS)}（{number:05d}）", "en": f"Case {number:05d}: {c(E_O)[4:]} in {writer.english_place}"}
    passages = []
    for at, (heading, english) in enumerate(zip(HEADS, E_HEADS, strict=True)):
        zh, en = _section(at, writer, rng, rare, mixed)
        passages.append(Passage(f"part-{at}", {"zh": heading, "en": english}, {"zh": zh, "en": en}))
    hints = tuple(tag for pair in tags for tag in pair)
    return Record("case", f"cases/case-{number:05d}/", title, {"zh": writer.zh(), "en": writer.en()}, hints=hints, passages=tuple(passages))


def _section(at: int, writer: Writer, rng: random.Random, rare: list[str], mixed: list[str]) -> tuple[str, str]:
    c = rng.choice
    if HEADS[at] == "主要做法":
        zh = " ".join(f"第{'一二三'[step]}步：{c(ADV)}{c(VERB)}{c(OBJ)} {writer.zh(2)}" for step in range(3))
        zh += " " + "".join(f"这里借鉴了“{name}”的思路，{writer.zh()}" for name in rare) + "".join(f"同时接入{name}，{writer.zh()}" for name in mixed)
        en = writer.en(9) + " " + " ".join(f"It drew on the {E_RARE[name]}." for name in rare)
        return zh, en
    if HEADS[at] == "讨论题":
        zh = " ".join(f"{c(SUBJ)}{c(ADV)}{c(VERB)}{c(OBJ)}时，最容易忽略什么？" for _ in range(3))
        zh += " " + " ".join(f"{rng.randint(2008, 2025)}年{rng.randint(1, 12)}月 {c(SUBJ)} {c(VERB)}{c(OBJ)}" for _ in range(5))
        return zh, " ".join(f"When {c(E_S)} {c(E_V)} {c(E_O)}, what is easiest to miss?" for _ in range(3))
    return " ".join([writer.zh(4), writer.zh(2)]), writer.en(12)


def corpus(cases: int, seed: int = 7) -> list[Record]:
    rng = random.Random(seed)
    return [case(number, rng) for number in range(1, cases + 1)]


def whole(record: Record) -> str:
    """All Chinese words of a record, as they stand on its page: what the truth of a question is looked up in."""
    return "\n".join([record.title["zh"], record.summary["zh"], *(f"{part.heading['zh']}\n{part.text['zh']}" for part in record.passages)]).lower()
