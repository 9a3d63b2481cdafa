"""The preview server: pages are told that it is one, and whatever was stored from its address is taken away."""

import socket
import threading
import urllib.request

import pytest

from scripts.commands.serve import Handler, server
from scripts.policy import HEADERS


class Public(Handler):
    preview = False


@pytest.fixture(params=[Handler, Public])
def asked(request, tmp_path):
    (tmp_path / "index.html").write_text("home", encoding="utf-8")
    (tmp_path / "sw.js").write_text("the real one", encoding="utf-8")
    serving = server(tmp_path, 0, request.param)
    thread = threading.Thread(target=serving.serve_forever)
    thread.start()

    def ask(path):
        with urllib.request.urlopen(f"http://127.0.0.1:{serving.server_address[1]}/{path}") as answer:
            return answer.headers, answer.read().decode()

    yield request.param.preview, ask
    serving.shutdown()
    thread.join()
    serving.server_close()


def test_preview_says_so_and_gives_a_worker_that_retires(asked):
    is_preview, ask = asked
    headers, text = ask("")
    assert text == "home"
    assert headers["Content-Security-Policy"] == HEADERS["Content-Security-Policy"]
    assert headers["Server-Timing"] == ("preview" if is_preview else None)
    headers, text = ask("sw.js?x")
    assert headers["Content-Type"].startswith("text/javascript")
    assert ("unregister()" in text) == is_preview
    assert (text == "the real one") != is_preview


def test_reader_who_leaves_in_the_middle_of_a_file_leaves_no_trace(tmp_path, capfd):
    (tmp_path / "large.bin").write_bytes(bytes(50_000_000))
    serving = server(tmp_path, 0)
    serving.daemon_threads = False  # closing waits for the answers that are under way
    thread = threading.Thread(target=serving.serve_forever)
    thread.start()
    with socket.create_connection(serving.server_address) as reader:
        reader.sendall(b"GET /large.bin HTTP/1.0\r\n\r\n")
        reader.recv(1)
    serving.shutdown()
    thread.join()
    serving.server_close()
    assert capfd.readouterr() == ("", "")
