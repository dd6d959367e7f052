"""A state directory of its own, real crates, and the compiler's suggestions in place of the model."""

from __future__ import annotations

import logging
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from sleepy.cli import app
from sleepy.errors import SleepyError
from sleepy.history.store import History
from sleepy.settings import Settings
from sleepy.workshop import Workshop

MANIFEST = '[package]\nname = "{name}"\nversion = "0.1.0"\nedition = "2021"\n'
BROKEN = "pub fn f() -> u8 {\n    let n = 0;\n    n += 1;\n    n\n}\n"
MENDED = BROKEN.replace("let n", "let mut n")


SLOW = BROKEN + "#[test]\nfn slow() {\n    std::thread::sleep(std::time::Duration::from_secs(8));\n}\n"
"""Long enough to be stopped in the middle: the first candidate is judged when its test is over."""


class Done(NamedTuple):
    status: int
    out: str
    err: str


Sleepy = Callable[..., Done]
Crate = Callable[..., Path]


@pytest.fixture
def crate(tmp_path: Path) -> Crate:
    """Write a crate into a folder of its own."""

    def write(name: str = "tiny", source: str = BROKEN, under: Path | None = None) -> Path:
        root = (under or tmp_path / "home") / name
        (root / "src").mkdir(parents=True)
        (root / "Cargo.toml").write_text(MANIFEST.format(name=name))
        (root / "src" / "lib.rs").write_text(source)
        return root

    return write


def git(root: Path, *words: str) -> str:
    identity = ["-c", "user.name=t", "-c", "user.email=t@t", "-c", "init.defaultBranch=main"]
    done = subprocess.run(["git", *identity, *words], cwd=root, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def committed(root: Path) -> Path:
    """Make it a repository with one commit."""
    (root / ".gitignore").write_text("target\n")
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        git(root, *words)
    return root


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.model_validate(
        {"state_dir": tmp_path / "state", "inbox": {"use_model": False, "settle_s": 0, "folder": tmp_path / "drop"}}
    )


@pytest.fixture
def workshop(settings: Settings) -> Iterator[Workshop]:
    workshop = Workshop(settings)
    yield workshop
    workshop.history.close()


@pytest.fixture
def history(workshop: Workshop) -> History:
    return workshop.history


@pytest.fixture
def sleepy(settings: Settings, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Sleepy:
    """The command line, on that state directory."""
    monkeypatch.setattr("sleepy.heartbeat.attach", lambda: None)  # leaves pytest's signals alone

    def run(*words: object) -> Done:
        arguments = ["--state", str(settings.state), "--set", "inbox.use_model=false", *map(str, words)]
        more = ""
        try:
            status = app(arguments, standalone_mode=False) or 0
        except SleepyError as error:
            status, more = error.exit_code, str(error)
        out, err = capfd.readouterr()
        return Done(status, out, err + more)

    return run


@pytest.fixture
def warnings(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.LogCaptureFixture]:
    """What is logged from warnings upwards, also after the command line set up a log of its own."""
    logger = logging.getLogger("sleepy")
    monkeypatch.setattr(logger, "propagate", True)
    monkeypatch.setattr(logger, "handlers", [])
    with caplog.at_level("WARNING", logger="sleepy"):
        yield caplog
