"""serve: build, serve on http://127.0.0.1:8000, and build again when a file changes."""

import argparse
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import watchfiles

from scripts.commands.build import build_and_say
from scripts.commands.command import Command, Say, paths_of
from scripts.paths import PROJECT, Paths
from scripts.policy import HEADERS

HOST = "127.0.0.1"
RETIRED = PROJECT / "web" / "worker" / "retired.js"


class Handler(SimpleHTTPRequestHandler):
    """Files of the site, with the headers a real server should send and without keeping old copies.

    As a preview it says so in a header: pages then store nothing (web/platform/whereabouts.ts). In the place of the service worker it
    gives one that removes itself, for a browser that stored another site of this address before.
    """

    protocol_version = "HTTP/1.1"
    preview = True

    def do_GET(self) -> None:
        if self.preview and self.path.partition("?")[0].endswith("/sw.js"):
            self._answer(200, "text/javascript; charset=utf-8", RETIRED.read_bytes())
        else:
            super().do_GET()

    def end_headers(self) -> None:
        for name, value in HEADERS.items():
            self.send_header(name, value)
        if self.preview:
            self.send_header("Server-Timing", "preview")
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.exists():
            super().send_error(code, message, explain)
            return
        self._answer(404, "text/html; charset=utf-8", page.read_bytes())

    def _answer(self, code: int, kind: str, body: bytes) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Quiet: the terminal is for findings."""


class Server(ThreadingHTTPServer):
    """Says nothing of a reader who leaves while a file is on its way: that is how browsers stop loading."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def server(folder: Path, port: int, handler: type[Handler] = Handler) -> ThreadingHTTPServer:
    """A server of one folder on this machine only; port 0 takes a free one."""
    return Server((HOST, port), partial(handler, directory=str(folder)))


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=8000)


def _run(asked: argparse.Namespace, say: Say) -> int:
    paths = paths_of(asked)
    try:
        serving = server(paths.site, asked.port)
    except OSError:
        say(f"端口 {asked.port} 已被占用。\n    → 换一个：python3 -m scripts serve --port {asked.port + 1}")
        return 1
    build_and_say(paths, say)
    if not paths.site.exists():
        serving.server_close()
        return 1
    threading.Thread(target=serving.serve_forever, daemon=True).start()
    say(f"请打开 http://{HOST}:{serving.server_address[1]}/ ，改动文件后几秒内刷新可见；按 Ctrl-C 停止。")
    try:
        watch(paths, say)
    finally:
        serving.shutdown()
    return 0


def watch(paths: Paths, say: Say, stop: threading.Event | None = None) -> None:
    """Build again after every change in the content, the templates, the styles or the browser code."""
    folders = [
        folder for folder in (paths.cases, paths.docs, paths.sources, paths.overrides, paths.web, paths.root / "mkdocs.yml") if folder.exists()
    ]
    for changes in watchfiles.watch(*folders, stop_event=stop, debounce=300):
        names = sorted({Path(name).name for _, name in changes})
        say(f"\n改动：{'、'.join(names[:5])}")
        build_and_say(paths, say)


SERVE = Command("serve", "建成网站，在本机打开，并随改动更新。Build, serve and watch.", _register, _run)
