"""What images-known says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.images_known import images_known
from tests.content.pretend import Edits, library_with, said

CASE = "cases/lamp-day/index.zh.md"
LAMP = "cases/lamp-day/media/lamp.svg"
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>'


def shown(image: str) -> tuple[str, str]:
    return "假如灯买不到，", f"{image}假如灯买不到，"


@pytest.mark.parametrize(
    "edits",
    [
        {CASE: shown("![灯塔](media/lamp.svg)"), LAMP: DRAWING},
        {CASE: shown("`![](none)`")},
        {CASE: shown("[灯塔](media/none.png)")},
        {LAMP: DRAWING.replace("<path", "<script/><path")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(images_known, tmp_path, edits) == []


@pytest.mark.parametrize(
    ("image", "message"),
    [
        ("![](media/lamp.svg)", "图「media/lamp.svg」没有文字说明。\n    → 写成 ![图上有什么](地址)。"),
        ("![灯](media/lanp.svg)", "没有「media/lanp.svg」这幅图。\n    → 改为最接近的「lamp.svg」，或核对拼写。"),
        ("![灯](media/lamp.gif)", "图「media/lamp.gif」不是可用的格式。\n    → 存成 .jpg、.png、.svg、.webp 之一（小写）。"),
        (
            "![灯](../lamp-log/media/lamp.svg)",
            "图的地址「../lamp-log/media/lamp.svg」不在本页旁的 media/ 里。\n    → 把图放进 media/，写成 media/名称.png。",
        ),
        (
            "![灯](https://example.org/a.png)",
            "图的地址「https://example.org/a.png」不在本页旁的 media/ 里。\n    → 把图放进 media/，写成 media/名称.png。",
        ),
    ],
)
def test_points_at_the_image(tmp_path, image, message):
    assert said(images_known, tmp_path, {CASE: shown(image), LAMP: DRAWING}) == [f"cases/lamp-day/index.zh.md:55:1: error[images-known] {message}"]


def test_speaks_english(tmp_path):
    assert said(images_known, tmp_path, {CASE: shown("![灯](media/lamp.svg)")}, "en") == [
        "cases/lamp-day/index.zh.md:55:1: error[images-known] There is no image “media/lamp.svg”.\n"
        "    → Put the image into media/, or remove it here.",
    ]


def test_weighs_the_image(tmp_path):
    assert said(images_known, tmp_path, {CASE: shown("![灯](media/lamp.svg)"), LAMP: DRAWING + " " * 300_000}) == [
        "cases/lamp-day/index.zh.md:55:1: error[images-known] 图「media/lamp.svg」有 301 kB，超过 300 kB。\n    → 缩小到屏幕宽度，或另存为 .webp。",
    ]


@pytest.mark.parametrize("bad", ["<script>alert(1)</script>", '<a href="https://example.org"/>', '<path onload="x()"/>'])
def test_refuses_drawings_that_do_something(tmp_path, bad):
    assert said(images_known, tmp_path, {CASE: shown("![灯](media/lamp.svg)"), LAMP: DRAWING.replace("<path", f"{bad}<path")}) == [
        "cases/lamp-day/index.zh.md:55:1: error[images-known] 图「media/lamp.svg」里有脚本或外部地址。\n"
        "    → 用绘图软件另存为“普通 SVG”，或改用 .png。",
    ]


def test_leaves_images_to_cases(tmp_path):
    assert said(images_known, tmp_path, {"docs/about.zh.md": ("这座岛是", "![岛](media/isle.png)这座岛是")}) == [
        "docs/about.zh.md:11:1: error[images-known] 这一页里放了图「media/isle.png」。\n    → 只有案例可以放图；删去它。",
    ]


def test_refuses_an_image_that_is_a_link_to_elsewhere(tmp_path):
    library = library_with(tmp_path, {CASE: shown("![灯](media/lamp.svg)")})
    media = library.root / "cases/lamp-day/media"
    media.mkdir()
    (tmp_path / "outside.svg").write_text(DRAWING, encoding="utf-8")
    (media / "lamp.svg").symlink_to(tmp_path / "outside.svg")
    assert [problem.fact.zh for problem in images_known(library)] == ["没有「media/lamp.svg」这幅图。"]
