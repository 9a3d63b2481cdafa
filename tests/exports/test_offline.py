"""The zip for use without a network: what is in it, that nothing in it leads nowhere, and what the command says."""

import io
import re
import shutil
import zipfile

import pytest

from scripts.building import build
from scripts.content.load import load
from scripts.exports.from_disk import goals
from scripts.exports.offline import TOP, dead_links
from tests.staging.pretend_site import ADDRESS, paths_with
from tests.test_cli import run

pytestmark = pytest.mark.build
ZIP = f"offline/{TOP}.zip"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A public site with something to download, and its zip."""
    paths = paths_with(tmp_path_factory.mktemp("zip"))
    build(paths, load(paths), None, {"site_url": ADDRESS})
    (paths.site / "downloads").mkdir()
    (paths.site / "downloads/slides.pptx").write_bytes(b"x")
    return paths, run("--root", paths.root, "exports", "offline")


@pytest.fixture(scope="module")
def files(made):
    with zipfile.ZipFile(made[0].exports / ZIP) as packed:
        return {name.removeprefix(f"{TOP}/"): packed.read(name) for name in packed.namelist() if name.startswith(f"{TOP}/")}


def test_command_says_what_it_made_and_what_it_left_out(made):
    paths, (code, said) = made
    size = (paths.exports / ZIP).stat().st_size / 1_000_000
    assert (code, said) == (0, [f"已做好 build/exports/{ZIP}（{size:.1f} MB）。", "    网站 downloads/ 里的1个文件没有装进去。"])


def test_every_page_is_there_below_one_folder_and_nothing_for_servers(made, files):
    paths, _ = made
    with zipfile.ZipFile(paths.exports / ZIP) as packed:
        assert {name.split("/")[0] for name in packed.namelist()} == {TOP}
        assert packed.namelist() == sorted(packed.namelist())
    pages = {path.relative_to(paths.site).as_posix() for path in paths.site.rglob("*.html")} - {"404.html"}
    assert {name for name in files if name.endswith(".html")} == pages
    assert len(pages) > 60
    assert [name for name in files if re.search(r"sw\.js|worker\.|sitemap|feed\.|webmanifest|downloads|404", name)] == []
    assert {"assets/seal.svg", "api/v1/cases.json", "READ-ME.txt"} <= set(files)
    assert any(re.fullmatch(r"assets/search/\w+/index\.js", name) for name in files)


def test_every_link_of_every_page_names_a_file_of_the_zip(files):
    links = [goal for name, content in files.items() if name.endswith(".html") for _, goal in goals(content.decode(), name)]
    assert len(links) > 2_000
    assert set(links) <= set(files)
    assert dead_links(files) == []
    folders = [
        name for name in files if name.endswith(".html") and re.search(rb'<(?:a|form)\s[^>]*(?:href|action)="(?!https?:)[^"]*/["#?]', files[name])
    ]
    assert folders == []


def test_feeds_lead_to_the_site_and_no_page_can_store_itself(files):
    assert f'href="{ADDRESS}feed.xml"'.encode() in files["index.html"]
    assert [
        name
        for name, content in files.items()
        if name.endswith(".html") and (b'rel="manifest"' in content or b"atom+xml" in content.partition(b"</head>")[0])
    ] == []


def test_read_me_can_be_read_in_the_plainest_editor(files):
    text = files["READ-ME.txt"].decode("utf-8")
    assert text.startswith("\ufeff“浦江经验”学与用")
    assert text.count("\n") == text.count("\r\n")
    assert "先解压" in text and "Unpack first" in text and "downloads" in text


def test_second_time_gives_the_same_bytes_and_removes_what_is_not_its_own(made):
    paths, _ = made
    before = (paths.exports / ZIP).read_bytes()
    (paths.exports / "offline/old.zip").write_bytes(b"x")
    assert run("--root", paths.root, "exports", "offline", "offline")[0] == 0
    assert (paths.exports / ZIP).read_bytes() == before
    assert [path.name for path in (paths.exports / "offline").iterdir()] == [f"{TOP}.zip"]


def test_link_to_nowhere_is_said_and_nothing_is_written(made, tmp_path):
    paths = paths_with(tmp_path)
    shutil.copytree(made[0].site, paths.site)
    (paths.site / "about/index.html").unlink()
    code, said = run("--root", paths.root, "exports", "offline")
    assert code == 1
    assert said[0].startswith("offline 没有做成。压缩包里有链接走不通：\nabout/bank/index.html: ../index.html\n")
    assert not paths.exports.exists()


def test_unknown_name_and_missing_site_are_sentences(tmp_path):
    paths = paths_with(tmp_path, cold=True)
    assert run("--root", paths.root, "exports", "scroll") == (2, ["没有这种格式：scroll\n    → 现有：offline、anki。There is no such export."])
    assert run("--root", paths.root, "exports") == (
        1, ["offline 没有做成。还没有建成的网站。\n    → 先运行 python3 -m scripts build 。There is no built site: run  python3 -m scripts build  first."],
    )  # fmt: skip
    assert not paths.build.exists()


def test_read_me_names_downloads_only_where_there_are_some(tmp_path, made):
    paths = paths_with(tmp_path)
    shutil.copytree(made[0].site, paths.site, ignore=shutil.ignore_patterns("downloads"))
    code, said = run("--root", paths.root, "exports", "offline")
    assert (code, len(said)) == (0, 1)
    with zipfile.ZipFile(io.BytesIO((paths.exports / ZIP).read_bytes())) as packed:
        assert "downloads" not in packed.read(f"{TOP}/READ-ME.txt").decode()
