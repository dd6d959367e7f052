"""One cycle, day → night → gate, each phase a child process; an interrupted cycle goes on where it was.

The state of a cycle is its row in the history: what a phase finished is committed by the phase itself, and the supervisor
(this module, which never imports torch) only moves the row on.
"""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sleepy import log
from sleepy.errors import SleepyError
from sleepy.history.schema import Cycle

if TYPE_CHECKING:
    from sleepy.workshop import Workshop

_log = log.get("cycle")

PHASES = ("day", "night", "gate")


def run_once(workshop: Workshop, arguments: Sequence[str]) -> Cycle:
    """Run one whole cycle, or the rest of an unfinished one. `arguments` are global options for the children.

    Raises SleepyError when a phase fails; the cycle stays unfinished and goes on next time.
    """
    cycle = workshop.history.unfinished_cycle()
    if cycle is not None:
        _log.info("cycle %d was interrupted during its %s; it goes on there", cycle.id, cycle.state)
    else:
        cycle = workshop.history.start_cycle(
            Cycle(
                model=workshop.model.label,
                settings=workshop.settings.digest(),
                bank_version=workshop.bank.champion(),
            )
        )
        _log.info("cycle %d begins, champion %s", cycle.id, cycle.bank_version or "none: the base model")
    for phase in PHASES[PHASES.index(cycle.state) if cycle.state in PHASES else 0 :]:
        if phase == "gate" and cycle.candidate is None:
            break
        _child(phase, cycle.id, arguments)
        cycle = workshop.history.latest_cycle() or cycle
    if cycle.state != "done":
        cycle = workshop.history.finish_cycle(cycle.id, "done", decision="none", summary={"reason": "nothing to train"})
    return cycle


@contextmanager
def alone(state: Path) -> Iterator[None]:
    """Hold the state directory's lock. SleepyError when another phase works in it, e.g. the child of a killed supervisor."""
    state.mkdir(parents=True, exist_ok=True)
    with (state / "lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            raise SleepyError(
                f"{state}: process {file.read().strip() or 'unknown'} works in it; wait for it to end, or stop it"
            ) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def run_phase(workshop: Workshop, phase: str, cycle: Cycle) -> None:
    """The body of a child process: one phase of a cycle, then the row moves on to the next."""
    from sleepy import day, gate, night

    history = workshop.history
    if phase == "day":
        day.run(workshop, cycle)
        history.update_cycle(cycle.id, state="night")
    elif phase == "night":
        candidate = night.run(workshop, cycle)
        history.update_cycle(cycle.id, state="gate", candidate=candidate)
    elif cycle.candidate is not None:
        decision = gate.run(workshop, cycle, cycle.candidate)
        kind: Any = "promoted" if decision.promoted else "rejected"
        history.finish_cycle(cycle.id, "done", decision=kind, summary=_summary(workshop, cycle, decision))
        night.clean_up(workshop, cycle)


def _child(phase: str, cycle_id: int, arguments: Sequence[str]) -> None:
    """Run `sleepy PHASE --cycle N` and wait; the terminal is shared, so its log and progress are the child's own."""
    command = [sys.executable, "-m", "sleepy", *arguments, phase, "--cycle", str(cycle_id)]
    with subprocess.Popen(command, env=os.environ) as child:
        try:
            status = child.wait()
        except BaseException:  # Ctrl-C or SIGTERM: the child ends first
            child.send_signal(signal.SIGTERM)
            child.wait()
            raise
    if status < 0:
        raise SleepyError(
            f"{phase} of cycle {cycle_id}: killed by signal {-status}; `sleepy run --once` goes on with it"
        )
    if status != 0:
        raise SleepyError(f"{phase} of cycle {cycle_id}: ended with status {status}; see the lines above")


def _summary(workshop: Workshop, cycle: Cycle, decision: Any) -> dict[str, Any]:
    """What the table at the end of a cycle shows."""
    episodes = workshop.history.episodes_of(cycle.id)
    return {
        "tried": len(episodes),
        "solved": sum(episode.solved for episode in episodes),
        "solved_by_base": sum(episode.fixed_by == "base" for episode in episodes),
        "trained": [
            {
                "pattern": run.pattern,
                "kind": run.kind,
                "parameters": run.parameters,
                "examples": run.examples,
                "steps": run.steps,
                "loss_first": run.loss_first,
                "loss_last": run.loss_last,
                "seconds": round(run.seconds, 1),
                "admitted": run.pattern in decision.admitted,
            }
            for run in workshop.history.training_runs_of(cycle.id)
        ],
        "before": decision.before,
        "after": decision.after,
        "total": decision.total,
        "gained": list(decision.gained),
        "lost": list(decision.lost),
        "refused": dict(decision.refused),
        "reason": decision.reason,
    }
