"""Debian's Chromium and a Chinese font: where they are, and how they come here. Nothing is downloaded from anywhere else."""

import os
import shutil
import subprocess
from collections.abc import Callable

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
SHELL = "chromium-headless-shell"
PACKAGES = ("chromium", "fonts-noto-cjk")
TO_TYPE = f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(PACKAGES)}"


def find() -> str | None:
    """Path of Chromium, or None. ``CHROMIUM`` in the environment goes first."""
    named = os.environ.get("CHROMIUM")
    return (
        named
        if named and os.access(named, os.X_OK)
        else shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    )


def quick() -> str | None:
    """Debian’s Chromium without the parts of a window: a test takes about half the time in it. The usual one where it is missing or another is named."""
    shell = shutil.which(SHELL)
    return shell if shell and not os.environ.get("CHROMIUM") else find()


def has_chinese_font() -> bool:
    """Whether some font draws Chinese; True where fontconfig is missing, as on Windows, which brings its own."""
    if shutil.which("fc-list") is None:
        return os.name == "nt"
    done = subprocess.run(["fc-list", ":lang=zh", "family"], capture_output=True, text=True, encoding="utf-8", errors="replace")
    return bool(done.stdout.strip())


def ensure(say: Callable[[str], None], for_tests: bool = False) -> str | None:
    """Chromium's path with a Chinese font present: installed with root where missing, else None after saying what to type.

    ``for_tests``: the quick one as well; where only that cannot be had, the usual one does: slower, and no reason to stop.
    """
    packages = (*PACKAGES, SHELL) if for_tests else PACKAGES
    is_whole = find() and has_chinese_font() and (not for_tests or os.environ.get("CHROMIUM") or shutil.which(SHELL))
    if not is_whole and _may_install():
        say("正在安装 Chromium 和中文字体（系统软件包）……  Installing Chromium and a Chinese font from the system’s packages …")
        fault = _install(packages)
        if fault:
            say(f"没有装上：{fault}")
    if find() and has_chinese_font():
        return quick() if for_tests else find()
    say(f"缺少 Chromium 或中文字体。请输入：\n    {TO_TYPE}\nChromium or a Chinese font is missing. Type the line above.")
    return None


def _may_install() -> bool:
    return os.name != "nt" and hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _install(packages: tuple[str, ...]) -> str:
    """What apt-get said where it failed; empty where all went well."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", errors="replace")
        if done.returncode:
            return done.stderr.strip()[-300:]
    return ""
