"""A real history in a real file, and rows with as little in them as a test needs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import sleepy
from sleepy.history.schema import Attempt, Cycle, Episode
from sleepy.history.store import History

MADE_BY: dict[str, Any] = {"model": "tiny@0123abcd", "settings": "feedfacefeedface", "bank_version": "v0001"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "history.db"


@pytest.fixture
def url(file: Path) -> str:
    return f"sqlite:///{file}"


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty history at head, to copy: migrating one for each test would take most of the time."""
    file = tmp_path_factory.mktemp("migrated") / "history.db"
    History.open(f"sqlite:///{file}").close()
    return file


@pytest.fixture
def history(url: str, file: Path, migrated: Path) -> Iterator[History]:
    file.parent.mkdir()
    shutil.copy(migrated, file)
    with History.open(url) as opened:
        yield opened


def a_cycle(**changes: Any) -> Cycle:
    return Cycle(**(MADE_BY | changes))


def an_attempt(number: int = 1, verdict: str = "does_not_compile", **changes: Any) -> Attempt:
    return Attempt(number=number, verdict=verdict, **({"fixer": "base"} | changes))


def an_episode(cycle_id: int | None = None, verdicts: tuple[str, ...] = (), **changes: Any) -> Episode:
    """An episode whose attempts had these verdicts, in this order."""
    values: dict[str, Any] = {
        "cycle_id": cycle_id,
        "koan": "k1",
        "family": "bc_move",
        "source": "practice",
        "program": "fn main() {}",
        "solved": "passed" in verdicts,
        "attempts": [an_attempt(number, verdict) for number, verdict in enumerate(verdicts, 1)],
    }
    return Episode(**(MADE_BY | values | changes))


def child(code: str, *arguments: object) -> subprocess.Popen[str]:
    """A Python process that can import this checkout and the helpers above."""
    root = Path(sleepy.__file__).parents[1]
    path = os.pathsep.join((str(root), str(Path(__file__).parent)))
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": path},
    )
