"""Parts of a hand-written page that are generated: between `<!-- generated: NAME -->` and `<!-- /generated -->`."""

import re
from collections.abc import Callable

_PART = re.compile(r"(<!-- generated: ([^>]*?) -->\n).*?(<!-- /generated -->)", re.S)


def filled(text: str, make: Callable[[str], str]) -> str:
    """The page with every generated part made anew; ``make`` gets the name of the part."""
    return _PART.sub(lambda part: f"{part[1]}{make(part[2]).rstrip()}\n{part[3]}", text)
