"""A server of one folder on this machine: compressed, with the site's own headers, and over a line as slow as wanted."""

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer
from urllib.parse import unquote

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


class _Serving(ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True
    ours: "Server"


class Server:
    """What was sent is written down: address → bytes of the body on the line."""

    def __init__(self, folder: Path, strict: bool) -> None:
        self.folder, self.strict = folder, strict
        self.line, self.sent = LOCAL, dict[str, int]()
        self._zipped: dict[Path, bytes] = {}
        self._serving = _Serving(("127.0.0.1", 0), _Sending)
        self._serving.ours = self
        self.base = f"http://127.0.0.1:{self._serving.server_address[1]}/"

    def body(self, path: Path) -> bytes:
        """Compressed once and kept, as a server with a cache does: the time of compressing is nobody's to answer for."""
        if path not in self._zipped:
            content = path.read_bytes()
            self._zipped[path] = gzip.compress(content, 6, mtime=0) if path.suffix in policy.TEXTS else content
        return self._zipped[path]

    def file(self, address: str) -> Path | None:
        """What stands at an address, inside the folder; the page of a folder is its index.html."""
        path = (self.folder / address.lstrip("/")).resolve()
        path = path / "index.html" if path.is_dir() else path
        return path if path.is_file() and path.is_relative_to(self.folder.resolve()) else None

    def headers(self, address: str, path: Path) -> dict[str, str]:
        """The policy's for the site itself; peers need scripts in the page, so they go without it."""
        found = {"Content-Type": policy.content_type(path.name), "Cache-Control": policy.cache_control(address), "Vary": "Accept-Encoding"}
        if path.suffix in policy.TEXTS:
            found["Content-Encoding"] = "gzip"
        return {**(policy.HEADERS if self.strict else {}), **found}

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


class _Sending(StreamRequestHandler):
    """As little work as can be: Python's own handler takes longer to read a request than many a peer to answer a question."""

    disable_nagle_algorithm = True

    def handle(self) -> None:
        """A browser that closes while something is on its way is no fault."""
        with suppress(BrokenPipeError, ConnectionResetError):
            while self._answer():
                pass

    def _answer(self) -> bool:
        asked = self.rfile.readline(65_536).decode("latin-1").split(" ")
        while self.rfile.readline(65_536).strip():
            pass
        if len(asked) < 2:
            return False
        ours: Server = self.server.ours  # type: ignore[attr-defined]
        address = unquote(asked[1].partition("?")[0])
        path = ours.file(address)
        sent = path or ours.folder / "404.html"
        body = ours.body(sent) if sent.is_file() else b""
        headers = ours.headers(address if path else "/404.html", sent)
        head = "".join(f"{name}: {value}\r\n" for name, value in {**headers, "Content-Length": str(len(body))}.items())
        time.sleep(ours.line.latency)
        ours.sent[address] = len(body)
        start = f"HTTP/1.1 {'200 OK' if path else '404 Not Found'}\r\n{head}\r\n".encode("latin-1")
        for piece in (start + body[:PIECE], *(body[at : at + PIECE] for at in range(PIECE, len(body), PIECE))):
            ours.line.wait(len(piece))
            self.wfile.write(piece)
        return True
