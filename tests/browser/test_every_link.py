"""Every link, anchor and footnote of every page of the real site leads to something that is there."""

import re

import pytest

from scripts.staging.built import faults

pytestmark = pytest.mark.browser
MARK = re.compile(r'<sup class="src"><a href="#([^"]+)" id="([^"]+)"')
NOTE = re.compile(r'<aside class="note[^"]*"[^>]* id="([^"]+)".*?class="note-back" href="#([^"]+)"', re.S)


def pages(site):
    return {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}


def test_every_link_and_anchor_leads_to_a_page_or_place_that_is_there(site):
    links = sum(len(re.findall(r'href="[^"]+"', text)) for text in pages(site).values())
    assert links > 10_000
    assert faults(site) == []


def test_every_number_has_one_note_and_every_note_a_number_to_go_back_to(site):
    marks = 0
    for name, text in pages(site).items():
        numbers = MARK.findall(text)
        notes = dict(NOTE.findall(text))
        marks += len(numbers)
        assert {note for note, _ in numbers} == set(notes), name
        assert set(notes.values()) <= {mark for _, mark in numbers}, name
    assert marks > 2_000


def test_every_page_can_be_reached_from_the_home_page(site):
    texts = pages(site)
    reached, waiting = set(), ["index.html"]
    while waiting:
        name = waiting.pop()
        if name in reached or name not in texts:
            continue
        reached.add(name)
        for href in re.findall(r'<a [^>]*?href="([^"#?:]+)[#?"]', texts[name]):
            parts = name.split("/")[:-1]
            for part in href.split("/"):
                if part == "..":
                    parts.pop()
                elif part not in ("", "."):
                    parts.append(part)
            waiting.append("/".join(parts) if parts and parts[-1].endswith(".html") else "/".join([*parts, "index.html"]))
    assert sorted(set(texts) - reached) == ["404.html"]
