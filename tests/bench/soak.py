"""The real supervisor, cycle after cycle, on the small school and a random model: does anything grow, does anything stay behind?

    python -m tests.bench.soak [CYCLES] [--root FOLDER] [--json FILE] [--scratch-every N]

Between cycles it looks at the supervisor's resident memory, open files and threads, at processes that are left below it or
were left to this one (which adopts orphans), at folders left in the temporary directory, and at the state directory, whose cap
is so low that house-keeping has to work. Samples are kept in FOLDER, so that a run that was cut short goes on there.

The phases are forked from a process that has imported torch and transformers (tests/tools/warm_phase.py), which takes each of them
ten seconds of CPU time otherwise; those of every N-th cycle are started from scratch.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import signal
import sqlite3
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from sleepy import files
from sleepy.control import Control, Trigger
from sleepy.textcache import TextCache
from tests.bench import machine, tiny

WARM = Path(__file__).parents[1] / "tools" / "warm_phase.py"
STATE_MIB = 64
FREE_MIB = 12
"""So much of the cap is left for what the cycles write; a file without content takes the rest."""
FILLER_EVERY, FILLER_MIB = 25, 16
"""As often, so much is put into a cache, which house-keeping has to remove."""
CYCLE_S = 900.0
QUIET_S = 20.0
"""How long a phase's helpers may take to end after it."""


def main() -> None:
    """Run so many cycles in all, then print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cycles", type=int, nargs="?", default=200)
    parser.add_argument("--root", type=Path, default=Path("/tmp/sleepy-soak"))
    parser.add_argument("--json", type=Path)
    parser.add_argument("--scratch-every", type=int, default=20)
    asked = parser.parse_args()
    soak = Soak(asked.root.absolute(), asked.scratch_every)
    try:
        soak.run(asked.cycles, asked.json)
    finally:
        soak.end()
    print(json.dumps(soak.result(), indent=1))


class Soak:
    """One state directory and its samples."""

    def __init__(self, root: Path, scratch_every: int) -> None:
        self.root, self.state, self.tmp = root, root / "state", root / "tmp"
        self.samples_file, self.log = root / "samples.jsonl", root / "log"
        self.socket = root / "warm"
        self.scratch_every = scratch_every
        self.control = Control(self.state)
        self.warm: subprocess.Popen[str] | None = None
        self.supervisor: subprocess.Popen[bytes] | None = None
        machine.adopt_orphans()
        if not (root / "sleepy.toml").exists():
            root.mkdir(parents=True, exist_ok=True)
            self._settle_in()

    @property
    def samples(self) -> list[dict[str, Any]]:
        """All so far, of earlier runs too."""
        text = self.samples_file.read_text() if self.samples_file.exists() else ""
        return [json.loads(line) for line in text.splitlines()]

    def run(self, cycles: int, result: Path | None) -> None:
        """Start the supervisor and ask for cycles until there are so many."""
        self._start()
        while (done := len(self.samples)) < cycles:
            if done % FILLER_EVERY == 0:
                self._fill()
            started = time.monotonic()
            self.control.set_trigger(Trigger(what="cycle", at=datetime.now(timezone.utc)))
            self.control.nudge()
            self._until(lambda done=done: self._cycles_done() > done and self._is_idle(), f"cycle {done + 1}")
            sample = self._sample(time.monotonic() - started)
            with self.samples_file.open("a") as file:
                file.write(json.dumps(sample) + "\n")
            print(json.dumps(sample), file=sys.stderr, flush=True)
            if result is not None and ((done + 1) % 10 == 0 or done + 1 == cycles):
                machine.write(result, self.result())

    def end(self) -> None:
        """Stop what was started."""
        for process in (self.supervisor, self.warm):
            if process is not None and process.poll() is None:
                process.terminate()
                process.wait(60)
        with suppress(FileNotFoundError):
            self.socket.unlink()

    def result(self) -> dict[str, Any]:
        """The figures."""
        samples = self.samples
        quarter = max(1, len(samples) // 4)

        def over(name: str) -> dict[str, Any]:
            values = [sample[name] for sample in samples]
            first, last = statistics.median(values[:quarter]), statistics.median(values[-quarter:])
            return {"first_quarter": first, "last_quarter": last, "most": max(values)}

        log = self.log.read_text()
        return {
            **machine.about(),
            "cycles": len(samples),
            "cycles_with_phases_from_scratch": sum(sample["from_scratch"] for sample in samples),
            "decisions": dict(Counter(sample["decision"] for sample in samples)),
            "supervisors": len({sample["supervisor"] for sample in samples}),
            "supervisor_resident_mib": over("resident_mib"),
            "supervisor_open_files": over("open_files"),
            "supervisor_threads": over("threads"),
            "processes_left": sum(len(sample["left"]) for sample in samples),
            "seconds_until_helpers_ended": over("quiet_after_s"),
            "temporary_left": sum(sample["temporary"] for sample in samples),
            "state_mib": {**over("state_mib"), "cap": STATE_MIB},
            "of_it_cycles_wrote_mib": over("written_mib"),
            "history_mib": over("history_mib"),
            "bank_versions": over("bank_versions"),
            "removed_by_house_keeping": len(re.findall(r"^\S+ INFO +removed ", log, re.MULTILINE)),
            "episodes": samples[-1]["episodes"] if samples else 0,
            "errors_in_log": sum(" ERROR " in line or "Traceback" in line for line in log.splitlines()),
            "seconds_per_cycle": over("seconds"),
        }

    def _settle_in(self) -> None:
        """School, model, configuration, and a file that leaves little of the cap."""
        self.tmp.mkdir(exist_ok=True)
        tiny.school(self.root)
        model = tiny.model(self.root)
        hour = datetime.now().hour - 1  # the next one by itself comes when this is over
        past = f"{hour % 24:02}:00-{hour % 24:02}:01"
        small = {
            **tiny.SETTINGS,
            "day": {"tasks_per_pattern": 1, "patterns": 2},
            "night": {**tiny.SETTINGS["night"], "patterns": 2},
            "schedule": {"day": past, "night": past, "min_free_memory_mib": 64, "retry_s": 1.0},
            "retention": {"bank_versions": 3, "state_mib": STATE_MIB, "cache_mib": 64},
            "log": {"level": "info"},
        }
        lines = [f"state_dir = {json.dumps(str(self.state))}"]
        for section, values in small.items():
            if section == "model":
                values = {**values, "name": str(model)}
            lines += [f"[{section}]", *(f"{name} = {json.dumps(value)}" for name, value in values.items())]
        self.state.mkdir()
        with (self.state / "ballast").open("wb") as file:
            file.truncate((STATE_MIB - FREE_MIB) * 2**20)
        (self.root / "sleepy.toml").write_text("\n".join(lines) + "\n")

    def _fill(self) -> None:
        with closing(TextCache(self.state / "cache" / "replies.db")) as cache:
            for number in range(FILLER_MIB):
                cache.put(f"filler {number}", "x" * 2**20)

    def _start(self) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("SLEEPY_")}
        environment |= {
            "SLEEPY_CONFIG": str(self.root / "sleepy.toml"), "SLEEPY_KOANS_DIR": str(self.root / "koans"),
            "SLEEPY_PHASE_COMMAND": shlex.join(
                [sys.executable, "-I", "-S", str(WARM), "ask", str(self.socket), str(self.scratch_every)]
            ),
            "TMPDIR": str(self.tmp), "PYTHONPATH": str(Path(__file__).parents[2]), "OMP_NUM_THREADS": "1",
        }  # fmt: skip
        with suppress(FileNotFoundError):
            self.socket.unlink()
        self.warm = subprocess.Popen(
            [sys.executable, str(WARM), "serve", str(self.socket)], stdout=subprocess.PIPE, text=True, env=environment
        )
        assert self.warm.stdout is not None
        assert self.warm.stdout.readline() == "ready\n"
        with self.log.open("ab") as log:
            self.supervisor = subprocess.Popen(
                [sys.executable, "-m", "sleepy", "run"], stdout=log, stderr=log, env=environment
            )
        self._until(self._is_idle, "the supervisor is ready")

    def _is_idle(self) -> bool:
        assert self.supervisor is not None
        report = self.control.reported()
        return (
            report.get("pid") == self.supervisor.pid
            and report.get("state") == "idle"
            and self.control.trigger() is None
        )

    def _until(self, condition: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + CYCLE_S
        while not condition():
            assert self.supervisor is not None and self.supervisor.poll() is None, (
                f"the supervisor ended; see {self.log}"
            )
            assert time.monotonic() < deadline, f"in vain: {what}; see {self.log}"
            time.sleep(0.1)

    def _cycles_done(self) -> int:
        with closing(sqlite3.connect(f"file:{self.state}/history.db?mode=ro", uri=True)) as history:
            (count,) = history.execute("SELECT COUNT(*) FROM cycle WHERE state = 'done'").fetchone()
            return int(count)

    def _sample(self, seconds: float) -> dict[str, Any]:
        assert self.supervisor is not None and self.warm is not None
        pid = self.supervisor.pid
        began = time.monotonic()
        while (left := machine.left_behind({pid, self.warm.pid})) and time.monotonic() - began < QUIET_S:
            time.sleep(0.02)
        status = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
        with closing(sqlite3.connect(f"file:{self.state}/history.db?mode=ro", uri=True)) as history:
            number, decision = history.execute("SELECT id, decision FROM cycle ORDER BY id DESC LIMIT 1").fetchone()
            (episodes,) = history.execute("SELECT COUNT(*) FROM episode").fetchone()
        state = files.size(self.state)
        return {
            "cycle": number,
            "from_scratch": bool(self.scratch_every) and number % self.scratch_every == 0,
            "decision": decision,
            "seconds": round(seconds, 1),
            "supervisor": pid,
            "resident_mib": round(int(status["VmRSS"].split()[0]) / 1024, 1),
            "open_files": len(list(Path(f"/proc/{pid}/fd").iterdir())),
            "threads": int(status["Threads"]),
            "left": left,
            "quiet_after_s": round(time.monotonic() - began, 2),
            "temporary": len(list(self.tmp.iterdir())),
            "state_mib": round(state / 2**20, 2),
            "written_mib": round((state - files.size(self.state / "ballast")) / 2**20, 2),
            "history_mib": round(sum(map(files.size, self.state.glob("history.db*"))) / 2**20, 2),
            "bank_versions": len(list((self.state / "bank").glob("v*"))),
            "episodes": episodes,
        }


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    main()
