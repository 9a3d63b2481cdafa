"""Prepares everything with the standard library alone, then runs the command: environment, Python packages, browser tools."""

import sys
from functools import partial

if sys.version_info < (3, 11):  # noqa: UP036 — the sentence must reach people with an older Python
    sys.exit("需要 Python 3.11 或更新。Python 3.11 or newer is needed.")

from scripts.bootstrap import BootstrapFault, prepare, run_inside

if __name__ == "__main__":
    try:
        python = prepare(partial(print, flush=True))
    except BootstrapFault as fault:
        print(fault)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(1)
    sys.exit(run_inside(python, sys.argv[1:]))
