"""Debian's Chromium and a Chinese font: where they are, and how they come here. Nothing is downloaded from anywhere else."""

import os
import shutil
import subprocess
from collections.abc import Callable

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
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


def has_chinese_font() -> bool:
    """Whether some font draws Chinese; True where fontconfig is missing, as on Windows, which brings its own."""
    if shutil.which("fc-list") is None:
        return os.name == "nt"
    done = subprocess.run(["fc-list", ":lang=zh", "family"], capture_output=True, text=True, encoding="utf-8", errors="replace")
    return bool(done.stdout.strip())


def ensure(say: Callable[[str], None]) -> str | None:
    """Chromium's path with a Chinese font present: installed with root where missing, else None after saying what to type."""
    if find() and has_chinese_font():
        return find()
    if os.name != "nt" and hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        say("正在安装 Chromium 和中文字体（系统软件包）……  Installing Chromium and a Chinese font from the system’s packages …")
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *PACKAGES]):
            done = subprocess.run(command, env=quiet, capture_output=True, text=True, encoding="utf-8", errors="replace")
            if done.returncode:
                say(f"没有装上：{done.stderr.strip()[-300:]}")
                break
        if find() and has_chinese_font():
            return find()
    say(f"缺少 Chromium 或中文字体。请输入：\n    {TO_TYPE}\nChromium or a Chinese font is missing. Type the line above.")
    return None
