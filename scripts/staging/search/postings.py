"""The index: term → passages, cut into shards that are small enough to load for one question.

A list of passages is written as gaps in digits to the base 46: 46 signs that go on and 46 that end a number, all plain ASCII, which
gzip packs better than base64. A shard is text, one line a term: ``key digits``; the pairs of one first character share a line, ``\\t访`` and
then each second character with its digits (``　`` for the single last one). ``=name`` marks a record whose whole name this is.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from scripts.staging.search.records import NAMELESS, NOT_WHOLE, Record
from scripts.staging.search.words import is_han, name_key, normal, terms

_SIGNS = [chr(code) for code in range(33, 127) if chr(code) not in '"\\']
BASE = len(_SIGNS) // 2
GOES_ON, ENDS = _SIGNS[:BASE], _SIGNS[BASE:]
ALONE = "\u3000"
FIELDS = 2
"""Passage 0 of a record holds its names, passage 1 its hints and summary; those of the page follow."""
LONGEST_NAME = 40
SHARD = 3_000
"""About so many characters of text a shard: three or four shards answer a question."""
SPREAD = 4
"""The pairs of one first character stand in so many shards, for some characters begin very many; a single character asks for all of them."""
FEWEST, MOST = 16, 4093


def digits(numbers: Iterable[int]) -> str:
    """Each number from 0 in as many signs as it needs."""
    written = []
    for number in numbers:
        while number >= BASE:
            written.append(GOES_ON[number % BASE])
            number //= BASE
        written.append(ENDS[number])
    return "".join(written)


def gaps(ascending: Iterable[int]) -> str:
    last, found = -1, []
    for number in ascending:
        found.append(number - last - 1)
        last = number
    return digits(found)


def shard_of(term: str, count: int) -> int:
    """By the first character and a little of the second one, so that what begins alike stands together in few shards."""
    key = ord(term[0]) * 31
    if len(term) > 1 and is_han(term[0]) and is_han(term[1]):
        key += ord(term[1]) % SPREAD
    elif len(term) > 1 and not is_han(term[0]) and term[1].isascii() and term[1].isalnum():
        key += ord(term[1])
    return key % count


def fields(record: Record) -> list[str]:
    """The texts of a record by passage, both languages together: what a passage number points at."""
    named = "\n".join(called(record))
    about = "\n".join([*record.hints, *record.summary.values()])
    return [named, about, *("\n".join([*passage.heading.values(), *passage.text.values()]) for passage in record.passages)]


def called(record: Record) -> list[str]:
    """All names of a record; some kinds are shown under the place they stand at, or a whole sentence, which is no name."""
    return [*record.names] if record.kind in NAMELESS else [*record.title.values(), *record.names]


def postings(records: list[Record], fold: Mapping[int, str]) -> dict[str, list[int]]:
    """term → numbers of passages, counted over all records."""
    found: dict[str, list[int]] = defaultdict(list)
    first = 0
    for record in records:
        texts = fields(record)
        for number, text in enumerate(texts, first):
            for term in terms(normal(text, fold)):
                found[term].append(number)
        for key in sorted({name_key(normal(name, fold)) for name in (() if record.kind in NOT_WHOLE else called(record))}):
            if key and len(key) <= LONGEST_NAME:
                found[f"={key}"].append(first)
        first += len(texts)
    return found


def shards(found: Mapping[str, list[int]]) -> list[str]:
    """The text of each shard; their number grows with the index."""
    lines = {term: gaps(numbers) for term, numbers in found.items()}
    size = sum(len(term) + len(line) for term, line in lines.items())
    count = min(MOST, max(FEWEST, size // SHARD)) | 1
    parts: list[dict[str, str]] = [{} for _ in range(count)]
    groups: list[dict[str, list[str]]] = [defaultdict(list) for _ in range(count)]
    for term in sorted(lines):
        whole = term.startswith("=")
        part = shard_of(term.lstrip("="), count)
        if not whole and is_han(term[0]) and (len(term) == 1 or (len(term) == 2 and is_han(term[1]))):
            groups[part][term[0]].append((term[1:] or ALONE) + lines[term])
        else:
            parts[part][term] = lines[term]
    return [
        "\n" + "".join(f"\t{first}{''.join(pairs)}\n" for first, pairs in sorted(groups[part].items())) + "".join(f"{key} {line}\n" for key, line in parts[part].items())
        for part in range(count)
    ]  # fmt: skip
