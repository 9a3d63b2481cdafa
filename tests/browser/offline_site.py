"""The pretend site in two versions on a server that can publish either, be cut off, and say what it was asked for."""

import shutil
import threading
from contextlib import contextmanager
from pathlib import Path

from scripts.building import build
from scripts.commands.serve import Handler
from scripts.commands.serve import server as serving
from scripts.content.load import load
from tests.staging.pretend_site import paths_with

FOLDER = "x/y/"  # a sub-path, as many sites have one
LINE = "这座岛是虚构的。"
NEW_LINE = "这座岛和岛上的人都是虚构的。"
NEW_PAGE = "news/"


def two_versions(folder: Path) -> None:
    """``folder/v1`` and ``v2``: the second has another word on one page, and one page more."""
    paths = paths_with(folder)
    for name, edits in (("v1", {}), ("v2", {"docs/about.zh.md": (LINE, NEW_LINE)})):
        paths_with(folder, edits)
        for lang in ("zh", "en") if name == "v2" else ():
            text = (paths.docs / f"about.{lang}.md").read_text("utf-8")
            (paths.docs / f"news.{lang}.md").write_text(text.replace("id: about", "id: news"), encoding="utf-8")
        build(paths, load(paths), None)
        shutil.copytree(paths.site, folder / name)


class Cut(Handler):
    """A published site, not a preview; the connection is cut where the test says so."""

    @property
    def preview(self) -> bool:
        return self.server.preview

    def do_GET(self) -> None:
        asked = self.path.removeprefix(f"/{FOLDER}")
        self.server.asked.append(asked)
        where = self.server.cut(asked, len(self.server.asked))
        if where == "before":
            self.close_connection = True
        elif where == "within":
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", "5000")
            self.end_headers()
            self.wfile.write(b"<!doctype html>" * 9)
            self.close_connection = True
        else:
            super().do_GET()


class Published:
    """`at(address)` is where a page stands; `publish` puts another version in its place at once."""

    def __init__(self, folder: Path, versions: dict[str, Path]) -> None:
        self._versions = versions
        self._place = folder / FOLDER.rstrip("/")
        self._place.parent.mkdir(parents=True)
        self.server = serving(folder, 0, Cut)
        self.server.asked = []
        self.server.preview = False
        self.online()
        self.publish("v1")

    def at(self, address: str = "") -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}/{FOLDER}{address}"

    def publish(self, name: str) -> None:
        self._place.unlink(missing_ok=True)
        self._place.symlink_to(self._versions[name])

    def online(self) -> None:
        self.server.cut = lambda asked, count: ""

    def offline(self) -> None:
        self.server.cut = lambda asked, count: "before"

    def cut_after(self, count: int, how: str) -> None:
        """So many more answers, and then none."""
        most = len(self.server.asked) + count
        self.server.cut = lambda asked, now: how if now > most else ""

    @property
    def asked(self) -> list[str]:
        return self.server.asked


@contextmanager
def published(folder: Path, versions: dict[str, Path]):
    site = Published(folder, versions)
    thread = threading.Thread(target=site.server.serve_forever)
    thread.start()
    yield site
    site.server.shutdown()
    thread.join()
    site.server.server_close()
