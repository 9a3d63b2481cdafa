"""The one writer: what it touches, what it removes, and what a kill leaves."""

from pathlib import Path

import pytest

from scripts.output import OutputFolder, mend, publish, write_file


def write(folder, **files):
    out = OutputFolder(folder)
    for name, content in files.items():
        out.add(name.replace("__", "/") + ".md", content)
    return out.write()


def times(folder):
    return {path.name: (path.stat().st_mtime_ns, path.stat().st_ino) for path in folder.rglob("*") if path.is_file()}


def test_second_identical_build_touches_nothing(tmp_path):
    assert write(tmp_path, a="甲", b__c="乙") == ["+ a.md", "+ b/c.md"]
    before = times(tmp_path)
    assert write(tmp_path, a="甲", b__c="乙") == []
    assert times(tmp_path) == before


def test_only_what_changed_is_rewritten(tmp_path):
    write(tmp_path, a="甲", b="乙")
    before = times(tmp_path)
    assert write(tmp_path, a="甲", b="丙", c="丁") == ["~ b.md", "+ c.md"]
    assert times(tmp_path)["a.md"] == before["a.md"]


def test_page_that_is_no_longer_made_disappears_with_its_folder(tmp_path):
    write(tmp_path, a="甲", b__c__d="乙")
    assert write(tmp_path, a="甲") == ["- b/c/d.md"]
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.md"]


def test_half_written_file_of_a_killed_build_disappears(tmp_path):
    (tmp_path / "a.md.part").write_text("半", encoding="utf-8")
    assert write(tmp_path, a="甲") == ["+ a.md", "- a.md.part"]


def test_file_where_a_folder_stood_and_the_other_way_round(tmp_path):
    out = OutputFolder(tmp_path)
    out.add("one/two.md", "甲")
    out.add("three", "乙")
    out.write()
    out = OutputFolder(tmp_path)
    out.add("one", "丙")
    out.add("three/four.md", "丁")
    assert out.write() == ["+ one", "- one/two.md", "- three", "+ three/four.md"]
    assert (tmp_path / "one").read_text("utf-8") == "丙"
    assert (tmp_path / "three/four.md").read_text("utf-8") == "丁"


def test_link_in_the_folder_is_replaced_and_its_goal_left_alone(tmp_path):
    goal = tmp_path / "goal"
    goal.mkdir()
    (goal / "kept.md").write_text("留", encoding="utf-8")
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "a.md").symlink_to(goal / "kept.md")
    (folder / "linked").symlink_to(goal)
    (folder / "dead").symlink_to(tmp_path / "nowhere")
    assert write(folder, a="新") == ["- a.md", "+ a.md", "- dead", "- linked"]
    assert not (folder / "a.md").is_symlink()
    assert (goal / "kept.md").read_text("utf-8") == "留"


@pytest.mark.parametrize("name", ["a.md", "./a.md", "b/../a.md", "/a.md", "../a.md", "", ".", "b\\a.md"])
def test_two_writers_for_one_name_or_a_name_outside_are_refused(tmp_path, name):
    out = OutputFolder(tmp_path / "stage")
    out.add("a.md", "甲")
    with pytest.raises(ValueError, match="is written twice or lies outside stage"):
        out.add(name, "乙")
    assert out.names() == ["a.md"]


def test_text_is_written_as_utf8_with_its_own_line_ends(tmp_path):
    out = OutputFolder(tmp_path)
    out.add("a.txt", "接访\n「」\r\n")
    out.add("b.bin", b"\0\xff")
    out.write()
    assert (tmp_path / "a.txt").read_bytes() == "接访\n「」\r\n".encode()
    assert (tmp_path / "b.bin").read_bytes() == b"\0\xff"


def test_file_is_whole_or_not_there(tmp_path, monkeypatch):
    path = tmp_path / "a.md"
    write_file(path, "旧")

    def fail(*_):
        raise OSError("disk full")

    monkeypatch.setattr(type(path), "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        write_file(path, "新")
    assert path.read_text("utf-8") == "旧"


def folders(tmp_path, **pages):
    for name, text in pages.items():
        (tmp_path / name.replace("_", ".")).mkdir()
        (tmp_path / name.replace("_", ".") / "index.html").write_text(text, encoding="utf-8")


def standing(tmp_path):
    return {path.name: (path / "index.html").read_text("utf-8") for path in tmp_path.iterdir()}


def test_publish_puts_the_new_site_in_place_of_the_old(tmp_path):
    folders(tmp_path, site="旧", site_new="新")
    publish(tmp_path / "site.new", tmp_path / "site")
    assert standing(tmp_path) == {"site": "新"}


def test_first_publish(tmp_path):
    folders(tmp_path, site_new="新")
    publish(tmp_path / "site.new", tmp_path / "site")
    assert standing(tmp_path) == {"site": "新"}


def test_publish_over_the_leavings_of_an_earlier_one(tmp_path):
    folders(tmp_path, site="旧", site_old="更旧", site_new="新")
    publish(tmp_path / "site.new", tmp_path / "site")
    assert standing(tmp_path) == {"site": "新"}


def killed_at(monkeypatch, number):
    """The process ends at that rename of publish (from 1)."""
    count = 0
    rename = Path.rename

    def once(path, goal):
        nonlocal count
        count += 1
        if count == number:
            raise KeyboardInterrupt
        return rename(path, goal)

    monkeypatch.setattr(Path, "rename", once)


@pytest.mark.parametrize(("number", "left", "mended"), [
    (1, {"site": "旧", "site.new": "新"}, {"site": "旧", "site.new": "新"}),
    (2, {"site.old": "旧", "site.new": "新"}, {"site": "旧", "site.new": "新"}),
])  # fmt: skip
def test_kill_in_the_middle_of_publish_is_mended_to_the_last_good_site(tmp_path, monkeypatch, number, left, mended):
    folders(tmp_path, site="旧", site_new="新")
    with monkeypatch.context() as patch:
        killed_at(patch, number)
        with pytest.raises(KeyboardInterrupt):
            publish(tmp_path / "site.new", tmp_path / "site")
    assert standing(tmp_path) == left
    assert mend(tmp_path / "site") is (number == 2)
    assert standing(tmp_path) == mended
    publish(tmp_path / "site.new", tmp_path / "site")
    assert standing(tmp_path) == {"site": "新"}


def test_kill_before_the_old_site_was_removed_keeps_the_new_one(tmp_path):
    folders(tmp_path, site="新", site_old="旧")
    assert mend(tmp_path / "site") is False
    assert standing(tmp_path) == {"site": "新"}


def test_mend_with_nothing_there(tmp_path):
    assert mend(tmp_path / "site") is False
