"""The service worker of a finished build: the list of everything it can store, ahead of its script.

``sw.js`` itself is one line: browsers ask for it at every visit, and only a new version has another line. The list names each file by its
hash, so that a version is stored whole and of one build or not at all (web/worker).
"""

import base64
import hashlib
import json
import re
import zlib
from pathlib import Path
from typing import Any

NAME = "sw.js"
LEFT_OUT = re.compile(r"^(404\.html|sitemap\.xml(\.gz)?|robots\.txt|(en/)?feed\.(xml|json)|downloads/.*)$")
"""For servers and other programs, or too large for a reader who did not ask."""
_REST = re.compile(r"^(api/|assets/brief\.)")
_MARKED = re.compile(r"(?:^|[.-])(zh|en)(?:\d+)?(?=\.)")
OFFLINE = re.compile(r"^(en/)?offline/index\.html$")


def service_worker(site: Path, script: bytes, build: str) -> dict[str, bytes]:
    """Name → content of the files to add to the site. ``build``: the version's name on every page."""
    parts: dict[str, dict[str, Any]] = {name: {"files": [], "bytes": 0} for name in ("common", "zh", "en", "rest")}
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if not path.is_file() or LEFT_OUT.match(name):
            continue
        content = path.read_bytes()
        part = parts[part_of(name)]
        part["files"].append([address_of(name), base64.b64encode(hashlib.sha256(content).digest()).decode()])
        part["bytes"] += sent(name, content)
    version = hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]
    listed = json.dumps({"build": build, "version": version, "parts": parts}, ensure_ascii=False, separators=(",", ":"))
    text = f"self.pujiangFiles={listed};\n".encode() + script
    file = f"assets/worker.{hashlib.sha256(text).hexdigest()[:8]}.js"
    return {NAME: f'importScripts("{file}");\n'.encode(), file: text}


def part_of(name: str) -> str:
    """``common`` for what every page needs, a language for its pages and data, ``rest`` for what only some readers want."""
    if OFFLINE.match(name) or name.endswith(".webmanifest"):
        return "common"
    if _REST.match(name):
        return "rest"
    if name.endswith(".html"):
        return "en" if name.startswith("en/") else "zh"
    marked = _MARKED.findall(name.rpartition("/")[2]) if name.startswith("assets/") else []
    return marked[-1] if marked else "common"


def address_of(name: str) -> str:
    """As pages link to it: a folder stands for its page."""
    return name.removesuffix("index.html") or "./" if name == "index.html" or name.endswith("/index.html") else name


def sent(name: str, content: bytes) -> int:
    """Bytes over the network from a server that compresses; pictures are compressed already."""
    return len(content) if name.endswith((".png", ".jpg", ".jpeg", ".webp")) else len(zlib.compress(content, 6))
