"""Where a process dies at a fault point."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

CODE = "from sleepy import faults\nfor name in 'abcab':\n    print(name, flush=True)\n    faults.point(name)\n"


@pytest.mark.parametrize(
    ("told", "reached", "noted"),
    [("3", "abc", "c"), ("2 b", "abcab", "b"), ("1 a", "a", "a"), ("0", "abcab", ""), ("9", "abcab", ""), ("1 x", "abcab", "")],
)  # fmt: skip
def test_it_dies_where_it_is_told(told: str, reached: str, noted: str, tmp_path: Path) -> None:
    counter = tmp_path / "fault"
    counter.write_text(told)
    done = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, check=False,
        env={**os.environ, "SLEEPY_FAULT": str(counter)},
    )  # fmt: skip
    assert done.stdout.split() == list(reached)
    assert done.returncode == (-signal.SIGKILL if noted else 0)
    log = counter.with_suffix(".log")
    assert (log.read_text().split() if log.exists() else []) == list(noted)


def test_the_points_can_be_listed(tmp_path: Path) -> None:
    counter = tmp_path / "fault"
    counter.write_text("LIST")
    subprocess.run([sys.executable, "-c", CODE], check=True, env={**os.environ, "SLEEPY_FAULT": str(counter)})
    assert counter.with_suffix(".seen").read_text().split() == list("abcab")
