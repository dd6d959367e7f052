"""Kill the program at random moments, again and again, and look whether anything was lost.

Every run of the phases is a child process that is killed with SIGKILL at the n-th fault point (sleepy/faults.py) that it
reaches, at every write of bank, caches and history and between them. After each kill the state must be whole: no committed
episode is gone, the champion matches its hashes, the database is intact; and cycles end all the same.

    python -m tests.bench.faults [KILLS]      prints the figures as JSON; progress on stderr
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from sleepy.share.bank import Bank
from tests.bench import tiny

FARTHEST = 30
"""A kill comes after 1 to this many fault points."""


def main() -> None:
    """Run until so many kills were survived."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory(prefix="sleepy-faults-") as folder:
        json.dump(torture(Path(folder), wanted), sys.stdout, indent=1)
    print()


def torture(root: Path, wanted: int) -> dict[str, object]:
    """Kill until `wanted` kills were survived, then let the last cycle end; the figures. AssertionError when something is lost."""
    os.environ["SLEEPY_KOANS_DIR"] = str(tiny.school(root))
    counter = root / "fault"
    counter.write_text("0")
    os.environ["SLEEPY_FAULT"] = str(counter)
    settings = tiny.settings(root, tiny.model(root))
    _warm_up()
    rng = random.Random(0)
    started = time.monotonic()
    kills, seen, finished = 0, set[int](), 0
    while kills < wanted:
        counter.write_text(str(rng.randint(1, FARTHEST)))
        killed = _run(settings)
        kills += killed
        finished += not killed
        seen = _whole(settings.state, seen)
        print(f"{kills} kills, {finished} cycles ended, {len(seen)} episodes", file=sys.stderr)
    counter.write_text("0")
    assert not _run(settings), "the last cycle did not end"
    seen = _whole(settings.state, seen)
    with sqlite3.connect(settings.state / "history.db") as history:
        states = dict(history.execute("SELECT state, COUNT(*) FROM cycle GROUP BY state").fetchall())
        twice = history.execute(
            "SELECT COUNT(*) FROM (SELECT 1 FROM episode GROUP BY cycle_id, koan HAVING COUNT(*) > 1)"
        ).fetchone()[0]
    return {
        "kills": kills,
        "where": dict(Counter(counter.with_suffix(".log").read_text().splitlines()).most_common()),
        "cycles": states,
        "episodes_written_and_found": len(seen),
        "episodes_done_twice": twice,
        "bank_versions": len(Bank(settings.state / "bank").versions()),
        "champion": Bank(settings.state / "bank").champion(),
        "integrity": "ok",
        "seconds": round(time.monotonic() - started),
    }


def _warm_up() -> None:
    """Import what is slow to import once, for all children to come."""
    import torch
    import transformers.models.qwen2.modeling_qwen2  # noqa: F401

    import sleepy.day
    import sleepy.gate
    import sleepy.night  # noqa: F401

    torch.set_num_threads(1)


def _run(settings: object) -> bool:
    """A cycle, or the rest of one, in a child; was it killed?"""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            _cycle(settings)
            status = 0
        finally:
            sys.stderr.flush()
            os._exit(status)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return True
    assert os.WEXITSTATUS(status) == 0, "a run that was not killed failed; see above"
    return False


def _cycle(settings: object) -> None:
    from sleepy import cycle
    from sleepy.settings import Settings
    from sleepy.workshop import Workshop

    assert isinstance(settings, Settings)
    workshop = Workshop(settings)
    current = workshop.history.unfinished_cycle() or cycle.begin(workshop)
    while (phase := cycle.phase_of(current)) is not None:
        with cycle.alone(settings.state):
            cycle.run_phase(Workshop(settings), phase, current)
        current = cycle.advanced(workshop, current)
    cycle.settled(workshop, current)


def _whole(state: Path, seen: set[int]) -> set[int]:
    """The ids of all episodes; everything that must hold after a kill is asserted."""
    bank = Bank(state / "bank")
    if (champion := bank.champion()) is not None:
        bank.verify(champion)
    if not (state / "history.db").exists():
        return seen
    with sqlite3.connect(state / "history.db") as history:
        assert history.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert history.execute("PRAGMA foreign_key_check").fetchall() == []
        now = {number for (number,) in history.execute("SELECT id FROM episode")}
    assert seen <= now, f"lost: {sorted(seen - now)}"
    return now


if __name__ == "__main__":
    main()
