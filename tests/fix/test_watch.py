"""`sleepy fix --watch`: a round for each change, and for nothing else."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sleepy.rust import stamps
from tests.fix.conftest import Make
from tests.fix.test_commands import BROKEN, MENDED
from tests.supervised import until

Watch = Callable[..., "Watched"]


class Watched:
    """The process, and what it said on stdout so far."""

    def __init__(self, root: Path, state: Path, *words: str) -> None:
        self.out, self.err = root.with_name("out"), root.with_name("err")
        command = [sys.executable, "-m", "sleepy", "--state", str(state), "fix", str(root), "--no-model", "--watch"]
        with self.out.open("wb") as out, self.err.open("wb") as err:
            environment = {**os.environ, "GIT_CEILING_DIRECTORIES": str(root.parent)}
            self.process = subprocess.Popen([*command, *words], stdout=out, stderr=err, env=environment)

    def says(self, text: str, count: int = 1) -> None:
        def found() -> bool:
            assert self.process.poll() is None, self.err.read_text()
            return (self.out.read_text() + self.err.read_text()).count(text) >= count

        until(found, f"{text} in {self.err}")

    def end(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(60)


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Watch]:
    started: list[Watched] = []

    def start(root: Path, *words: str) -> Watched:
        started.append(Watched(root, tmp_path / "state", *words))
        return started[-1]

    yield start
    for one in started:
        one.process.kill()
        one.process.wait()


def test_the_patch_then_builds_and_mistakes_in_between(make: Make, watch: Watch) -> None:
    root = make({"src/lib.rs": BROKEN})
    watched = watch(root)
    watched.says("+    let mut n = 0;")
    assert (root / "src/lib.rs").read_text() == BROKEN
    (root / "src/.lib.rs.swp").write_text("an editor's")
    (root / "src/lib.rs").write_text(MENDED)
    watched.says("\nbuilds\n")
    manifest = (root / "Cargo.toml").read_text()
    (root / "Cargo.toml").write_text("[package\n")
    watched.says("cannot be read")
    (root / "Cargo.toml").write_text(manifest)
    watched.says("builds\n", count=2)
    assert watched.end() == 0
    assert "Traceback" not in watched.err.read_text()


def test_what_it_writes_itself_is_no_change(make: Make, watch: Watch) -> None:
    root = make({"src/lib.rs": BROKEN})
    watched = watch(root, "--apply", "--json")
    until(lambda: (root / "src/lib.rs").read_text() == MENDED, "applied")
    (root / "src/lib.rs").write_text(BROKEN.replace("f()", "g()"))
    until(lambda: (root / "src/lib.rs").read_text() == MENDED.replace("f()", "g()"), "applied again")
    until(lambda: watched.out.read_text().count("\n") == 2, "both rounds told")
    assert watched.end() == 0
    rounds: list[dict[str, Any]] = [json.loads(line) for line in watched.out.read_text().splitlines()]
    assert [(found["status"], found["applied"]) for found in rounds] == [("fixed", True)] * 2


def test_a_change_counts_when_it_is_over(tmp_path: Path) -> None:
    file = tmp_path / "a.rs"
    file.write_text("1")
    before = stamps.take([tmp_path])
    writes = iter(["", "22", "333", "", "", "", ""])
    pauses = 0

    def pause(_: float) -> None:
        nonlocal pauses
        pauses += 1
        if text := next(writes):
            file.write_text(text)

    after = stamps.wait_for_change(lambda: [tmp_path], before, pause)
    assert (pauses, after) == (4, stamps.take([tmp_path]))


def test_what_counts_as_a_source(tmp_path: Path) -> None:
    for name in ("src/a.rs", "target/x.rs", ".git/x", "src/.a.rs.swp", "src/a.rs~", ".cargo/config.toml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    (tmp_path / "target/CACHEDIR.TAG").write_text("")
    found = stamps.take([tmp_path])
    assert sorted(Path(file[0]).name for file in found.files) == ["a.rs", "config.toml"]
    assert not found.is_settled(60, found.newest + 1) and found.is_settled(60, found.newest + 61)
    assert found.is_settled(60, found.newest - 3600), "the clock was put back"
