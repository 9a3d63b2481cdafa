"""Files beside a case: only what a page shows, and only real files of the project, reach the site."""

import pytest

from tests.staging.pretend_site import paths_with, staged

BACKGROUND = "写报告的就是守灯人自己。[^ha-log]"
PICTURE = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def paths(tmp_path):
    made = paths_with(tmp_path, {"cases/lamp-log/index.zh.md": (BACKGROUND, BACKGROUND + "\n\n![一盏灯](media/lamp.png)[^ha-log]")})
    (made.cases / "lamp-log/media").mkdir()
    (made.cases / "lamp-log/media/lamp.png").write_bytes(PICTURE)
    return made


def test_picture_stands_beside_the_page_in_both_languages(paths):
    staged(paths)
    assert (paths.stage / "docs/zh/cases/lamp-log/media/lamp.png").read_bytes() == PICTURE
    body = (paths.stage / "docs/zh/cases/lamp-log/index.md").read_text("utf-8")
    assert '<img src="media/lamp.png" alt="一盏灯" loading="lazy">' in body


def test_link_out_of_the_project_is_not_copied(paths, tmp_path):
    (tmp_path / "secret").write_text("秘密", encoding="utf-8")
    (paths.cases / "lamp-log/media/secret.png").symlink_to(tmp_path / "secret")
    staged(paths)
    assert not (paths.stage / "docs/zh/cases/lamp-log/media/secret.png").exists()


def test_folder_in_media_does_not_end_the_build(paths):
    (paths.cases / "lamp-log/media/old").mkdir()
    staged(paths)


def test_file_that_no_page_shows_is_not_published(paths):
    (paths.cases / "lamp-log/media/page.svg").write_text("<svg><script>alert(1)</script></svg>", encoding="utf-8")
    (paths.cases / "lamp-log/media/.DS_Store").write_bytes(b"\0")
    staged(paths)
    assert [path.name for path in (paths.stage / "docs/zh/cases/lamp-log/media").iterdir()] == ["lamp.png"]
