"""Chromium 86, the oldest browser the site promises to work in: one tab, driven through puppeteer of its own age (driver.js)."""

import json
import os
import subprocess
import threading
from pathlib import Path
from typing import Any

from scripts.node import binary
from scripts.paths import PROJECT

MODULES = PROJECT / "node_modules"
PACKED = MODULES / "chrome-aws-lambda" / "bin" / "chromium.br"
PROGRAM = MODULES / ".cache" / "chromium-86" / "chromium"  # 138 MB unpacked: beside its package, gone with it
PATIENCE = 45.0  # a call that takes longer hangs: puppeteer itself gives up after 30 s


class OldBrowser:
    """`heard` holds console messages, errors, refusals and failed requests; `asked` every address the tab asked for."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.asked: list[str] = []
        command = [str(binary()), str(Path(__file__).with_name("driver.js")), str(PACKED), str(PROGRAM)]
        environment = {**os.environ, "NODE_PATH": str(MODULES)}
        self._node = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True, encoding="utf-8")

    def call(self, name: str, *given: object) -> Any:
        """A method of puppeteer's browser or page by its name, as in ``call("page.keyboard.press", "Tab")``."""
        stdin, stdout = self._node.stdin, self._node.stdout
        assert stdin and stdout
        watch = threading.Timer(PATIENCE, self._node.terminate)  # the driver then takes its browser along
        watch.start()
        try:
            stdin.write(json.dumps({"call": name, "with": given}) + "\n")
            stdin.flush()
            line = stdout.readline()
        finally:
            watch.cancel()
        assert line, f"{name}{given}: the browser is gone"
        answer = json.loads(line)
        self.heard += answer["heard"]
        self.asked += answer["asked"]
        assert "failed" not in answer, f"{name}{given}: {answer['failed']}"
        return answer["gave"]

    def open(self, url: str, width: int = 1280, height: int = 800, scheme: str = "light") -> None:
        """No smooth scrolling: puppeteer clicks where an element stands while the page is still on its way there."""
        self.call("page.setViewport", {"width": width, "height": height})
        features = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
        self.call("page.emulateMediaFeatures", [{"name": name, "value": value} for name, value in features.items()])
        self.call("page.goto", url, {"waitUntil": "load"})

    def see(self, script: str) -> Any:
        """What the expression gives in the page."""
        return self.call("page.evaluate", script)

    def until(self, script: str) -> None:
        """Waits until the expression is true; the test fails if it never is."""
        self.call("page.waitForFunction", script, {"timeout": 20_000})

    def click(self, selector: str) -> None:
        """With the mouse, on the first element that fits."""
        self.call("page.click", selector)

    def close(self) -> None:
        assert self._node.stdin
        self._node.stdin.close()
        try:
            self._node.wait(20)
        except subprocess.TimeoutExpired:
            self._node.kill()
            self._node.wait()
        if self._node.stdout:
            self._node.stdout.close()
