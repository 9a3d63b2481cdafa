"""A page as it must be to be opened from a folder: no server names the file behind a folder's address, so its links do."""

import re
from collections.abc import Callable, Iterator
from html import escape, unescape
from posixpath import normpath
from urllib.parse import unquote, urljoin

_TAG = re.compile(r"""<([a-z][a-z0-9-]*)(\s(?:[^"'>]|"[^"]*"|'[^']*')*)>""", re.IGNORECASE)
_FOLLOWED = re.compile(r"""(\s(?:href|action|formaction)\s*=\s*)(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_NAMED = re.compile(r"""\s(?:href|action|formaction|src|poster)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_ELSEWHERE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)
_PARTS = re.compile(r"([^?#]*)(.*)", re.DOTALL)
_CANONICAL = re.compile(r'<link rel="canonical" href="([^"]*)"')
# What only a server or an installed site has a use for.
_SERVED = re.compile(r'\n?<link rel="(?:manifest"|alternate" type="application/(?:atom\+xml|feed\+json)")[^>]*>')


def from_disk(html: str, name: str, is_left_out: Callable[[str], bool]) -> str:
    """``name``: the page's file in the site. A link to what is left out leads to its public address, where the page tells one."""
    canonical = _CANONICAL.search(html)
    public = unescape(canonical.group(1)) if canonical else ""

    def link(match: re.Match[str]) -> str:
        address = unescape(match.group(2) or match.group(3) or "")
        goal = goal_of(name, address)
        leads = urljoin(public, address) if public and goal and is_left_out(goal) else file_of(address)
        return f'{match.group(1)}"{escape(leads)}"' if leads != address else match.group(0)

    return _TAG.sub(lambda tag: f"<{tag.group(1)}{_FOLLOWED.sub(link, tag.group(2))}>", _SERVED.sub("", html))


def file_of(address: str) -> str:
    """``../cases/?place=x`` → ``../cases/index.html?place=x``; what leads out of the site, to a place on the page or to a file stays."""
    path, rest = _split(address)
    if _ELSEWHERE.match(address) or not path:
        return address
    if path.endswith("/"):
        return f"{path}index.html{rest}"
    return f"{path}/index.html{rest}" if path.rpartition("/")[2] in (".", "..") else address


def goal_of(name: str, address: str) -> str:
    """The file that a link on the page ``name`` leads to; empty for a place on the page itself and for other sites."""
    path, _ = _split(address)
    if _ELSEWHERE.match(address) or not path:
        return ""
    return normpath(f"{name.rpartition('/')[0] or '.'}/{unquote(_split(file_of(path))[0])}")


def goals(html: str, name: str) -> Iterator[tuple[str, str]]:
    """Every address on a page that stays within the folder, with the file it names."""
    for tag in _TAG.finditer(html):
        for one, other in _NAMED.findall(tag.group(2)):
            address = unescape(one or other)
            if goal := goal_of(name, address):
                yield address, goal


def _split(address: str) -> tuple[str, str]:
    found = _PARTS.match(address)
    return (found.group(1), found.group(2)) if found else (address, "")
