"""Study is assigned and opened in Chromium 86, from a server and from disk."""

import json

import pytest

from tests.browser.assignment_code import code
from tests.browser.page_kinds import PAGES, both_languages, said
from tests.browser.qr_reader import read

pytestmark = pytest.mark.browser
TASKS = ["module/origins", "case/road-20-97-seals"]


@both_languages
def test_assignment_is_made_and_opened(old, at, lang):
    old.open(at(PAGES["assign"], lang))
    old.see("document.querySelector('#base').value = 'https://pujiang.example/'")
    for item in TASKS:
        old.click(f"input[value='{item}']")
    old.until("document.querySelector('#link').value !== ''")
    link = old.see("document.querySelector('#link').value")
    assert link.startswith(f"https://pujiang.example/{'' if lang == 'zh' else 'en/'}assigned/#a=")
    assert read(old.see("document.querySelector('.ready .qr').src"))[0] == link
    old.open(at(PAGES["assigned"], lang) + link[link.index("#") :])
    old.until("document.querySelectorAll('[data-task]').length > 0")
    assert old.see("[...document.querySelectorAll('[data-task]')].map(tile => tile.dataset.task)") == TASKS
    old.call("page.type", "#label", "a07")
    old.click(".label-box .btn")
    old.until("document.querySelector('.label-is b')")
    assert old.see("document.querySelector('.label-is b').textContent") == "A07"
    assert old.see("document.querySelector('[data-task] a').hash.endsWith('&n=A07')")


def test_link_cut_off_gets_its_sentence(old, at):
    old.open(at(PAGES["assigned"]) + f"#a={code(*TASKS)[:-2]}")
    old.until("document.querySelector('.assigned .caution')")
    assert old.see(f"document.querySelector('.assigned .caution').textContent === {json.dumps(said('assigned-js-cut', 'zh'))}")
