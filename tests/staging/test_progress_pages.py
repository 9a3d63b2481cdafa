"""The learner's own pages as staged: readable without scripts; and the data of the course that scripts load."""

import json
import re

import pytest

from scripts.content.course import scored, serving
from scripts.paths import PROJECT
from scripts.staging.course_data import course_data, owners
from scripts.staging.progress_pages import _signs, progress_page, review_page
from scripts.staging.quiz import live
from tests.staging.pretend_site import paths_with, site_of


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return site_of(paths_with(tmp_path_factory.mktemp("progress")))


@pytest.fixture(scope="module", params=["zh", "en"])
def staged(request, site):
    return request.param, course_data(site, request.param)


def course(data):
    return json.loads(data.files[data.address].removeprefix("self.pujiangCourse=").removesuffix(";\n"))


def shard(data, owner):
    text = data.files[course(data)["shards"][owner]]
    opening = f'(self.pujiangQuestions=self.pujiangQuestions||{{}})["{owner}"]='
    assert text.startswith(opening)
    return json.loads(text.removeprefix(opening).removesuffix(";\n"))


def test_course_names_every_module_with_its_objectives_and_the_questions_that_serve_them(site, staged):
    lang, data = staged
    (module,) = course(data)["modules"]
    record = site.library.modules["lamp-keeping"].record
    assert (module["id"], module["number"], module["href"], module["minutes"]) == (record.id, record.number, "modules/lamp-keeping/", record.minutes)
    assert module["objectives"] == [{"id": one.id, "text": one.of(lang)} for one in record.objectives]
    assert [one["id"] for one in module["questions"]] == [item.record.id for item in scored(serving(site.library, record))]
    assert re.fullmatch("[0-9a-f]{10}", module["bank"])


def test_every_question_that_is_named_is_in_the_file_of_one_owner_as_its_page_has_it(site, staged):
    lang, data = staged
    told = course(data)
    named = {question["id"] for module in told["modules"] for question in module["questions"]}
    named |= {name for kind in ("cases", "principles") for one in told[kind] for name in one["questions"]}
    held = [name for owner in told["shards"] for name in shard(data, owner)]
    assert len(held) == len(set(held))
    assert named <= set(held)
    for owner in owners(site):
        assert list(shard(data, "/".join(owner))) == [question.id for question in live(site, owner)]
        for name, html in shard(data, "/".join(owner)).items():
            assert html.startswith("<article ") and html.endswith("</article>") and f'data-question="{name}"' in html
            assert html.count("<article") == html.count('class="eyebrow"') == 1
            assert (
                site.word("question-of", lang, n=1, total=len(live(site, owner))).split("1")[0] + "1" not in re.search(r'eyebrow">([^<]*)', html)[1]
            )


def test_links_of_a_question_start_from_the_page_that_shows_it(staged):
    _, data = staged
    links = [href for owner in course(data)["shards"] for html in shard(data, owner).values() for href in re.findall(r'href="([^"]+)"', html)]
    assert links and all(href.startswith("../") and not href.startswith("../../") for href in links)


def test_files_are_named_by_their_content_and_both_languages_differ(site):
    zh, en = course_data(site, "zh"), course_data(site, "en")
    assert zh == course_data(site, "zh")
    assert set(zh.files) & set(en.files) == set()
    assert all(re.search(r"\.(zh|en)\.[0-9a-f]{8}\.js$", name) for name in (*zh.files, *en.files))


def test_progress_page_explains_itself_and_lists_the_modules_with_their_seals_empty(site, staged):
    lang, data = staged
    page = progress_page(site, lang, data)
    assert site.word("progress-static", lang) in page.body
    assert 'href="../modules/lamp-keeping/"' in page.body
    assert page.body.count("<svg") == 1 and 'class="passed' not in page.body and " style=" not in page.body
    assert page.files == data.files and page.scripts == ("progress",) and page.robots == "noindex"
    assert f'data-course="{"../" if lang == "zh" else "../../"}{data.address}"' in page.body


def test_review_page_explains_itself(site, staged):
    lang, data = staged
    page = review_page(site, lang, data)
    assert site.word("review-static", lang) in page.body
    assert page.files == {} and page.scripts == ("review",)


@pytest.mark.parametrize(
    ("label", "signs"), [("灯", ["灯"]), ("守灯", ["守", "灯"]), ("守灯人", ["守", "灯", "人"]), ("守灯的人们", ["守", "灯", "的", "人"])]
)
def test_seal_holds_up_to_four_characters(label, signs):
    assert [sign["text"] for sign in _signs(label)] == signs
    assert all(0 < sign["x"] < 100 and 0 < sign["y"] < 100 for sign in _signs(label))


def test_every_word_that_the_scripts_say_is_there_and_none_is_left_over(site):
    texts = "".join(path.read_text("utf-8") for folder in ("progress", "review") for path in sorted((PROJECT / "web" / folder).glob("*.ts")))
    said = set(re.findall(r'say\(\s*(?:\w+ (?:>|\?)[^"]*)?"([a-z_]+)"', texts))
    words = set(site.words("progress-js-", "zh"))
    assert said <= words
    quoted = set(re.findall(r'"([a-z_]+)"', texts)) | {f"now_{kind}{end}" for kind in ("open", "again", "first", "following") for end in ("", "_go")}
    quoted |= {f"merge_{fault}" for fault in ("long", "none", "damaged", "newer")}
    assert words - quoted == set()
