"""The page of open data: every file is named with its size and leads there; licence and address stand only where they are set."""

import json
import re

import pytest

from scripts.staging.address import link
from scripts.staging.data_page import ORDER
from tests.staging.pretend_site import ADDRESS, page, paths_with, staged


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_published_file_is_named_with_its_number_of_records(tmp_path, lang):
    paths = paths_with(tmp_path)
    staged(paths)
    _, body = page(paths, f"{lang}/data/index.md")
    files = re.findall(r'<article class="data-file" id="([a-z]+)">.*?<span>(\d+) ?\D', body)
    api = paths.stage / "docs/zh/api/v1"
    assert files == [(name, str(json.loads((api / f"{name}.json").read_text("utf-8"))["total"])) for name in ORDER]
    links = {link_ for link_ in re.findall(r'href="([^"]+)"', body) if "api/v1" in link_}
    published = {path.relative_to(paths.stage / "docs/zh").as_posix() for path in api.rglob("*") if path.is_file()}
    expected = {link("data/", name, lang, "zh") for name in published if not re.search(r"schemas/(index|coverage)|banks/", name)}
    assert links == expected


def test_every_column_of_every_table_is_explained(tmp_path):
    paths = paths_with(tmp_path)
    staged(paths)
    _, body = page(paths, "zh/data/index.md")
    for name in ORDER:
        article = re.search(rf'<article class="data-file" id="{name}">(.*?)</article>', body).group(1)
        header = (paths.stage / f"docs/zh/api/v1/{name}.csv").read_text("utf-8-sig").split("\n")[0].split(",")
        told = re.findall(r"<dt><code>([a-z_]+)</code></dt><dd>([^<]+)</dd>", article)
        assert {column for column, _ in told} == {re.sub(r"_\d+_", "_n_", column) for column in header}


def test_licence_and_address_are_left_out_where_unset_and_shown_where_set(tmp_path):
    paths = paths_with(tmp_path)
    staged(paths)
    _, body = page(paths, "zh/data/index.md")
    assert "http" not in body and "许可：" not in body
    assert "编写组. 开放数据[DS/OL]//“浦江经验”学与用. (2026-11-22)." in body
    staged(paths, site_url=ADDRESS, licence="https://example.org/by/4.0/")
    _, body = page(paths, "zh/data/index.md")
    assert '<a href="https://example.org/by/4.0/" rel="license">' in body
    assert f"(2026-11-22)<span data-today></span>. {ADDRESS}data/." in body


def test_page_of_figures_is_named_only_where_there_is_one(tmp_path):
    paths = paths_with(tmp_path)
    staged(paths)
    assert 'href="../figures/"' in page(paths, "zh/data/index.md")[1]
    (paths.root / "docs/figures.yml").write_text("[]\n", encoding="utf-8")
    staged(paths)
    assert 'href="../figures/"' not in page(paths, "zh/data/index.md")[1]
