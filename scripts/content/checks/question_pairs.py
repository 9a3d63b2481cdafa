"""question-pairs: a match question has three to six pairs, and no two of them have the same left or the same right side.

配对题有三到六对，左边各不相同，右边也各不相同。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.sameness import plain

LEAST, MOST = 3, 6


def question_pairs(library: Library) -> Iterator[Problem]:
    for _, item in library.every_question():
        pairs = item.record.pairs
        if item.record.kind != "match" or not pairs:
            continue
        if not LEAST <= len(pairs) <= MOST:
            yield Problem(
                item.path, *item.place("pairs"), "question-pairs",
                Words(f"配对题有 {len(pairs)} 对。", f"The match question has {len(pairs)} pairs."), Words(f"写 {LEAST} 到 {MOST} 对。", f"Write {LEAST} to {MOST}."),
            )  # fmt: skip
        for side in ("left", "right"):
            for lang in ("zh", "en"):
                seen: dict[str, int] = {}
                for at, pair in enumerate(pairs):
                    text = getattr(pair, side).of(lang)
                    first = seen.setdefault(plain(text), at)
                    if first != at:
                        line = item.place("pairs", first, side, lang)[0]
                        yield Problem(
                            item.path, *item.place("pairs", at, side, lang), "question-pairs",
                            Words(f"两对的同一边都是「{text}」（第 {line} 行已有）。", f"Two pairs have “{text}” on the same side (first on line {line})."),
                            Words("改一个，或删去一对。", "Change one of them, or remove a pair."),
                        )  # fmt: skip
