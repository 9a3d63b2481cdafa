"""scenario-fiction: a scenario is marked as fiction, and names no place of docs/facets.yml, no author of a source and no leader.

情境写明是虚构的（fiction: true），里面没有真实的地方，也没有材料的作者和领导人的名字。
"""

import re
from collections.abc import Iterator

from scripts.content.fields import texts_of
from scripts.content.library import Library
from scripts.content.problems import Problem, Words

_TITLES = re.compile(r"“浦江经验”|“枫桥经验”|(?:the )?(?:Pujiang|Fengqiao) Experience")
LEADERS = ("习近平", "Xi Jinping")
_COMMON = {"Subdistrict", "District", "County", "Province", "City", "Town", "Street", "Community", "Village", "The", "Island"}


def scenario_fiction(library: Library) -> Iterator[Problem]:
    names = None
    for item in library.scenarios.values():
        if not item.record.fiction:
            yield Problem(
                item.path, *item.place("fiction"), "scenario-fiction",
                Words("情境没有标明是虚构的。", "The scenario is not marked as fiction."), Words("写 fiction: true；真事写成案例。", "Write fiction: true; what happened is a case."),
            )  # fmt: skip
        names = real_names(library) if names is None else names
        for keys, text in texts_of(item):
            if keys[-1] not in ("zh", "en"):
                continue
            found = names.search(_TITLES.sub("", text)) if names else None
            if found:
                yield Problem(
                    item.path, *item.place(*keys), "scenario-fiction",
                    Words(f"虚构的情境里有真实的名字「{found.group()}」。", f"A made-up situation holds a real name, “{found.group()}”."),
                    Words("换成“某镇”“你所在的县”这样的说法。", "Say “a town” or “your county” instead."),
                )  # fmt: skip


def real_names(library: Library) -> re.Pattern[str] | None:
    """Places of the facets in the pieces they are made of (重庆渝北·龙山街道 → 重庆, 渝北, 龙山), authors of the articles, leaders."""
    names = set(LEADERS)
    for place in library.facets.record.places if library.facets else ():
        for part in re.split(r"[·、，（）\s]+", place.zh):
            bare = re.sub(r"(?:街道|省|市|县|区|镇|乡)$", "", part)
            names.update(bare[at : at + 2] for at in range(0, len(bare) - 1, 2)) if len(bare) % 2 == 0 else names.add(bare)
        names.update(f"\\b{word}\\b" for word in re.findall(r"[A-Z][a-z]+", place.en) if word not in _COMMON)
    for article in library.articles.values():
        if article.author:
            names.update(part for part in re.split(r"[、，,\s]+", article.author.zh) if len(part) > 1)
    return re.compile("|".join(sorted(names))) if names else None
