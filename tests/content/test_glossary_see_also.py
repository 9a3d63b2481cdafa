"""What glossary-see-also says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.glossary_see_also import glossary_see_also
from tests.content.pretend import Edits, said

GLOSSARY = "docs/glossary.yml"


@pytest.mark.parametrize(
    "edits",
    [
        {GLOSSARY: ("  see_also: [keeper]\n", "")},
        {GLOSSARY: ("sources: [harbour-report]", "sources: [nothing]")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(glossary_see_also, tmp_path, edits) == []


def test_offers_the_nearest_term(tmp_path):
    edits: Edits = {GLOSSARY: ("see_also: [keeper]", "see_also: [keper]")}
    assert said(glossary_see_also, tmp_path, edits) == [
        "docs/glossary.yml:9:14: error[glossary-see-also] 没有「keper」这个词条。\n    → 改为最接近的「keeper」，或核对拼写。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {GLOSSARY: ("see_also: [keeper]", "see_also: [keper]")}
    assert said(glossary_see_also, tmp_path, edits, "en") == [
        "docs/glossary.yml:9:14: error[glossary-see-also] There is no term “keper”.\n"
        "    → Change it to the nearest known name, “keeper”, or check the spelling.",
    ]


def test_refuses_a_term_that_points_to_itself(tmp_path):
    edits: Edits = {GLOSSARY: ("see_also: [keeper]", "see_also: [keeper, lighthouse-log]")}
    assert said(glossary_see_also, tmp_path, edits) == [
        "docs/glossary.yml:9:22: error[glossary-see-also] 词条「lighthouse-log」指向自己。\n    → 从 see_also 删去它。",
    ]
