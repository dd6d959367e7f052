"""Everybody at the same state directory at once: does anyone meet a lock, does a count come out wrong?

The real supervisor works, with phases that cost nothing and so record episodes as fast as the disk takes them
(tests/tools/fake_phase.py). Beside it run, as processes of their own, the commands that people use: they read, back up, and
`sleepy fix` records what it did. A further process records examinations, as `sleepy eval` does, and another reads without pause.

    python -m tests.bench.concurrency [ROUNDS] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from tests.bench import machine
from tests.supervised import Supervised, until

CRATE = Path(__file__).parents[1] / "fix" / "crates" / "tidy" / "crate"
READING: tuple[tuple[str, ...], ...] = (
    ("history", "episodes", "--json"),
    ("status", "--json"),
    ("history", "cycles", "--json"),
    ("history", "backup", "@BACKUP@"),
    ("history", "audit", "--json"),
    ("metrics",),
)
FIXING = ("fix", "@CRATE@", "--no-model", "--json")
BUSY = """
import json, sys
from pathlib import Path
from sleepy.history.schema import Evaluation, EvaluationResult
from sleepy.history.store import History
url, stop = sys.argv[1], Path(sys.argv[2])
made = {"model": "fake@0", "settings": "0"}
done = 0
if sys.argv[3] == "write":
    with History.open(url) as history:
        while not stop.exists():
            results = [EvaluationResult(koan=f"k{n}", family="f", group="bc", fixer="base", verdict="passed", passed=True)
                       for n in range(3)]
            history.record_evaluation(Evaluation(strategy="base", exam="frozen", exam_hash="0f", passed=3, total=3,
                                                 results=results, **made))
            done += 1
else:
    while not stop.exists():
        with History.open_readonly(url) as history:
            counts = history.counts()
            assert counts.episodes >= done, "a count went down"
            done = counts.episodes
            history.outcomes()
print(json.dumps(done))
"""


class Ran(NamedTuple):
    """A command that ended."""

    words: str
    status: int
    seconds: float
    said: str
    """Its standard error."""


def main() -> None:
    """Run, print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rounds", type=int, nargs="?", default=20)
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sleepy-concurrency-") as folder:
        result = {**machine.about(), **crowd(Path(folder), asked.rounds, fixes=max(1, asked.rounds // 4))}
    if asked.json:
        machine.write(asked.json, result)
    print(json.dumps(result, indent=1))


def crowd(root: Path, rounds: int, fixes: int, at_once: int = 4) -> dict[str, Any]:
    """Every reading command `rounds` times and `sleepy fix` `fixes` times, `at_once` at the same time; what came of it."""
    sleepy = Supervised(root / "sleepy")
    sleepy.behave(day={"steps": 1_000_000, "step_s": 0.0})
    stop = root / "stop"
    url = f"sqlite:///{sleepy.state / 'history.db'}"
    sleepy.start()
    others: dict[str, subprocess.Popen[str]] = {}
    try:
        until(lambda: "fake day: " in sleepy.reported().get("doing", ""), "the day is at work")
        for name in ("write", "read"):
            others[name] = subprocess.Popen(
                [sys.executable, "-c", BUSY, url, str(stop), name],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=sleepy.environment,
            )  # fmt: skip
        jobs = [words for _ in range(rounds) for words in READING]
        for number in range(fixes):
            jobs.insert(number * len(jobs) // fixes, FIXING)
        started = time.monotonic()
        with ThreadPoolExecutor(at_once) as pool:
            ran = list(pool.map(lambda job: _run(sleepy, root, *job), enumerate(jobs)))
        seconds = time.monotonic() - started
    finally:
        stop.touch()
        ended = {name: (*other.communicate(), other.returncode) for name, other in others.items()}
        status = sleepy.end(signal.SIGTERM)
        sleepy.close()
    failed = [f"{one.words}: {one.said.strip()[-300:]}" for one in ran if one.status != 0]
    failed += [f"{name}: {err.strip()[-300:]}" for name, (_, err, code) in ended.items() if code != 0]
    said = [sleepy.log.read_text(), *(one.said for one in ran), *(err for _, err, _ in ended.values())]
    return {
        "seconds": round(seconds, 1),
        "commands": len(ran),
        "at_once": at_once,
        "failed": failed,
        "lock_errors": sum(text.count("locked") for text in said),
        "supervisor_status": status,
        "median_s": {
            words: round(statistics.median(one.seconds for one in ran if one.words == words), 2)
            for words in dict.fromkeys(one.words for one in ran)
        },
        "evaluations_recorded": int(ended["write"][0] or -1),
        **_counted(sleepy.state / "history.db", sorted(root.glob("backup-*.db"))),
        "fixes": fixes,
    }


def _run(sleepy: Supervised, root: Path, number: int, words: tuple[str, ...]) -> Ran:
    places = {"@BACKUP@": root / f"backup-{number}.db", "@CRATE@": root / f"crate-{number}" / "tidy"}
    if "@CRATE@" in words:
        shutil.copytree(CRATE, places["@CRATE@"])
    command = [str(places.get(word, word)) for word in words]
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "sleepy", *command], capture_output=True, text=True, env=sleepy.environment, check=False
    )
    return Ran(" ".join(words), done.returncode, time.monotonic() - started, done.stderr)


def _counted(database: Path, backups: list[Path]) -> dict[str, Any]:
    """What is in the history, and whether the backups are whole."""
    with closing(sqlite3.connect(database)) as history:

        def one(query: str) -> Any:
            return history.execute(query).fetchone()[0]

        return {
            "integrity": one("PRAGMA integrity_check"),
            "episodes": one("SELECT COUNT(*) FROM episode WHERE source = 'practice'"),
            "episodes_numbered": one(
                "SELECT COALESCE(MAX(CAST(SUBSTR(koan, 6) AS INTEGER)) + 1, 0) FROM episode WHERE source = 'practice'"
            ),
            "episodes_of_fixes": one("SELECT COUNT(*) FROM episode WHERE source = 'fix'"),
            "evaluations": one("SELECT COUNT(*) FROM evaluation"),
            "results": one("SELECT COUNT(*) FROM evaluation_result"),
            "backups": len(backups),
            "backups_whole": sum(_is_whole(backup) for backup in backups),
        }


def _is_whole(backup: Path) -> bool:
    with closing(sqlite3.connect(backup)) as copy:
        return bool(copy.execute("PRAGMA integrity_check").fetchone() == ("ok",))


if __name__ == "__main__":
    main()
