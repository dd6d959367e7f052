"""Kill the program at every point where it must do no harm, again and again, and look whether anything was lost.

A life is a child process that goes through whole cycles, a rollback, house-keeping under a cap, and a backup; it is killed with
SIGKILL at a fault point (sleepy/faults.py). The names of all points are found first, and the kills are spread over them, so that
rare ones get their share. Every so many kills the state is begun anew. After each kill the state must be whole: no committed
episode is gone, every version in the bank matches its hashes and the champion loads, the database is intact, and no process of
the dead child (keeper, sandboxes) is left. Each state's last life is not killed and must end.

    python -m tests.bench.faults [KILLS] [--json FILE]      progress on stderr

What every life would do alike is done once, before it is forked: imports, the model in memory, the sandbox's self-test, and what
rustc says of the school's programs.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time
import traceback
from collections import Counter
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from sleepy.settings import Settings
from sleepy.share.bank import Bank
from tests.bench import machine, tiny

KILLS_PER_STATE = 50
CYCLES_PER_LIFE = 2
LISTED_LIVES = 2
"""So many lives in one state come to all points: a version that is old enough to be removed takes some cycles."""
FROM_THE_START = "history: schema"
"""Points of this kind are only met in a new state."""
PREPARED = ("checker", "catalog", "router", "model", "engine")
"""Parts of the workshop that only read; children inherit them."""
LEFT_S = 60.0


def main() -> None:
    """Run until so many kills were survived."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kills", type=int, nargs="?", default=200)
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sleepy-faults-") as folder:
        result = {**machine.about(), **torture(Path(folder), asked.kills)}
    if asked.json:
        machine.write(asked.json, result)
    print(json.dumps(result, indent=1))


def torture(root: Path, wanted: int) -> dict[str, Any]:
    """Kill until `wanted` kills were survived; the figures. AssertionError when something is lost."""
    os.environ["SLEEPY_KOANS_DIR"] = str(tiny.school(root))
    machine.adopt_orphans()
    started = time.monotonic()
    aim = Aim(root / "fault")
    model = tiny.model(root)
    first = settings_in(root, model, 0)
    lives = Lives(first)
    for _ in range(LISTED_LIVES):
        assert not lives.run(first), "one of the first lives, which nobody kills, did not end"
    aim.list_points()
    print(f"{len(aim.names)} points, {time.monotonic() - started:.0f} s", file=sys.stderr)
    total: Counter[str] = Counter()
    while aim.kills < wanted:
        total["states"] += 1
        total.update(_one_state(settings_in(root, model, total["states"]), lives, aim, wanted, root))
    return {
        "kills": aim.kills,
        **total,
        "episodes_lost": 0,
        "integrity": "ok",
        "processes_left": 0,
        "points": len(aim.names),
        "points_killed_at": len(aim.killed),
        "never_killed_at": sorted(set(aim.names) - set(aim.killed)),
        "where": dict(sorted(aim.killed.items())),
        "seconds": round(time.monotonic() - started),
    }


def settings_in(root: Path, model: Path, number: int) -> Settings:
    """A state of its own, a metrics file and small limits for what is kept."""
    found = tiny.settings(root, model)
    state = root / f"state-{number}"
    retention = found.retention.model_copy(update={"cache_mib": 1, "state_mib": 64, "attempts_days": 1})
    log = found.log.model_copy(update={"metrics_file": state / "metrics.prom"})
    return found.model_copy(update={"state_dir": state, "retention": retention, "log": log})


def _one_state(settings: Settings, lives: Lives, aim: Aim, wanted: int, root: Path) -> Counter[str]:
    """Kills in one state, then a life to the end; what there is afterwards."""
    seen: set[int] = set()
    until = min(wanted, aim.kills + KILLS_PER_STATE)
    found: Counter[str] = Counter()
    while aim.kills < until:
        name = aim.choose(new=not settings.state.exists())
        if not lives.run(settings):
            found["lives_not_killed"] += 1
        seen = whole(settings, seen)
        print(f"{aim.kills} kills, {len(seen)} episodes; {name}: {aim.outcome(name)}", file=sys.stderr, flush=True)
    aim.off()
    assert not lives.run(settings), "the last life was killed, by nobody"
    seen = whole(settings, seen)
    with closing(sqlite3.connect(settings.state / "history.db")) as history:
        (unfinished,) = history.execute("SELECT COUNT(*) FROM cycle WHERE state != 'done'").fetchone()
        assert unfinished == 0, "a cycle did not end"
        found["cycles_ended"] = history.execute("SELECT COUNT(*) FROM cycle").fetchone()[0]
        twice = "SELECT COUNT(*) FROM (SELECT 1 FROM episode GROUP BY cycle_id, koan HAVING COUNT(*) > 1)"
        found["episodes_done_twice"] = history.execute(twice).fetchone()[0]
    found["episodes_written_and_found"] = len(seen)
    found["bank_versions"] = len(Bank(settings.state / "bank").versions())
    lives.end(settings)
    shutil.rmtree(settings.state)
    assert sorted(path.name for path in root.glob("state-*")) == ["state-0"]
    return found


class Aim:
    """Where the next life ends."""

    def __init__(self, counter: Path) -> None:
        self.counter = counter
        self.seen, self.log = counter.with_suffix(".seen"), counter.with_suffix(".log")
        os.environ["SLEEPY_FAULT"] = str(counter)
        counter.write_text("LIST")
        self.names: dict[str, int] = {}
        """All points, with how often one life comes to them."""
        self.tried: Counter[str] = Counter()
        self.killed: Counter[str] = Counter()
        self._rng = random.Random(0)

    def list_points(self) -> None:
        """Take in the points of a life that was not killed."""
        self.names = dict(Counter(self.seen.read_text().splitlines()))
        self.off()

    def off(self) -> None:
        """The next life is not killed."""
        self.counter.write_text("0")

    @property
    def kills(self) -> int:
        """How many there were."""
        if self.log.exists():
            self.killed = Counter(self.log.read_text().splitlines())
        return self.killed.total()

    def choose(self, new: bool) -> str:
        """Aim at the point that was tried least so far (in a `new` state, of those that are only met there)."""
        names = [name for name in self.names if name.startswith(FROM_THE_START) == new]
        chosen = min(names, key=lambda name: (self.tried[name], list(self.names).index(name)))
        self.tried[chosen] += 1
        passed = min(self.names[chosen] // LISTED_LIVES or 1, 12)
        self.counter.write_text(f"{self._rng.randint(1, passed)} {chosen}")
        return chosen

    def outcome(self, name: str) -> str:
        """What became of the last choice, for the progress."""
        return "not met" if self.counter.read_text().split(" ")[0] not in ("0", "") else f"kill {self.killed[name]}"


class Lives:
    """Child processes, forked from this one when everything slow is done."""

    def __init__(self, settings: Settings) -> None:
        import alembic.autogenerate
        import alembic.command  # noqa: F401
        import peft  # noqa: F401
        import torch

        import sleepy.day
        import sleepy.gate
        import sleepy.metrics
        import sleepy.night  # noqa: F401
        from sleepy.workshop import Workshop

        torch.set_num_threads(1)
        prepared = Workshop(settings)
        self.parts = {name: getattr(prepared, name) for name in PREPARED}
        from sleepy.rust.sandbox import client

        client._keeper.stop()  # children start one of their own
        self.diagnoses = settings.state.parent / "diagnostics.db"

    def run(self, settings: Settings) -> bool:
        """One life; was it killed? AssertionError when it failed, or left a process behind."""
        child = os.fork()
        if child == 0:
            status = 1
            try:
                self._live(settings)
                status = 0
            except BaseException:
                traceback.print_exc()
            finally:
                sys.stderr.flush()
                os._exit(status)
        _, status = os.waitpid(child, 0)
        self.end(settings)
        if os.WIFSIGNALED(status):
            return True
        assert os.WEXITSTATUS(status) == 0, "a life that was not killed failed; see above"
        self._keep_diagnoses(settings)
        return False

    def end(self, settings: Settings) -> None:
        """Wait until nothing of a life is left."""
        deadline = time.monotonic() + LEFT_S
        while left := machine.left_behind():
            assert time.monotonic() < deadline, f"left behind: {left}"
            time.sleep(0.02)
        assert settings.state.parent.is_dir()

    def _live(self, settings: Settings) -> None:
        from sleepy import cycle, preflight

        for _ in range(CYCLES_PER_LIFE):
            self._recall_diagnoses(settings)
            workshop = self._workshop(settings)
            preflight.reconcile(workshop)
            current = workshop.history.unfinished_cycle() or cycle.begin(workshop)
            while (phase := cycle.phase_of(current)) is not None:
                with cycle.alone(settings.state):
                    cycle.run_phase(self._workshop(settings), phase, current)
                current = cycle.advanced(workshop, current)
            cycle.settled(workshop, current)
            self._afterwards(settings, workshop)

    def _afterwards(self, settings: Settings, workshop: Any) -> None:
        """What people do between cycles, and a state directory that is above its cap."""
        from sqlalchemy import update

        from sleepy.audit import roll_back
        from sleepy.history.schema import Attempt, Episode
        from sleepy.housekeeping import prune
        from sleepy.textcache import TextCache

        copy = settings.state / "copy.db"
        copy.unlink(missing_ok=True)
        workshop.history.backup(copy)
        bank = workshop.bank
        if (champion := bank.champion()) and bank.lineage(champion):
            roll_back(workshop)
        old = datetime.now(timezone.utc) - timedelta(days=30)
        with workshop.history.engine.begin() as connection:
            connection.execute(update(Attempt).values(created_at=old))
            connection.execute(update(Episode).values(finished_at=old))
        with closing(TextCache(settings.state / "cache" / "replies.db")) as cache:
            for number in range(3):
                cache.put(f"filler {number}", "x" * 600_000)
        (settings.state / "cache" / "crates" / "old").mkdir(parents=True, exist_ok=True)
        prune(settings)  # the cache above its own limit
        ballast = settings.state / "ballast"
        with ballast.open("wb") as file:
            file.truncate(65 * 2**20)  # takes no room
        prune(settings)
        ballast.unlink()

    def _workshop(self, settings: Settings) -> Any:
        from sleepy.workshop import Workshop

        workshop = Workshop(settings)
        vars(workshop).update(self.parts)
        return workshop

    def _recall_diagnoses(self, settings: Settings) -> None:
        """House-keeping forgot them; only the first life asks rustc."""
        cache = settings.state / "cache"
        (settings.state / "ballast").unlink(missing_ok=True)
        if self.diagnoses.exists() and not (cache / "diagnostics.db").exists():
            cache.mkdir(parents=True, exist_ok=True)
            for stale in cache.glob("diagnostics.db*"):
                stale.unlink()
            shutil.copy(self.diagnoses, cache / "diagnostics.db")

    def _keep_diagnoses(self, settings: Settings) -> None:
        """A life ends with caches removed, so the programs are asked about once more, outside."""
        if not self.diagnoses.exists():
            from sleepy.koans.diagnosis import Diagnoser

            shutil.rmtree(settings.state / "cache", ignore_errors=True)
            diagnoser = Diagnoser(self.parts["checker"], settings.state.parent, 2)
            catalog = self.parts["catalog"]
            diagnoser.many([*catalog.practice(), *catalog.exam_koans()])
            diagnoser._cache.close()
            from sleepy.rust.sandbox import client

            client._keeper.stop()
            self.end(settings)


def whole(settings: Settings, seen: set[int]) -> set[int]:
    """The ids of all episodes; everything that must hold after a kill is asserted."""
    state = settings.state
    if (state / "bank").is_dir():
        bank = Bank(state / "bank")
        for version in bank.versions():
            bank.verify(version)
        if (champion := bank.champion()) is not None:
            loaded = bank.load_champion(bank.manifest(champion).base_model_sha256)
            assert loaded is not None and loaded.version == champion
    if not (state / "history.db").exists():
        return seen
    with closing(sqlite3.connect(state / "history.db")) as history:
        assert history.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert history.execute("PRAGMA foreign_key_check").fetchall() == []
        if not history.execute("SELECT 1 FROM sqlite_master WHERE name = 'episode'").fetchone():
            return seen
        now = {number for (number,) in history.execute("SELECT id FROM episode")}
    assert seen <= now, f"lost: {sorted(seen - now)}"
    return now


if __name__ == "__main__":
    main()
