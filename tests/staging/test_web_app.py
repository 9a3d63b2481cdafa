"""The site on a home screen: manifests in both languages, icons drawn from the seal, and the links that pages carry."""

import json
from posixpath import normpath

import pytest
from PIL import Image

from scripts.paths import Paths
from scripts.staging.web_app import manifest
from tests.staging.pretend_site import page, paths_with, site_of, staged

ICONS = {"seal-180.png": 180, "seal-192.png": 192, "seal-512.png": 512, "seal-maskable-512.png": 512}
RED, PAPER = (0xB3, 0x26, 0x1E), (0xFF, 0xFE, 0xFB)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    paths = paths_with(tmp_path_factory.mktemp("app"))
    return paths, site_of(paths), staged(paths)


@pytest.mark.parametrize(("lang", "folder"), [("zh", ""), ("en", "en/")])
def test_manifest_starts_in_its_language_and_reaches_over_the_whole_site(made, lang, folder):
    paths, site, _ = made
    text = (paths.stage / f"docs/{lang}/manifest.webmanifest").read_text("utf-8")
    assert text == manifest(site, lang, paths)
    found = json.loads(text)
    assert found["name"] == site.settings.names[lang]
    assert 0 < len(found["short_name"]) <= 12
    assert (found["start_url"], normpath(f"/{folder}{found['scope']}")) == ("./", "/")
    assert (found["theme_color"], found["background_color"]) == ("#fffefb", "#faf8f3")
    for icon in found["icons"]:
        file = Paths().overrides / normpath(f"{folder}{icon['src']}")
        assert file.is_file()
        if icon["type"] == "image/png":
            with Image.open(file) as drawn:
                assert icon["sizes"] == "x".join(str(side) for side in drawn.size)
    assert {(icon.get("purpose"), icon["sizes"]) for icon in found["icons"]} >= {("any", "192x192"), ("any", "512x512"), ("maskable", "512x512")}


def is_near(colour, wanted):
    """A palette of 32 colours moves some by a step."""
    return all(abs(one - other) < 4 for one, other in zip(colour, wanted, strict=False))


@pytest.mark.parametrize(("name", "side"), ICONS.items())
def test_icon_is_the_seal(name, side):
    """Vermilion ground with the bright strokes of 浦江 on it; what may be cut to a circle is vermilion to its edges."""
    with Image.open(Paths().overrides / "assets/icons" / name) as drawn:
        colours = drawn.convert("RGBA")
        assert colours.size == (side, side)
        corner = colours.getpixel((1, 1))
        assert (is_near(corner, RED) and corner[3] == 255) if side == 180 or "maskable" in name else corner[3] == 0
        scale, start = {180: (0.72, 0.14)}.get(side, (0.62, 0.19) if "maskable" in name else (1, 0))
        at = [round(side * (start + scale * place / 32)) for place in (20.5, 16, 3)]
        assert is_near(colours.getpixel((at[0], at[1])), PAPER)  # the upright stroke of 江
        assert is_near(colours.getpixel((at[2], at[2])), RED)


def test_every_page_names_its_version_which_changes_with_any_text(made, tmp_path):
    paths, _, first = made
    assert f'"build": "{first.build}"' in (paths.stage / "mkdocs.yml").read_text("utf-8")
    assert staged(paths).build == first.build
    other = paths_with(tmp_path, {"docs/about.zh.md": ("这座岛是虚构的。", "这座岛和岛上的人都是虚构的。")})
    assert staged(other).build != first.build
    assert staged(paths, licence="CC BY 4.0").build != first.build
    staged(paths)


def test_page_about_offline_use_says_where_the_zip_is_only_where_that_is_settled(made, tmp_path):
    paths, _, _ = made
    assert "make exports" in page(paths, "zh/offline/index.md")[1]
    other = paths_with(tmp_path)
    address = "https://island.example/lamp/downloads/pujiang-experience-offline.zip"
    staged(other, offline_zip=address)
    for lang in ("zh", "en"):
        body = page(other, f"{lang}/offline/index.md")[1]
        assert f'href="{address}"' in body
        assert "make exports" not in body
