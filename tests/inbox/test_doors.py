"""The thin doors: a git hook, `cargo sleepy`, and a supervisor that has nothing else to do."""

from __future__ import annotations

import json
import os
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
from tests.inbox.conftest import BROKEN, MENDED, SLOW, Crate, Sleepy, committed, git
from tests.supervised import Supervised, until


def test_a_hook_hands_in_what_does_not_build(
    sleepy: Sleepy, crate: Crate, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    root = committed(crate(source=MENDED))
    hook = root / ".git" / "hooks" / "post-commit"
    assert sleepy("inbox", "hook", "install", root).out == f"written: {hook}\n"
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

    assert sleepy("inbox", "hook", "uninstall", root).status == 0 and not hook.exists()
    hook.write_text("#!/bin/sh\necho mine\n")
    for words in (("install",), ("uninstall",)):
        refused = sleepy("inbox", "hook", *words, root)
        assert refused.status == 1 and str(hook) in refused.err
    assert hook.read_text() == "#!/bin/sh\necho mine\n"
    shutil.rmtree(root / ".git")
    refused = sleepy("inbox", "hook", "install", root)
    assert refused.status == 2 and "in no git repository" in refused.err


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
