"""What a case page says of its result and of what its source leaves out, as plain texts."""

from scripts.staging.case_says import limits, result_section, results
from tests.staging.pretend_site import paths_with, site_of

DAY = "cases/lamp-day/index.zh.md"


def page(tmp_path, edits=None, case="lamp-day", lang="zh"):
    return site_of(paths_with(tmp_path, edits)).library.cases[case].page(lang)


def test_result_of_an_event_in_paragraphs_and_rows_without_citations(tmp_path):
    assert results(page(tmp_path)) == ["1931年7月：新灯点亮", "渔民送来一块刻着船名的贝壳。"]
    assert results(page(tmp_path, lang="en")) == [
        "July 1931: The new lamp was lit",
        "The fishers brought a shell carved with the names of their boats.",
    ]


def test_aim_of_a_practice_is_named_an_aim_and_leaves_our_suggestion_out(tmp_path):
    log = page(tmp_path, case="lamp-log")
    assert (result_section(log).id, result_section(page(tmp_path)).id) == ("aim", "result")
    assert results(log) == ["让每个请求都有回话。"]


def test_limits_are_the_entries_of_the_box(tmp_path):
    assert limits(page(tmp_path)) == ["新灯由谁出钱", "其他请求后来怎样"]
    assert limits(page(tmp_path, lang="en")) == ["who paid for the new lamp", "what became of the other requests"]


def test_entry_goes_on_over_lines(tmp_path):
    edits = {DAY: ("    - 新灯由谁出钱\n", "    - 新灯由谁\n      出钱\n")}
    assert limits(page(tmp_path, edits)) == ["新灯由谁出钱", "其他请求后来怎样"]


def test_box_without_a_list_is_told_as_well(tmp_path):
    edits = {DAY: ("    - 新灯由谁出钱\n    - 其他请求后来怎样\n", "    新灯由谁出钱。\n")}
    assert limits(page(tmp_path, edits)) == ["新灯由谁出钱。"]


def test_links_lists_emphasis_and_escapes_become_plain_words(tmp_path):
    said = "渔民*送来*一块**刻着**[船名](../lamp-log/index.zh.md)的\\*贝壳\\*。[^ga-shell]\n\n- 一\n- 二"
    edits = {DAY: ("渔民送来一块刻着船名的贝壳。[^ga-shell]", said)}
    assert results(page(tmp_path, edits)) == ["1931年7月：新灯点亮", "渔民送来一块刻着船名的*贝壳*。", "一", "二"]


def test_cell_of_a_wide_table_carries_the_name_of_its_column(tmp_path):
    table = "| 问的是 | 岛报 | 报告 |\n| --- | --- | --- |\n| 谁点的灯 | 港务长[^ga-lit] | 守灯人 |"
    edits = {DAY: ("| 时间 | 事情 |\n| --- | --- |\n| 1931年7月 | 新灯点亮[^ga-lit] |", table)}
    assert results(page(tmp_path, edits))[0] == "谁点的灯：港务长（岛报）；守灯人（报告）"


def test_missing_section_and_box_are_empty(tmp_path):
    edits = {DAY: ("## 办理与结果", "## 别的")}
    assert results(page(tmp_path, edits)) == []
    box = '??? silent "原文未说明"\n    - 新灯由谁出钱\n    - 其他请求后来怎样\n'
    assert limits(page(tmp_path, {DAY: (box, "")})) == []
