"""home-doors: every door of the home page leads to a page of the site.

首页每个入口都通向网站里有的页。
"""

from collections.abc import Iterator

from scripts.content.addresses import addresses
from scripts.content.library import Library
from scripts.content.nearest import suggestion
from scripts.content.problems import Problem, Words


def home_doors(library: Library) -> Iterator[Problem]:
    if library.home is None:
        return
    known = addresses(library)
    for at, door in enumerate(library.home.record.doors):
        if door.to not in known:
            fact = Words(f"网站没有「{door.to}」这个地址。", f"The site has no address “{door.to}”.")
            yield Problem(library.home.path, *library.home.place("doors", at, "to"), "home-doors", fact, suggestion(door.to, known))
