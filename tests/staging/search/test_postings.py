"""What stands in a shard can be read back: by a second reader written here from the description alone."""

import pytest

from scripts.staging.search.postings import BASE, ENDS, GOES_ON, called, digits, fields, gaps, postings, shard_of, shards
from scripts.staging.search.records import Passage, Record

PLACE = Record(
    "case",
    "cases/a/",
    {"zh": "修路", "en": "Road"},
    {"zh": "97个印章"},
    hints=("省道",),
    passages=(Passage("x", {"zh": "背景"}, {"zh": "访 N+1 红细胞·微治理", "en": "the road"}),),
)


def numbers(text):
    found, number, place = [], 0, 1
    for sign in text:
        if sign in GOES_ON:
            number += GOES_ON.index(sign) * place
            place *= BASE
        else:
            found.append(number + ENDS.index(sign) * place)
            number, place = 0, 1
    return found


@pytest.mark.parametrize("given", [[], [0], [45, 46, 47], [0, 1, 2, 2115, 2116, 97_335, 10_000_000]])
def test_digits_are_read_back(given):
    assert numbers(digits(given)) == given
    assert digits(given).isascii() and not set(digits(given)) & set(' "\\\n\t')


def test_gaps_are_between_ascending_numbers():
    assert numbers(gaps([0, 1, 5, 105])) == [0, 0, 3, 99]


def test_names_stand_in_passage_0_hints_and_summary_in_1_and_the_page_after_them():
    found = postings([PLACE, PLACE], {})
    assert found["修路"] == [0, 3]
    assert found["97"] == found["97个"] == found["省道"] == [1, 4]
    assert found["n+1"] == found["胞微"] == found["背景"] == [2, 5]
    assert found["road"] == [0, 2, 3, 5]
    assert found["=修路"] == found["=road"] == [0, 3]
    assert "the" not in found


@pytest.mark.parametrize("kind", ["wording", "question", "claim"])
def test_place_or_sentence_that_a_kind_is_shown_under_is_no_name(kind):
    record = Record(kind, "a/", {"zh": "第3段", "en": "paragraph 3"}, names=("自己的名字",))
    assert called(record) == ["自己的名字"]
    assert fields(record)[0] == "自己的名字"


def test_shards_hold_every_term_once_in_the_shard_of_its_beginning():
    found = postings([PLACE] * 40, {})
    parts = shards(found)
    read = {}
    for number, part in enumerate(parts):
        assert part.startswith("\n")
        for line in part.strip("\n").split("\n") if part.strip("\n") else []:
            if line.startswith("\t"):
                pairs, first = line[2:], line[1]
                while pairs:
                    end = next((at for at in range(1, len(pairs)) if not pairs[at].isascii()), len(pairs))
                    term = first + pairs[0].replace("\u3000", "")
                    assert shard_of(term, len(parts)) == number
                    assert term not in read
                    read[term], pairs = pairs[1:end], pairs[end:]
            else:
                key, _, text = line.rpartition(" ")
                assert shard_of(key.lstrip("="), len(parts)) == number
                read[key] = text
    assert {term: numbers(text) for term, text in read.items()} == {term: numbers(gaps(where)) for term, where in found.items()}


def test_number_of_shards_grows_with_the_library():
    few = shards(postings([PLACE], {}))
    many = shards({f"{chr(0x4E00 + at % 5000)}{chr(0x4E00 + at // 7)}": list(range(at % 400)) for at in range(20_000)})
    assert len(few) < len(many) // 10
    assert max(map(len, many)) < 12 * sum(map(len, many)) / len(many)
