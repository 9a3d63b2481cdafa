"""The list of the service worker: every file of the site once, in the part that wants it, by its hash; and the one line that browsers ask for."""

import base64
import gzip
import hashlib
import json
import re

import pytest

from scripts.staging.worker import address_of, part_of, sent, service_worker

FILES = {
    "index.html": "zh", "404.html": "", "sitemap.xml": "", "sitemap.xml.gz": "", "feed.xml": "", "en/feed.json": "", "downloads/a/slides.pptx": "",
    "cases/a/index.html": "zh", "en/index.html": "en", "en/cases/a/index.html": "en", "offline/index.html": "common", "en/offline/index.html": "common",
    "manifest.webmanifest": "common", "en/manifest.webmanifest": "common", "cases/a/gate.jpg": "common", "assets/seal.svg": "common", "assets/icons/seal-192.png": "common",
    "assets/look.0a1b2c3d.css": "common", "assets/quiz.0a1b2c3d.js": "common", "assets/case-list.zh.0a1b2c3d.js": "zh", "assets/case-summaries.en.0a1b2c3d.js": "en",
    "assets/columns-2-zh.0a1b2c3d.js": "zh", "assets/columns-12-en.0a1b2c3d.js": "en", "assets/search/0a1b2c3d4e/s7.js": "common", "assets/search/0a1b2c3d4e/index.js": "common",
    "assets/search/0a1b2c3d4e/zh7.js": "zh", "assets/search/0a1b2c3d4e/en107.js": "en", "assets/search/0a1b2c3d4e/words-en.js": "en", "assets/search/0a1b2c3d4e/sounds.js": "common",
    "assets/course-data.en.0a1b2c3d.js": "en", "assets/questions/case-a-day-zh.en.0a1b2c3d.js": "en", "assets/questions/module-a.zh.0a1b2c3d.js": "zh",
    "assets/brief.zh.png": "rest", "api/v1/cases.json": "rest", "api/v1/cases.csv": "rest", "api/v1/schemas/case.schema.json": "rest",
}  # fmt: skip


@pytest.fixture
def made(tmp_path):
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"content of {name}", encoding="utf-8")
    return tmp_path, service_worker(tmp_path, b"run();\n", "b1")


def listed(files):
    text = next(content for name, content in files.items() if name != "sw.js").decode()
    head, rest = text.split(";\n", 1)
    assert rest == "run();\n"
    return json.loads(head.removeprefix("self.pujiangFiles="))


@pytest.mark.parametrize(("name", "part"), [(name, part) for name, part in FILES.items() if part])
def test_part(name, part):
    assert part_of(name) == part


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("index.html", "./"),
        ("en/index.html", "en/"),
        ("cases/a/index.html", "cases/a/"),
        ("assets/a.js", "assets/a.js"),
        ("en/old-index.html", "en/old-index.html"),
    ],
)
def test_address_is_the_one_that_pages_link_to(name, address):
    assert address_of(name) == address


def test_every_file_is_listed_once_with_its_hash_but_what_is_for_others(made):
    folder, files = made
    found = listed(files)
    assert found["build"] == "b1"
    entries = [(part, *file) for part, one in found["parts"].items() for file in one["files"]]
    assert sorted((part, address) for part, address, _ in entries) == sorted((part, address_of(name)) for name, part in FILES.items() if part)
    hashes = {address: code for _, address, code in entries}
    assert hashes["cases/a/"] == base64.b64encode(hashlib.sha256((folder / "cases/a/index.html").read_bytes()).digest()).decode()


def test_browsers_ask_for_one_line_that_changes_with_any_file(made):
    folder, files = made
    script = next(name for name in files if name != "sw.js")
    assert re.fullmatch(r"assets/worker\.[0-9a-f]{8}\.js", script)
    assert files["sw.js"].decode() == f'importScripts("{script}");\n'
    assert service_worker(folder, b"run();\n", "b1") == files
    (folder / "about").mkdir()
    (folder / "about/index.html").write_text("new", encoding="utf-8")
    other = service_worker(folder, b"run();\n", "b1")
    assert other["sw.js"] != files["sw.js"]
    assert listed(other)["version"] != listed(files)["version"]


def test_size_is_what_a_server_that_compresses_sends():
    text = b"<p>words and words</p>" * 400
    assert abs(sent("a.html", text) - len(gzip.compress(text, 6))) <= 20
    assert sent("a.png", text) == len(text)
