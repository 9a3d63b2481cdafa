"""Every scenario of the site as an exercise: each end can be reached, nothing is slow, and a known path is looked back on in whole sentences."""

from statistics import median

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import LANGS, SCENARIOS, said

pytestmark = pytest.mark.browser

# Of the page to read, without the exercise: for each end the shortest path to it and what it comes to.
ENDS = """() => {
    const scenes = Object.fromEntries([...document.querySelectorAll('.node')].map(node => [node.dataset.node, node])), found = {}
    const waiting = [[document.querySelector('.scenario').dataset.start, []]], seen = new Set()
    while (waiting.length) {
        const [name, path] = waiting.shift(), scene = scenes[name]
        if (seen.has(name)) continue
        seen.add(name)
        if (scene.dataset.end) found[scene.dataset.end] = found[scene.dataset.end] || {path, text: scene.querySelector('.debrief .end').textContent.trim()}
        for (const way of scene.querySelectorAll('[data-choice]')) waiting.push([way.querySelector('a.next').hash.slice(1), [...path, way.dataset.choice]])
    }
    return found
}"""
# Walks a path with real presses; gives what stands at its end, and the times from a press to the judgement laid out.
WALK = """path => {
    const times = []
    for (const way of path) {
        const before = performance.now()
        document.querySelector(`[data-way="${way}"]`).click()
        document.querySelector('.stage').getBoundingClientRect()
        times.push(performance.now() - before)
        const on = document.querySelector('.go-on')
        if (on) on.click()
    }
    const text = selector => document.querySelector(selector).textContent
    return {end: text('.comes-to'), seen: text('.ends-seen'), times}
}"""
MOST = 50  # ms to the judgement, in the middle of all presses: a busy machine is no fault of the page


@pytest.mark.parametrize(("name", "lang"), [(name, LANGS[place % 2]) for place, name in enumerate(SCENARIOS)])
def test_every_end_can_be_reached_and_is_counted_once(tour, name, lang):
    page = tour(f"scenarios/{name}/", lang)
    ends = page.evaluate(ENDS)
    assert len(ends) == len({end.get_attribute("data-end") for end in page.locator("[data-end]").all()}) >= 3
    times: list[float] = []
    for count, end in enumerate(ends.values(), 1):
        reached = page.evaluate(WALK, end["path"])
        seen = said("scenario-js-ends", lang, n=len(ends), seen=count) if count < len(ends) else said("scenario-js-ends-all", lang, n=len(ends))
        assert (reached["end"], reached["seen"]) == (end["text"], seen)
        times += reached["times"]
        page.locator(".looking-back .btn").click()
    assert median(times) <= MOST


@pytest.mark.parametrize(
    ("lang", "rows"),
    [
        (
            "zh",
            [
                ["访中", "有道理但差一步 第1步 当着她的面给两家打电话，开免提，请他们表态", "最稳妥 第2步", "最稳妥 第3步"],
                ["访后", "会误事 第4步 水已经不淹了，先办结，收管和修路列入下半年计划"],
                ["源头预防", "这一路没有走到这一段。"],
            ],
        ),
        (
            "en",
            [
                [
                    "During the visit",
                    "Sensible but a step short Step 1 Ring both in her presence, on the loudspeaker, and ask",
                    "The soundest Step 2",
                    "The soundest Step 3",
                ],
                ["After the visit", "Will do harm Step 4"],
                ["Prevention at the source", "This path did not touch this part."],
            ],
        ),
    ],
)
def test_known_path_is_set_against_the_loop(tour, lang, rows):
    """Sentences may be given by their beginning: the choices belong to the scenario."""
    page = tour("scenarios/two-departments/", lang)
    page.evaluate(WALK, ["ring-both", "fix-three", "clear-and-date", "close-now"])
    shown = [
        [row.locator("th").inner_text(), *(row.locator("li").all_inner_texts() or [row.locator("td").inner_text()])]
        for row in page.locator(".against-loop tbody tr").all()
    ]
    assert [len(row) for row in shown] == [len(row) for row in rows]
    assert [
        text for row, wanted in zip(shown, rows, strict=True) for text, begins in zip(row, wanted, strict=True) if not text.startswith(begins)
    ] == []
    expect(page.locator("[aria-current=step]")).to_have_text(said("scenario-js-ending", lang))
