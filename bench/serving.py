"""A server of one folder on this machine: compressed, with the site's own headers, and over a line as slow as wanted."""

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from scripts import policy

PIECE = 16_384


class Line:
    """Bits a second for all answers together, and seconds before each. The browser's own throttle leaves out what workers load; this does not."""

    def __init__(self, bits: float = 0, latency: float = 0) -> None:
        self.bits, self.latency, self._free, self._lock = bits, latency, 0.0, threading.Lock()

    def wait(self, size: int) -> None:
        if not self.bits:
            return
        with self._lock:
            self._free = max(self._free, time.monotonic()) + size * 8 / self.bits
            until = self._free
        time.sleep(max(0.0, until - time.monotonic()))


LOCAL, TEN_MBIT = Line(), Line(10e6, 0.04)


class Server:
    """What was sent is written down: address → bytes of the body on the line."""

    def __init__(self, folder: Path, strict: bool) -> None:
        self.folder, self.strict = folder, strict
        self.line, self.sent = LOCAL, dict[str, int]()
        self._zipped: dict[Path, bytes] = {}
        self._serving = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Sending, self))
        self._serving.daemon_threads = True
        self.base = f"http://127.0.0.1:{self._serving.server_address[1]}/"

    def body(self, path: Path) -> bytes:
        """Compressed once and kept, as a server with a cache does: the time of compressing is nobody's to answer for."""
        if path not in self._zipped:
            content = path.read_bytes()
            self._zipped[path] = gzip.compress(content, 6, mtime=0) if path.suffix in policy.TEXTS else content
        return self._zipped[path]

    @contextmanager
    def running(self) -> Iterator["Server"]:
        thread = threading.Thread(target=self._serving.serve_forever, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._serving.shutdown()
            thread.join()
            self._serving.server_close()


class _Sending(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, server: Server, *arguments: object) -> None:
        self.ours = server
        super().__init__(*arguments, directory=str(server.folder))  # type: ignore[arg-type]

    def do_GET(self) -> None:
        address = self.path.partition("?")[0]
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        lost = not path.is_file()
        if lost:
            path = self.ours.folder / "404.html"
        body = self.ours.body(path) if path.is_file() else b""
        time.sleep(self.ours.line.latency)
        self.send_response(404 if lost else 200)
        for name, value in self._headers("/404.html" if lost else address, path).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.ours.sent[address] = len(body)
        for at in range(0, len(body), PIECE):
            self.ours.line.wait(len(body[at : at + PIECE]))
            self.wfile.write(body[at : at + PIECE])

    def _headers(self, address: str, path: Path) -> dict[str, str]:
        """The policy's for the site itself; peers need scripts in the page, so they go without it."""
        found = {"Content-Type": policy.content_type(path.name), "Cache-Control": policy.cache_control(address), "Vary": "Accept-Encoding"}
        if path.suffix in policy.TEXTS:
            found["Content-Encoding"] = "gzip"
        return {**(policy.HEADERS if self.ours.strict else {}), **found}

    def handle(self) -> None:
        """A browser that closes while something is on its way is no fault."""
        try:
            super().handle()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def log_message(self, format: str, *arguments: object) -> None:
        """Quiet."""
