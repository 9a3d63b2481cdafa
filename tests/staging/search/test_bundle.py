"""The files a browser loads: same input, same bytes; sizes that tell damage; the folder named by the content."""

import json
import re

from scripts.staging.search.bundle import bundle
from scripts.staging.search.records import KINDS, Passage, Record
from scripts.staging.search.sounds import Name
from scripts.staging.search.texts import PACK, packs, texts


def record(number, kind="case"):
    text = {"zh": f"第{number}件事，修路二十年。", "en": f"Matter {number}."}
    return Record(kind, f"cases/c{number}/", {"zh": f"案例{number}", "en": f"Case {number}"}, {"zh": "摘要"}, passages=(Passage("p", {}, text),))


RECORDS = [record(number, KINDS[number % 4]) for number in range(40)]
CALL = re.compile(r'pujiangSearch\("([^"]+)",(\d+),(.*)\)\n', re.S)


def read(made):
    found = {}
    for name, text in made.files.items():
        match = CALL.fullmatch(text)
        assert match and name == f"{made.folder}{match.group(1)}.js"
        data = json.loads(match.group(3))
        size = 0 if isinstance(data, dict) else len(data) if isinstance(data, list) else len(data.encode("utf-16-le")) // 2
        assert int(match.group(2)) == size
        found[match.group(1)] = data
    return found


def test_same_records_make_the_same_bytes_and_others_another_folder():
    one, two = bundle(RECORDS, [Name("案例")]), bundle(list(RECORDS), [Name("案例")])
    assert one == two
    assert bundle(RECORDS[:-1], [Name("案例")]).folder != one.folder


def test_every_file_is_one_call_with_its_name_and_size():
    found = read(bundle(RECORDS, [Name("修路")], {"words-zh": "{}", "odd": "𠮷"}))
    assert found["odd"] == "𠮷"
    assert found["index"]["kinds"][:4] == [[kind, 10] for kind in KINDS[:4]]
    assert {name for name in found if re.fullmatch(r"s\d+", name)} == {f"s{number}" for number in range(found["index"]["shards"])}


def test_both_languages_are_cut_alike_into_files_of_some_kilobytes():
    many = [record(number) for number in range(500)]
    counts = packs(many)
    assert sum(counts) == 500
    for lang in ("zh", "en"):
        files = texts(many, counts, lang)
        assert [len(file) for file in files] == counts
        assert max(len(json.dumps(file, ensure_ascii=False).encode()) for file in files) < PACK * 1.2


def test_record_without_a_translation_shows_its_chinese_words_and_says_so():
    lone = Record("case", "cases/x/", {"zh": "只有中文"}, {"zh": "摘要"}, passages=(Passage("p", {"zh": "背景"}, {"zh": "文字"}),))
    assert texts([lone], [1], "en") == [[["cases/x/", "只有中文", "摘要", [["p", "背景", "文字"]], "zh-CN"]]]
    assert texts([lone], [1], "zh") == [[["cases/x/", "只有中文", "摘要", [["p", "背景", "文字"]]]]]
