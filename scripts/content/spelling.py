"""American spellings and the British ones this site uses."""

import re
from collections.abc import Iterator

WORDS = {
    "program": "programme", "programs": "programmes", "center": "centre", "centers": "centres", "centered": "centred", "theater": "theatre", "fiber": "fibre",
    "catalog": "catalogue", "dialog": "dialogue", "defense": "defence", "offense": "offence", "pretense": "pretence", "judgment": "judgement",
    "judgments": "judgements", "percent": "per cent", "gray": "grey", "skillful": "skilful", "willful": "wilful", "fulfill": "fulfil", "fulfills": "fulfils",
    "fulfillment": "fulfilment", "enroll": "enrol", "enrollment": "enrolment", "installment": "instalment", "traveled": "travelled", "traveling": "travelling",
    "canceled": "cancelled", "canceling": "cancelling", "labeled": "labelled", "labeling": "labelling", "modeled": "modelled", "modeling": "modelling",
    "signaled": "signalled", "counselor": "counsellor", "counseling": "counselling", "neighboring": "neighbouring",
    "analyze": "analyse", "analyzes": "analyses", "analyzed": "analysed", "analyzing": "analysing", "paralyzed": "paralysed", "catalyze": "catalyse",
}  # fmt: skip
_OUR = re.compile(
    r"(?:behavi|col|fav|hon|lab|neighb|endeav|harb|hum|rum|vig|sav|arm|parl|flav)or(?:s|ed|ing|ite|ites|able|ably|hood|hoods|al|ly|less|ful)?\b"
)
_IZE = re.compile(r"iz(?:e|es|ed|er|ers|ing|ation|ations|ational|able)\b")
_STEM = re.compile(r"[A-Za-z]*$")
_IZE_STAYS = re.compile(r"(?:(?:over|re|down|mid|out|under|cap|as)?s|pr|se|ma|ba)$", re.I)
# A computer program is spelt so in Britain as well.
_COMPUTER = re.compile(r"computer $|^ (?:that )?(?:checks?|cannot|can|runs?|reads?|builds?|finds?|writes?|makes?|says|tells)\b", re.I)
_WORD = re.compile(r"(?:" + "|".join(sorted(WORDS, key=len, reverse=True)) + r")\b")

# Words in which no pattern finds anything. A site has some thousand, most of them a hundred times: each is looked at once.
_sound: set[str] = set()


def british(words: str) -> Iterator[tuple[int, str, str]]:
    """Offset, American spelling and its British form, in the same case."""
    small = words.lower()
    if len(small) != len(words):
        return
    fresh = set(small.split()) - _sound
    together = " ".join(fresh)
    if not (_WORD.search(together) or _OUR.search(together) or _IZE.search(together)):
        _sound.update(fresh)
        return
    for match in _WORD.finditer(small):
        computer = match.group().startswith("program") and (_COMPUTER.search(words[: match.start()]) or _COMPUTER.search(words[match.end() :]))
        if _begins(words, match.start()) and not computer:
            given = words[match.start() : match.end()]
            yield match.start(), given, _case(given, WORDS[match.group()])
    for match in _OUR.finditer(small):
        # humorous, laborious, honorary and vigorous are spelt alike on both sides; they do not match.
        if _begins(words, match.start()):
            given = words[match.start() : match.end()]
            at = match.group().index("or", 2)
            yield match.start(), given, f"{given[:at]}our{given[at + 2 :]}"
    for match in _IZE.finditer(small):
        stem = _STEM.search(words[max(0, match.start() - 20) : match.start()])
        if stem and stem.group() and not _IZE_STAYS.match(stem.group()):
            given = stem.group() + words[match.start() : match.end()]
            yield match.start() - len(stem.group()), given, f"{stem.group()}is{given[len(stem.group()) + 2 :]}"


def _begins(words: str, at: int) -> bool:
    """Whether a word begins there."""
    return at == 0 or not (words[at - 1].isalnum() or words[at - 1] == "_")


def _case(given: str, good: str) -> str:
    return good[0].upper() + good[1:] if given[0].isupper() else good
