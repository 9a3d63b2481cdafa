"""Nothing that Chromium 86 or Safari 14 lacks stands in a bundle or in the style sheet."""

import re

import pytest

from scripts.paths import PROJECT, Paths
from scripts.staging.assets import ENTRIES, MORE, bundles
from tests.old_browsers import PREFIXED, SCRIPTS, STYLES, lacking_in_script, lacking_in_style

UNHARMED = """
a.format(1);a.attributes;b.data(1);a??=b;"x".replaceAll("y","z");/(?<name>a)(?:b)/u.exec(c);a.className="static";Promise.allSettled(d);
important(e);a.replaceChildren();matchMedia("(prefers-color-scheme: dark)").addEventListener("change",f);new Intl.DateTimeFormat("zh");a.showModal()
"""
SOUND = """
:focus-visible{outline:3px solid}:focus:not(:focus-visible){outline:none}a:not(.b):not(.c){top:0}.inset{--inset:1px;box-shadow:inset 0 0 0 1px}
.grid{display:grid;gap:1rem}.f{display:flex;margin:0 1rem}.pick{-webkit-appearance:none;appearance:none}p{font-size:clamp(1rem,2vw,3rem);width:min(9px,50%)}
@media (min-width:62em){.a{transform:rotate(45deg);color:rgba(0,0,0,.5)}}@supports (page:card){.b{min-height:271mm}}details::details-content{display:block}
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return {name: content.decode() for name, content in bundles(Paths(tmp_path_factory.mktemp("bundled"))).items()}


@pytest.mark.parametrize("name", ENTRIES)
def test_bundle_holds_nothing_that_the_oldest_browsers_lack(built, name):
    faults = lacking_in_style(built[name]) if name.endswith(".css") else lacking_in_script(built[name])
    assert {name: faults} == {name: []}


@pytest.mark.parametrize("name", MORE)
def test_bundle_is_destructured_only_as_safari_before_14_1_gets_it_right(built, name):
    """An array with a rest is what it gets wrong; Workbox and lean-qr bring the other forms."""
    rest_of_an_array = re.compile(r"\[[\w$,]*\.\.\.[\w$]+\]\s*(=[^=>]|\bof\b)")
    assert rest_of_an_array.search("let[a,...b]=c") and rest_of_an_array.search("for(const[a,...b]of c)")
    assert rest_of_an_array.findall(built[name]) == []


def test_our_own_code_is_not_destructured_where_a_library_is():
    """esbuild refuses it in every other bundle; what one bundle may hold, the next one that shares its rooms may not."""
    destructured = re.compile(r"\b(?:const|let|var)\s*[\[{]|\(\s*\{[^(){}]*\}\s*(?::[^()]*)?\)\s*(?::[^=]*)?=>")
    assert destructured.search("const { a } = b") and destructured.search("for (const [a] of b)") and destructured.search("({ a }: B) => a")
    for path in sorted((PROJECT / "web").rglob("*.ts")):
        assert destructured.findall(path.read_text("utf-8")) == [], path


@pytest.mark.parametrize("one", SCRIPTS, ids=lambda one: one.name)
def test_what_is_denied_is_found_in_a_script(one):
    assert [found.partition(" (")[0] for found in lacking_in_script(f"var a;{one.example};")] == [one.name]


@pytest.mark.parametrize("one", STYLES, ids=lambda one: one.name)
def test_what_is_denied_is_found_in_a_style(one):
    assert [found.partition(f" ({one.since})")[0] for found in lacking_in_style(one.example)] == [one.name]


@pytest.mark.parametrize("name", PREFIXED)
def test_property_without_its_prefix_is_found(name):
    assert [found.partition(" (")[0] for found in lacking_in_style(f"a{{b:c;{name}:none}}")] == [f"{name} without -webkit-"]
    assert lacking_in_style(f"a{{-webkit-{name}:none;{name}:none}}") == []


def test_gap_in_a_flex_box_and_a_lost_rule_are_found():
    assert [
        found.partition(":")[0].partition(" (")[0] for found in lacking_in_style(".a{display:flex;gap:1rem}.b:hover,.b:focus-visible{color:red}")
    ] == [
        "gap in a flex box",
        "not known to Safari 14, so not in a list",
    ]


def test_what_both_browsers_have_is_no_finding():
    assert lacking_in_script(UNHARMED) == []
    assert lacking_in_style(SOUND) == []
