"""What is measured beside us and with what: installed under build/bench on first use, renewed where a list of packages changed."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from scripts.bootstrap import digest
from scripts.node import binary
from scripts.output import write_file

HERE = Path(__file__).parent
Say = Callable[[str], None]


class ToolFault(Exception):
    """Something could not be installed or did not run; the text says what. The rest of the measurements goes on."""


class Tools:
    """``folder`` is build/bench of the project."""

    def __init__(self, folder: Path, say: Say) -> None:
        self.folder, self.say = folder, say

    def python(self) -> Path:
        """A folder for PYTHONPATH with what bench/requirements.txt asks for."""
        goal, wanted = self.folder / "python", HERE / "requirements.txt"
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--upgrade", "--target", str(goal)]
        self._once(goal, digest(wanted), [*pip, "-r", str(wanted)], "jieba")
        return goal

    def node(self) -> Path:
        """``node_modules`` with what bench/package-lock.json asks for."""
        goal = self.folder / "node"
        lists = [HERE / "package.json", HERE / "package-lock.json"]
        for path in lists:
            write_file(goal / path.name, path.read_bytes())
        npm = next(iter(sorted(binary().parent.parent.rglob("npm-cli.js"))), None)
        if npm is None:
            raise ToolFault("环境里没有 npm。请删去 .venv 后再试。There is no npm in the environment: remove .venv and try again.")
        command = [str(binary()), str(npm), "ci", "--prefix", str(goal), "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        self._once(goal, digest(*lists), command, "lighthouse, pagefind")
        return goal / "node_modules"

    def _once(self, goal: Path, wanted: str, command: list[str], what: str) -> None:
        mark = goal / ".prepared-for"
        if mark.exists() and mark.read_text("utf-8") == wanted:
            return
        self.say(f"正在安装 {what}（只在第一次）……  Installing {what}, once …")
        run(command, f"{what} 没有装上，请检查网络后再试。{what} could not be installed; check the network and try again.")
        write_file(mark, wanted)


def run(command: list[str], fault: str, cwd: Path | None = None, seconds: float = 900, **environment: str) -> str:
    """What a program printed; ToolFault with the sentence ``fault`` and the end of what it complained of."""
    path = f"{binary().parent}{os.pathsep}{os.environ.get('PATH', '')}"
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", errors="replace", cwd=cwd, timeout=seconds,
            env={**os.environ, "PATH": path, "PYTHONUTF8": "1", **environment},
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ToolFault(f"{fault}\n    {error}") from error
    if done.returncode:
        raise ToolFault(f"{fault}\n    {(done.stderr or done.stdout).strip()[-600:]}")
    return done.stdout
