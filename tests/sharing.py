"""What is made once for all workers of a run, and how they wait for each other."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def shared(factory: pytest.TempPathFactory) -> Path:
    """The folder that all workers of this run see."""
    base = factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@contextmanager
def one_at_a_time(lock: Path) -> Iterator[None]:
    """Waits for the other workers; the system lets go of the lock even where its holder crashes."""
    if os.name == "nt":
        if "PYTEST_XDIST_WORKER" in os.environ:
            pytest.skip("flock is missing here: run these tests with -n 0")
        yield
        return
    import fcntl

    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
