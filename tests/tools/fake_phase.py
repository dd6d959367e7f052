"""A cheap phase for the supervisor's tests ($SLEEPY_PHASE_COMMAND): no model, but the real history, locks and reports of progress.

The file `fake.json` in the state directory may say how it behaves, by phase:
    {"day": {"steps": 3, "step_s": 0.1, "hang_at": 2, "fail": true, "idle": true, "once": true, "deaf": true}}
"once" takes the entry out of the file before it is obeyed; "deaf" ignores SIGTERM; "idle" leaves the cycle where it is.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
from pathlib import Path
from typing import Any

from sleepy import configuration, heartbeat, log
from sleepy.cycle import alone
from sleepy.errors import UsageError
from sleepy.history.schema import Cycle, Episode, Promotion, TrainingRun
from sleepy.history.store import History

MADE_BY: dict[str, Any] = {"model": "fake@0", "settings": "0"}


def main() -> None:
    """Do what `sleepy PHASE --cycle N` would do to the history."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--config", type=Path)
    parser.add_argument("--set", action="append", default=[])
    parser.add_argument("phase")
    parser.add_argument("--cycle", type=int, required=True)
    words = parser.parse_args()
    found = configuration.load(words.config, words.set)
    log.configure(found.log.level)
    heartbeat.attach()
    with alone(found.state), History.open(found.history_url) as history:
        cycle = history.unfinished_cycle()
        if cycle is None or cycle.id != words.cycle:
            raise UsageError(f"--cycle {words.cycle}: not the unfinished cycle")
        behaviour = _behaviour(found.state / "fake.json", words.phase)
        _work(history, cycle, words.phase, behaviour)


def _work(history: History, cycle: Cycle, phase: str, behaviour: dict[str, Any]) -> None:
    if behaviour.get("deaf"):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    steps = behaviour.get("steps", 3)
    done = len(history.episodes_of(cycle.id)) if phase == "day" else 0
    with log.progress(f"fake {phase}", steps, "steps") as report:
        for step in range(done, steps):
            if step == behaviour.get("hang_at"):
                time.sleep(10_000)
            time.sleep(behaviour.get("step_s", 0.02))
            if phase == "day":
                history.record_episode(_episode(cycle, step))
            report(step + 1)
    if behaviour.get("fail"):
        sys.exit("fake: failed, as it was told to")
    if behaviour.get("idle"):
        return
    if phase == "day":
        history.update_cycle(cycle.id, state="night")
    elif phase == "night":
        run = {"cycle_id": cycle.id, "pattern": "fake", "kind": "lora", "state": "done", "examples": 1}
        history.record_training_run(TrainingRun(**run, **MADE_BY))
        history.update_cycle(cycle.id, state="gate", candidate="v0001")
    else:
        history.record_promotion(Promotion(kind="rejected", cycle_id=cycle.id, to_version="v0001", reason="a fake"))
        history.finish_cycle(cycle.id, "done", decision="rejected")


def _episode(cycle: Cycle, step: int) -> Episode:
    made: dict[str, Any] = {"family": "fake", "source": "practice", "program": "", "solved": True}
    return Episode(cycle_id=cycle.id, koan=f"fake_{step}", **made, **MADE_BY)


def _behaviour(file: Path, phase: str) -> dict[str, Any]:
    if not file.exists():
        return {}
    told = json.loads(file.read_text())
    mine: dict[str, Any] = told.get(phase, {})
    if mine.get("once"):
        del told[phase]
        temporary = file.with_suffix(".new")  # the file may be root's, the folder is ours
        temporary.write_text(json.dumps(told))
        temporary.replace(file)
    return mine


main()
