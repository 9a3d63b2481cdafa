"""addresses-known: readings of modules and steps of study paths lead to pages of the site, or to pages listed in docs/planned.yml.

单元的阅读、学习路径的每一步，都通向网站里有的页，或列在 docs/planned.yml 里的页。
"""

from collections.abc import Iterator

from scripts.content.addresses import promised
from scripts.content.library import Library
from scripts.content.nearest import suggestion
from scripts.content.problems import Problem, Words


def addresses_known(library: Library) -> Iterator[Problem]:
    if not library.modules and not library.study_paths:
        return
    known = promised(library)
    listed = [
        (entry.zh, ("readings", at, "to"), reading.to) for entry in library.modules.values() for at, reading in enumerate(entry.record.readings)
    ]
    listed += [(item, ("steps", at, "to"), step.to) for item in library.study_paths for at, step in enumerate(item.record.steps)]  # type: ignore[misc]
    for item, keys, address in listed:
        if address not in known:
            fact = Words(f"网站没有「{address}」这个地址。", f"The site has no address “{address}”.")
            yield Problem(item.path, *item.place(*keys), "addresses-known", fact, suggestion(address, known))
