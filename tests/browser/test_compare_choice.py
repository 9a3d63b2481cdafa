"""Which cases an address asks for, and what a reader is owed when it asks for too much: web/compare/choice.ts alone, without a page."""

import pytest

pytestmark = pytest.mark.browser
KNOWN = ["road", "bell", "lamp", "pier"]


@pytest.fixture(scope="module")
def choice(browser, bundles):
    page = browser.new_page()
    page.add_script_tag(path=bundles["choice"])
    yield lambda call, *values: page.evaluate(f"values => pujiangChoice.{call}(...values)", list(values))
    page.close()


def found(chosen=(), unknown=(), repeated=(), extra=()):
    return {"chosen": list(chosen), "unknown": list(unknown), "repeated": list(repeated), "extra": list(extra)}


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("", found()),
        ("?cases=", found()),
        ("?cases=,,", found()),
        ("?q=road", found()),
        ("?cases=lamp,road", found(["lamp", "road"])),
        ("?from=timeline&cases=lamp,road&isappinstalled=0", found(["lamp", "road"])),
        ("?cases=lamp%2Croad", found(["lamp", "road"])),
        ("?cases=lamp，road、bell", found(["lamp", "road", "bell"])),
        ("?cases=lamp&cases=road", found(["lamp", "road"])),
        ("?cases=lamp,nope,road", found(["lamp", "road"], ["nope"])),
        ("?cases=nope,nope", found(unknown=["nope"])),
        ("?cases=lamp,lamp,lamp,road", found(["lamp", "road"], repeated=["lamp"])),
        ("?cases=road,bell,lamp,pier", found(["road", "bell", "lamp"], extra=["pier"])),
        ("?cases=road,bell,lamp,pier,pier,nope", found(["road", "bell", "lamp"], ["nope"], ["pier"], ["pier"])),
        ("?cases=%E0%A4%A", found(unknown=["\ufffd%A"])),
        ("?cases=<b>x", found(unknown=["<b>x"])),
        ("?cases=constructor,__proto__", found(unknown=["constructor", "__proto__"])),
    ],
)
def test_address_is_read(choice, search, expected):
    assert choice("asked", search, KNOWN) == expected


@pytest.mark.parametrize("chosen", [[], ["lamp"], ["lamp", "road"], ["pier", "bell", "road"]])
def test_choice_comes_back_from_its_own_address_in_order(choice, chosen):
    assert choice("asked", choice("searchOf", chosen), KNOWN) == found(chosen)
    assert choice("asked", choice("searchOf", chosen, "?cases=old&big=1&casesx=2"), KNOWN) == found(chosen)
    assert choice("searchOf", chosen, "?big=1&cases=old").endswith("big=1")


@pytest.mark.parametrize(
    ("chosen", "pressed", "expected"),
    [
        ([], "lamp", ["lamp"]),
        (["lamp"], "road", ["lamp", "road"]),
        (["lamp", "road"], "lamp", ["road"]),
        (["lamp"], "lamp", []),
        (["lamp", "road", "bell"], "pier", None),
        (["lamp", "road", "bell"], "road", ["lamp", "bell"]),
    ],
)
def test_press_puts_a_case_at_the_end_or_takes_it_out_and_refuses_a_fourth(choice, chosen, pressed, expected):
    assert choice("toggled", chosen, pressed) == expected


@pytest.fixture(scope="module")
def owed(browser, bundles):
    page = browser.new_page()
    page.add_script_tag(path=bundles["choice"])
    yield lambda asked: page.evaluate("asked => pujiangChoice.owed(asked, id => id.toUpperCase())", asked)
    page.close()


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (found(), [["none", []]]),
        (found(["lamp"]), [["one", ["LAMP"]]]),
        (found(["lamp", "road"]), []),
        (found(["lamp"], ["nope"]), [["unknown", ["nope"]], ["one", ["LAMP"]]]),
        (found(["a", "b", "c"], ["x"], ["a"], ["d"]), [["unknown", ["x"]], ["repeated", ["A"]], ["many", ["D"]]]),
        (found(unknown=["x" * 41]), [["unknown", ["x" * 40 + "…"]], ["none", []]]),
        (found(unknown=["p", "q", "r", "s"]), [["unknown", ["p", "q", "r"]], ["none", []]]),
    ],
)
def test_reader_is_told_what_was_left_out_and_what_is_missing(owed, asked, expected):
    assert owed(asked) == expected
