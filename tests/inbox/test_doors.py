"""The thin doors: a git hook, `cargo sleepy`, and a supervisor that has nothing else to do."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from datetime import datetime, timezone
from pathlib import Path

import pytest

from sleepy.control import Control, Trigger
from sleepy.history.store import History
from sleepy.inbox import hook
from tests.inbox.conftest import BROKEN, MENDED, SLOW, Crate, Sleepy, committed, git
from tests.supervised import Supervised, until


def test_a_hook_hands_in_what_does_not_build(
    sleepy: Sleepy, crate: Crate, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    root = committed(crate(source=MENDED))
    (root / "typer.py").write_text("raise SystemExit('the repository runs')")
    (root / "sleepy.toml").write_text("nonsense = 1")
    place = root / ".git" / "hooks" / "post-commit"
    assert sleepy("inbox", "hook", "install", root).out == f"written: {place}\n"
    assert sleepy("inbox", "hook", "install", root).status == 0, "its own it may replace"
    log = root / ".git" / "sleepy.log"

    def commit(source: str) -> float:
        (root / "src" / "lib.rs").write_text(source)
        log.unlink(missing_ok=True)
        began = time.monotonic()
        git(root, "commit", "-qam", "x")
        return time.monotonic() - began

    seconds = commit(MENDED + "// more\n")
    until(lambda: log.exists() and "builds; not added" in log.read_text(), "the hook's log")
    assert history.inbox() == []
    seconds = max(seconds, commit(BROKEN))
    (item,) = until(history.inbox, "the item")
    assert (item.path, item.door, item.state) == (str(root), "hook", "waiting")
    until(lambda: "is in the inbox" in log.read_text(), "the end of the hook")
    print(f"longest commit: {seconds:.2f} s")

    assert sleepy("inbox", "hook", "uninstall", root).status == 0 and not place.exists()
    place.write_text("#!/bin/sh\necho mine\n")
    for words in (("install",), ("uninstall",)):
        refused = sleepy("inbox", "hook", *words, root)
        assert refused.status == 1 and str(place) in refused.err
    assert place.read_text() == "#!/bin/sh\necho mine\n"
    shutil.rmtree(root / ".git")
    refused = sleepy("inbox", "hook", "install", root)
    assert refused.status == 2 and "in no git repository" in refused.err


class Watched:
    """A repository whose hook runs a script, which says when it begins, what it sees, and whether another one runs."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root, self.hold, self._said = root, root.with_name("hold"), root.with_name("said")
        script = root.with_name("script")
        script.write_text(
            f"#!/bin/sh\ncd {root.parent}\nmkdir busy || echo two at once >>said\necho began >>said\n"
            f"while [ -e hold ]; do sleep 0.02; done\ngit -C {root} rev-parse HEAD >>said\nrmdir busy\n"
        )
        script.chmod(0o755)
        monkeypatch.setattr(hook, "_command", lambda *_: str(script))
        hook.install(root, [])

    def said(self) -> list[str]:
        return self._said.read_text().splitlines() if self._said.exists() else []

    def git(self, *words: str) -> int:
        """Run git; a pipe that is at its end when all that git started has ended."""
        reader, writer = os.pipe()
        identity = ["-c", "user.name=t", "-c", "user.email=t@t"]
        subprocess.run(
            ["git", *identity, *words], cwd=self.root, check=True, capture_output=True, pass_fds=[writer], timeout=60
        )
        os.close(writer)
        return reader


def _ended(readers: list[int]) -> int:
    return len(select.select(readers, [], [], 0)[0])


@pytest.fixture
def watched(crate: Crate, monkeypatch: pytest.MonkeyPatch) -> Watched:
    return Watched(committed(crate()), monkeypatch)


def test_of_many_commits_one_is_looked_at_and_the_last(watched: Watched) -> None:
    watched.hold.touch()
    commits = [watched.git("commit", "-q", "--allow-empty", "-m", "1")]
    until(watched.said, "the first run")
    commits += [watched.git("commit", "-q", "--allow-empty", "-m", str(number)) for number in range(2, 6)]
    until(lambda: _ended(commits) == 3, "all but the one that runs and the one that waits")
    watched.hold.unlink()
    until(lambda: _ended(commits) == 5, "all")
    head = git(watched.root, "rev-parse", "HEAD")
    assert watched.said() == ["began", head, "began", head]


def test_a_rebase_runs_nothing(watched: Watched) -> None:
    quiet = ("-c", "core.hooksPath=/dev/null")
    git(watched.root, "branch", "side")
    git(watched.root, *quiet, "commit", "-qm", "new base", "--allow-empty")
    git(watched.root, "checkout", "-q", "side")
    for name in ("one", "two"):
        (watched.root / name).touch()
        git(watched.root, "add", ".")
        git(watched.root, *quiet, "commit", "-qm", name)
    rebase = watched.git("rebase", "--merge", "main")
    until(lambda: _ended([rebase]), "all that it started")
    assert git(watched.root, "log", "--format=%s", "main..") == "two\none"
    assert watched.said() == []
    watched.git("commit", "-qm", "next", "--allow-empty")
    until(lambda: watched.said()[1:] == [git(watched.root, "rev-parse", "HEAD")], "the next commit's run")


def test_a_hook_of_an_earlier_version_is_known(crate: Crate) -> None:
    root = committed(crate())
    place = hook.install(root, [])
    older = f"#!/bin/sh\n{hook.MARK}\nnohup sleepy inbox add --if-broken . &\nexit 0\n"
    place.write_text(older)
    assert hook.install(root, []) == place and place.read_text() != older
    place.write_text(older)
    assert hook.uninstall(root) == place and not place.exists()


def test_cargo_sleepy(crate: Crate, tmp_path: Path) -> None:
    """Cargo finds `cargo-sleepy` on PATH and hands it `sleepy` and the rest."""
    script = tmp_path / "bin" / "cargo-sleepy"
    script.parent.mkdir()
    script.write_text(f"#!{sys.executable}\nfrom sleepy.inbox.cargo import main\nmain()\n")
    script.chmod(0o755)
    environment = {
        **os.environ, "PATH": f"{script.parent}:{os.environ['PATH']}", "SLEEPY_STATE_DIR": str(tmp_path / "state"),
        "PYTHONPATH": str(Path(__file__).parents[2]), "GIT_CEILING_DIRECTORIES": str(tmp_path.parent),
    }  # fmt: skip
    words = ["cargo", "sleepy", "--no-model", "--json"]
    done = subprocess.run(words, cwd=crate(), env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["status"] == "fixed"


def test_a_supervisor_that_waits_takes_what_comes(tmp_path: Path, crate: Crate) -> None:
    sleepy = Supervised(tmp_path / "sleepy", inbox__use_model=False)
    try:
        sleepy.start()
        sleepy.says("waiting: next cycle at .*, this day had its cycle")
        with History.open(f"sqlite:///{sleepy.state}/history.db") as history:
            assert sleepy.sleepy("inbox", "add", str(crate())).startswith("1: ")
            until(lambda: history.inbox_item(1).state == "fixed", "the item")
            assert (sleepy.state / "patches" / "1-tiny" / "patch.diff").read_text().startswith("diff --git")

            # What waits for the next cycle gives way to it.
            sleepy.sleepy("inbox", "add", str(crate("slow", SLOW)))
            until(lambda: history.inbox_item(2).state == "working", "the second one")
            control = Control(sleepy.state)
            control.set_trigger(Trigger(what="cycle", at=datetime.now(timezone.utc)))
            control.nudge()
            sleepy.says("inbox is asked to end: day is due: by command")
            sleepy.says("day of cycle 2 starts: by command")
            assert history.inbox_item(2).state == "waiting"
            assert sleepy.end(signal.SIGTERM) == 0
            assert "failure" not in sleepy.log.read_text()
    finally:
        sleepy.close()
