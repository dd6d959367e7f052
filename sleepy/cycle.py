"""One cycle, day → night → gate, each phase a child process; an interrupted cycle goes on where it was.

The state of a cycle is its row in the history: what a phase finished is committed by the phase itself, and the supervisor
(this module, which never imports torch) only moves the row on.
"""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from sleepy import audit, faults, locks, log, preflight, program
from sleepy.control import SUPERVISOR_LOCK
from sleepy.errors import SleepyError
from sleepy.history.schema import Cycle
from sleepy.schedule import Phase

if TYPE_CHECKING:
    from sleepy.workshop import Workshop

_log = log.get("cycle")

PHASES: tuple[Phase, ...] = get_args(Phase)
STOP_S = 20.0
"""Seconds that a phase has for ending where nothing is half done, before it is killed."""
PHASE_LOCK = "lock"


def run_once(workshop: Workshop, arguments: Sequence[str]) -> Cycle:
    """Run one whole cycle, or the rest of an unfinished one. `arguments` are global options for the children.

    Raises SleepyError when a phase fails; the cycle stays unfinished and goes on next time.
    """
    with supervising(workshop.settings.state):
        preflight.reconcile(workshop)
        cycle = workshop.history.unfinished_cycle()
        if cycle is not None:
            _log.info("cycle %d was interrupted during its %s; it goes on there", cycle.id, cycle.state)
        else:
            cycle = begin(workshop)
        while (phase := phase_of(cycle)) is not None:
            _child(phase, cycle.id, arguments)
            cycle = advanced(workshop, cycle)
        return settled(workshop, cycle)


def begin(workshop: Workshop) -> Cycle:
    """A new cycle in the history, and the settings too if they changed."""
    audit.record_settings(workshop.history, workshop.settings, "cycle")
    cycle = workshop.history.start_cycle(
        Cycle(
            model=workshop.model.label,
            settings=workshop.settings.digest(),
            bank_version=workshop.bank.champion(),
        )
    )
    _log.info("cycle %d begins, champion %s", cycle.id, cycle.bank_version or "none: the base model")
    return cycle


def phase_of(cycle: Cycle) -> Phase | None:
    """The phase that a cycle is in; None when nothing is left to run."""
    if cycle.state in ("done", "failed") or (cycle.state == "gate" and cycle.candidate is None):
        return None
    return next((phase for phase in PHASES if phase == cycle.state), "day")


def advanced(workshop: Workshop, cycle: Cycle) -> Cycle:
    """The cycle as it is after a phase that ended well. SleepyError when that phase did not move it on."""
    now = workshop.history.latest_cycle()
    if now is None or now.id != cycle.id or now.state == cycle.state:
        raise SleepyError(f"{cycle.state} of cycle {cycle.id}: ended without its work done; see the lines above")
    return now


def settled(workshop: Workshop, cycle: Cycle) -> Cycle:
    """The cycle, finished: one whose night found nothing to train has no gate that would do it."""
    if cycle.state in ("done", "failed"):
        return cycle
    return workshop.history.finish_cycle(cycle.id, "done", decision="none", summary={"reason": "nothing to train"})


def command(phase: Phase, cycle_id: int, arguments: Sequence[str]) -> list[str]:
    """What runs a phase. For tests, $SLEEPY_PHASE_COMMAND takes the place of sleepy's own (quoted as in a shell)."""
    words = shlex.split(os.environ.get("SLEEPY_PHASE_COMMAND", "")) or program.COMMAND
    return [*words, *arguments, phase, "--cycle", str(cycle_id)]


def alone(state: Path) -> AbstractContextManager[None]:
    """Hold the state directory's lock. SleepyError when another phase works in it, e.g. the child of a killed supervisor."""
    return _exclusive(state, PHASE_LOCK, "works in it; wait for it to end, or stop it")


def supervising(state: Path) -> AbstractContextManager[None]:
    """Be the one that starts phases in this state directory. SleepyError when another process is."""
    advice = "runs the cycles here; ask it for one with `sleepy trigger cycle`, or stop it"
    return _exclusive(state, SUPERVISOR_LOCK, advice)


@contextmanager
def _exclusive(state: Path, name: str, otherwise: str) -> Iterator[None]:
    with ExitStack() as stack:
        try:
            stack.enter_context(locks.held(state / name))
        except BlockingIOError as error:
            raise SleepyError(f"{state}: process {error} {otherwise}") from None
        except OSError as error:
            raise SleepyError(f"{error.filename or state / name}: cannot be written: {error.strerror}") from None
        yield


def run_phase(workshop: Workshop, phase: str, cycle: Cycle) -> None:
    """The body of a child process: one phase of a cycle, then the row moves on to the next."""
    from sleepy import day, gate, night

    history = workshop.history
    if phase == "day":
        day.run(workshop, cycle)
        faults.point("cycle: day done, not yet noted")
        history.update_cycle(cycle.id, state="night")
    elif phase == "night":
        candidate = night.run(workshop, cycle)
        faults.point("cycle: night done, not yet noted")
        if candidate is None:
            settled(workshop, cycle)
            _keep_house(workshop)
        else:
            history.update_cycle(cycle.id, state="gate", candidate=candidate)
    elif cycle.candidate is not None:
        decision = gate.run(workshop, cycle, cycle.candidate)
        faults.point("cycle: gate done, not yet noted")
        kind: Any = "promoted" if decision.promoted else "rejected"
        history.finish_cycle(cycle.id, "done", decision=kind, summary=_summary(workshop, cycle, decision))
        faults.point("cycle: done, not yet cleaned up")
        night.clean_up(workshop, cycle)
        _keep_house(workshop)


def _keep_house(workshop: Workshop) -> None:
    """At the end of a cycle: what the settings no longer keep goes, and the figures are written. Neither fails the cycle."""
    from sleepy.housekeeping import prune

    settings = workshop.settings
    try:
        for removal in prune(settings).removed:
            _log.info("removed %s: %s", removal.what, removal.why)
        if settings.log.metrics_file is not None:
            from sleepy.metrics import write

            write(settings, settings.log.metrics_file)
        faults.point("cycle: house is kept")
    except (SleepyError, OSError) as error:
        _log.warning("house-keeping: %s", error)
    _report(workshop)


def _report(workshop: Workshop) -> None:
    """The morning page. It is for people alone, so nothing that goes wrong with it matters to the cycle, which is over."""
    try:
        from sleepy.report.commands import write

        _log.info("report: %s", write(workshop.settings))
    except Exception as error:  # also a drawing library that is missing or cannot start
        _log.warning("no report: %s", error)


def _child(phase: Phase, cycle_id: int, arguments: Sequence[str]) -> None:
    """Run `sleepy PHASE --cycle N` and wait; the terminal is shared, so its log and progress are the child's own."""
    with subprocess.Popen(command(phase, cycle_id, arguments)) as child:
        try:
            status = child.wait()
        except BaseException:  # Ctrl-C or SIGTERM: the child ends first
            child.send_signal(signal.SIGTERM)
            try:
                child.wait(STOP_S)
            except subprocess.TimeoutExpired:
                child.kill()
            raise
    if status != 0:
        raise SleepyError(f"{ended(phase, cycle_id, status)}; `sleepy run --once` goes on with it")


def ended(phase: str, cycle_id: int | None, status: int) -> str:
    """How a child ended, in words. `status`: as subprocess gives it."""
    what = f"{phase} of cycle {cycle_id}" if cycle_id is not None else phase
    if status < 0:
        return f"{what}: killed by signal {-status}"
    return f"{what}: ended with status {status}, see the lines above"


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
        **asdict(decision.frozen),
        "held_out": asdict(decision.held_out) if decision.held_out else None,
        "gained": list(decision.gained),
        "lost": list(decision.lost),
        "refused": dict(decision.refused),
        "reason": decision.reason,
    }
