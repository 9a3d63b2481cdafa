"""naming-words: words that belittle petitioners are not used, 非正常上访 stands in quotation marks only, and a learner's proof is a receipt (学习回执), never a certificate or signature.

不用贬低群众的词；“非正常上访”只放在引号里；学习的凭据叫学习回执，不叫证书或签名。
"""

import re
from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.quoting import quoted, within
from scripts.content.texts import written

SAY = {
    "上访户": "信访人",
    "闹访": "来访群众情绪激动",
    "缠访": "多次来访",
    "刁民": "信访人、来访群众",
    "截访": "当面接访；材料里确有其事的，写明是谁做了什么",
    "稳控": "稳定情绪、做好解释",
}
RECEIPT = {"zh": "证书|电子签名|电子签章", "en": r"\bcertificates?\b|\b(?:electronic|digital) signatures?\b"}
# One of these is in every English match, and is found in a tenth of the time: a pattern that minds no case is tried at every letter.
_STEMS = ("cert", "gnature")
_BELITTLING = re.compile("|".join(SAY))
_RECEIPT = {lang: re.compile(pattern, re.I) for lang, pattern in RECEIPT.items()}
# “It is not a certificate” is just what the site must say.
_DENIED = {
    "zh": re.compile("[不没非无别勿][^。；\n]{0,12}$"),
    "en": re.compile(r"\b(?:not|no|never|nor|neither|without|cannot)\b[^.;\n]{0,60}$|n[’']t\b[^.;\n]{0,60}$", re.I),
}


def naming_words(library: Library) -> Iterator[Problem]:
    for text in written(library):
        if text.lang == "zh":
            for match in _BELITTLING.finditer(text.words):
                word = match.group()
                yield Problem(
                    text.path, *text.place(match.start()), "naming-words",
                    Words(f"用了「{word}」。", f"The word {word} is used."), Words(f"改说「{SAY[word]}」。", f"Say {SAY[word]} instead."), "warning",
                )  # fmt: skip
            quotes = quoted(text.words, "“") if "非正常上访" in text.words else []
            for match in re.finditer("非正常上访", text.words) if "非正常上访" in text.words else ():
                if not within(match.start(), quotes):
                    yield Problem(
                        text.path, *text.place(match.start()), "naming-words",
                        Words("「非正常上访」没有放在引号里。", "非正常上访 stands outside quotation marks."), Words("写成“非正常上访”，它是材料里的说法。", "Write “非正常上访”: it is the source's term."), "warning",
                    )  # fmt: skip
        if text.lang == "en" and not any(stem in text.words.lower() for stem in _STEMS):
            continue
        for match in _RECEIPT[text.lang].finditer(text.words):
            if not _DENIED[text.lang].search(text.words, 0, match.start()):
                yield Problem(
                    text.path, *text.place(match.start()), "naming-words",
                    Words(f"用了「{match.group()}」；网站证明不了是谁答的题。", f"“{match.group()}” is used; a web page proves nothing about who answered."),
                    Words("指学习的凭据时写「学习回执」。", "For the learner's proof say “study receipt”."), "warning",
                )  # fmt: skip
