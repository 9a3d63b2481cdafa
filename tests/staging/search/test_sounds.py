"""Names and how they sound."""

import pytest

from scripts.staging.search.sounds import MOST, Name, letters_of, names, sounds


def heard(*given):
    listed, characters = sounds(names(given))
    usual = {}
    syllable = ""
    for sign in characters:
        if sign.isascii():
            syllable = sign if not syllable or not syllable[-1].isascii() or syllable.endswith("|") else syllable + sign
        else:
            usual[sign] = syllable.rstrip("|")
            syllable = syllable.rstrip("|") + "|"
    found = {}
    for line in filter(None, listed.split("\n")):
        words, *own = line.split(" ")
        found[words] = own or [usual[one] for one in words]
    return found


def test_usual_sound_is_not_written_again():
    assert heard(Name("信访"), Name("浦江经验")) == {"信访": ["xin", "fang"], "浦江经验": ["pu", "jiang", "jing", "yan"]}
    assert " " not in sounds(names([Name("信访")]))[0]


@pytest.mark.parametrize(
    ("words", "pinyin", "sound"),
    [
        ("重访", "chóngfǎng", ["chong", "fang"]),
        ("重要", "zhòngyào", ["zhong", "yao"]),
        ("绿色", "lǜsè", ["lv", "se"]),
        ("单县", "Shàn Xiàn", ["shan", "xian"]),
    ],
)
def test_settled_pinyin_goes_before_the_dictionary(words, pinyin, sound):
    assert heard(Name(words, pinyin), Name("重量"))[words] == sound


def test_pinyin_that_does_not_fit_is_left_aside():
    assert heard(Name("信访", "wèishénme"))["信访"] == ["xin", "fang"]


def test_names_are_runs_of_characters_each_once_and_not_endlessly_many():
    found = names([Name("“红细胞”“微治理”工程"), Name("20省道"), Name("信访、约访"), Name("信访", "xìnfǎng"), Name("访")])
    assert [name.words for name in found] == ["红细胞微治理工程", "省道", "信访", "约访"]
    assert next(name for name in found if name.words == "信访").pinyin == "xìnfǎng"
    assert len(names(Name(f"{chr(0x4E00 + at)}{chr(0x4E01 + at)}") for at in range(MOST + 50))) == MOST


def test_letters_are_pinyin_as_it_is_typed():
    assert letters_of("Xìnfǎng jú") == "xinfangju"
