"""The finder's reckoning apart from any page: what an address asks for, which cases fit, how many each value would leave.

`bundles["choosing"]` is web/cases/pure.ts bundled like the site's scripts, with the global name `pujiangChoosing`.
"""

import itertools
import random

import pytest

pytestmark = pytest.mark.browser

FACETS = ["place", "phase", "year"]
VALUES = {"place": ["isle", "shoal", "reef"], "phase": ["before", "during", "after"], "year": ["1931", "undated"]}
CASES = [
    {"place": ["isle"], "phase": ["before", "during"], "year": ["1931"]},
    {"place": ["shoal"], "phase": ["during"], "year": ["undated"]},
    {"place": ["isle"], "phase": ["after"], "year": ["1931", "undated"]},
    {"place": ["reef"], "phase": ["before"], "year": ["undated"]},
]


def raw(cases):
    """The data script of these cases, as the site would write it."""
    names = [f"case-{number}" for number in range(len(cases))]
    return {
        "version": 1, "ids": names, "titles": names, "dates": names, "minutes": [5] * len(cases),
        "facets": [
            {"id": facet, "values": VALUES[facet], "names": VALUES[facet], "pages": [], "of": [[VALUES[facet].index(value) for value in case[facet]] for case in cases]}
            for facet in FACETS
        ],
    }  # fmt: skip


@pytest.fixture(scope="module")
def call(browser, bundles):
    """`call(expression, **names)`: choices and other maps come back as lists of pairs."""
    page = browser.new_page()
    page.add_script_tag(path=bundles["choosing"])
    page.evaluate("window.plain = value => value instanceof Map ? [...value] : value")
    yield lambda expression, **names: page.evaluate(
        f"names => {{ const {{{', '.join(names)}}} = names, p = pujiangChoosing; return {expression} }}", names
    )
    page.close()


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("", []),
        ("?place=isle", [["place", ["isle"]]]),
        ("?year=1931&place=isle&place=shoal", [["place", ["isle", "shoal"]], ["year", ["1931"]]]),
        ("?place=isle,shoal&place=isle", [["place", ["isle", "shoal"]]]),
        ("?place=%20Isle%20", [["place", ["isle"]]]),
        ("?place=&phase=,,", []),
        ("?from=singlemessage&big=1&__proto__=x&constructor=y", []),
        ("?place=%E0%A4%A", [["place", ["\ufffd%a"]]]),
        ("?place=constructor&phase=<script>", [["place", ["constructor"]], ["phase", ["<script>"]]]),
        ("?place==&&&=x&place", [["place", ["="]]]),
    ],
)
def test_address_asks_for(call, search, expected):
    assert call("[...p.readAddress(search, facets)]", search=search, facets=FACETS) == expected


@pytest.mark.parametrize(
    ("search", "choice", "expected"),
    [
        ("", [], ""),
        ("?place=isle", [], ""),
        ("", [["phase", ["during"]], ["place", ["isle", "shoal"]]], "?place=isle&place=shoal&phase=during"),
        ("?big=1&place=reef&q=%E8%B7%AF", [["year", ["1931"]]], "?big=1&q=%E8%B7%AF&year=1931"),
    ],
)
def test_choice_is_written_beside_what_others_keep_in_the_address(call, search, choice, expected):
    assert call("p.writeAddress(search, facets, new Map(choice))", search=search, facets=FACETS, choice=choice) == expected


def test_every_choice_comes_back_from_its_address(call):
    choices = [dict(zip(FACETS, some, strict=True)) for some in itertools.product(*([[], values[:1], values[1:]] for values in VALUES.values()))]
    for choice in choices:
        pairs = [[facet, values] for facet, values in choice.items() if values]
        assert call("[...p.readAddress(p.writeAddress('', facets, new Map(pairs)), facets)]", facets=FACETS, pairs=pairs) == pairs


def test_what_the_library_does_not_know_is_set_apart_and_the_rest_applied(call):
    wanted = [["place", ["atlantis", "shoal", "isle"]], ["phase", ["later"]], ["year", ["1931"]]]
    settled = "{ const got = p.settle(facets, new Map(wanted)); return [[...got.choice], got.unknown] }"
    choice, unknown = call(f"(() => {settled})()", facets=raw(CASES)["facets"], wanted=wanted)
    assert choice == [["place", ["isle", "shoal"]], ["year", ["1931"]]]
    assert unknown == [{"facet": "place", "value": "atlantis"}, {"facet": "phase", "value": "later"}]


@pytest.mark.parametrize(
    ("value", "expected"), [("during", "during"), ("a\u202eb\u0000c\u200bd\ne", "abcde"), ("x" * 10_000, "x" * 30 + "…"), ("<b>", "<b>")]
)
def test_value_from_an_address_is_shown_short_and_without_control_characters(call, value, expected):
    assert call("p.shown(value)", value=value) == expected


@pytest.mark.parametrize(
    ("choice", "fitting", "counts"),
    [
        ([], [0, 1, 2, 3], [[2, 1, 1], [2, 2, 1], [2, 3]]),
        ([["place", ["isle"]]], [0, 2], [[2, 1, 1], [1, 1, 1], [2, 1]]),
        ([["place", ["isle", "shoal"]]], [0, 1, 2], [[2, 1, 1], [1, 2, 1], [2, 2]]),
        ([["place", ["isle"]], ["phase", ["during"]]], [0], [[1, 1, 0], [1, 1, 1], [1, 0]]),
        ([["place", ["reef"]], ["phase", ["during"]]], [], [[1, 1, 0], [1, 0, 0], [0, 0]]),
        ([["place", ["reef"]], ["phase", ["after"]], ["year", ["1931"]]], [], [[1, 0, 0], [0, 0, 0], [0, 0]]),
    ],
)
def test_cases_that_fit_and_counts_that_follow_the_other_choices(call, choice, fitting, counts):
    assert call("p.outcome(p.unpackCases(raw), new Map(choice))", raw=raw(CASES), choice=choice) == {"fitting": fitting, "counts": counts}


def test_reckoning_in_one_pass_agrees_with_the_plain_definition(call):
    chance = random.Random(7)
    for _ in range(40):
        cases = [{facet: sorted(chance.sample(values, chance.randint(1, 2))) for facet, values in VALUES.items()} for _ in range(30)]
        choice = {facet: chosen for facet, values in VALUES.items() if (chosen := chance.sample(values, chance.randint(0, 2)))}

        def fits(case, choice):
            return all(set(case[facet]) & set(chosen) for facet, chosen in choice.items())

        found = call("p.outcome(p.unpackCases(raw), new Map(choice))", raw=raw(cases), choice=[[facet, chosen] for facet, chosen in choice.items()])
        assert found["fitting"] == [number for number, case in enumerate(cases) if fits(case, choice)]
        for facet, counts in zip(FACETS, found["counts"], strict=True):
            others = {other: chosen for other, chosen in choice.items() if other != facet}
            assert counts == [sum(value in case[facet] and fits(case, others) for case in cases) for value in VALUES[facet]]


def test_value_is_put_in_and_taken_out_and_the_choice_before_stays_as_it_was(call):
    got = call(
        """(() => {
            const one = p.toggled(new Map(), 'place', 'isle'), two = p.toggled(one, 'place', 'shoal'), three = p.toggled(two, 'place', 'isle');
            return [one, two, three, p.toggled(three, 'place', 'shoal')].map(plain);
        })()"""
    )
    assert got == [[["place", ["isle"]]], [["place", ["isle", "shoal"]]], [["place", ["shoal"]]], []]


def test_chosen_values_are_listed_in_the_order_of_the_menu(call):
    choice = [["year", ["1931"]], ["place", ["reef", "isle"]]]
    got = call("p.picked(facets, new Map(choice)).map(one => one.value)", facets=raw(CASES)["facets"], choice=choice)
    assert got == ["isle", "reef", "1931"]


def broken(**change):
    return {**raw(CASES), **change}


@pytest.mark.parametrize(
    "data",
    [
        None, "words", 7, [], {}, broken(version=2), broken(facets="x"), broken(facets=[None]), broken(titles=["one"]), broken(ids=[1, 2, 3, 4]),
        broken(minutes=["5"] * 4), broken(facets=[{**raw(CASES)["facets"][0], "of": [[9]] * 4}]), broken(facets=[{**raw(CASES)["facets"][0], "of": [[0]]}]),
        broken(facets=[{**raw(CASES)["facets"][0], "names": []}]), broken(facets=[{**raw(CASES)["facets"][0], "id": 1}]),
    ],
)  # fmt: skip
def test_data_that_are_damaged_or_of_another_version_are_refused_as_a_whole(call, data):
    assert call("p.unpackCases(data) === undefined", data=data)


def test_sound_data_are_taken(call):
    assert call("p.unpackCases(data).ids", data=raw(CASES)) == ["case-0", "case-1", "case-2", "case-3"]
    assert call("p.unpackSummaries({version: 1, texts: ['a', 'b']}, 2)") == ["a", "b"]
    assert call("[p.unpackSummaries({version: 1, texts: ['a']}, 2), p.unpackSummaries(undefined, 0)].every(one => one === undefined)")
