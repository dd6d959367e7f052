"""What every experiment is: cells that are worked out one after the other, and a conclusion drawn from all of them.

A finished cell is in the database before the next one begins, under a key of all that it depends on, so that a run that was
killed goes on where it was, and a finished experiment is drawn again without working anything out.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Protocol

from sleepy import log
from sleepy.errors import SleepyError
from sleepy.evaluation.experiments.lab import Lab
from sleepy.evaluation.experiments.machine import device
from sleepy.history.schema import ExperimentCell
from sleepy.report.figures import Drawing

_log = log.get("experiment")

Result = dict[str, Any]
"""What a cell found, for JSON."""


@dataclass(frozen=True)
class Cell:
    """A part that is worked out, and kept, as a whole."""

    key: str
    """Unlike any other in its experiment; names what it depends on beyond settings, model, exam and seed."""
    run: Callable[[], Result]


@dataclass(frozen=True)
class Table:
    """Rows of text under their headings."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Findings:
    """What an experiment shows."""

    title: str
    tables: Sequence[Table]
    figures: Mapping[str, Any]
    """The numbers behind the tables, for JSON."""
    drawing: Drawing | None = None
    notes: Sequence[str] = ()


class Experiment(Protocol):
    """A question, in cells."""

    name: str
    trains: bool
    """On practice; its cells then depend on all of that, and on how many families it may use."""

    def cells(self) -> Sequence[Cell]:
        """All parts, in the order in which they are worked out. Raises UsageError when something is missing for it."""

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """What all cells' results, by key, show. With some of them missing: what the others show, or a LookupError."""


@dataclass
class Run:
    """An experiment that is finished."""

    findings: Findings
    results: dict[str, Result] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    """What each cell took, when it was worked out."""
    reused: int = 0
    """Cells that were there already."""

    def to_json(self) -> dict[str, Any]:
        """For NAME.json."""
        found = asdict(self)
        found["findings"].pop("drawing")
        return found


def run(experiment: Experiment, lab: Lab, so_far: bool = False) -> Run:
    """Work out what is not there yet, and conclude. `so_far`: only conclude, from the cells that are there.

    Raises SleepyError when these do not suffice for that.
    """
    cells = experiment.cells()
    known = finished(experiment, lab)
    if so_far:
        return _so_far(experiment, [cell.key for cell in cells], known)
    missing = [cell for cell in cells if cell.key not in known]
    if len(missing) < len(cells):
        _log.info("%s: %d of %d cells are there already", experiment.name, len(cells) - len(missing), len(cells))
    started = time.monotonic()
    for number, cell in enumerate(missing):
        _log.info("%s: cell %d of %d, %s%s", experiment.name, number + 1, len(missing), cell.key, left(
            number, len(missing), time.monotonic() - started
        ))  # fmt: skip
        began = time.monotonic()
        result = {**cell.run(), "device": device(lab.workshop.settings.model.device)}
        seconds = time.monotonic() - began
        known[cell.key] = record(experiment, lab, cell.key, result, seconds)
    chosen = {cell.key: known[cell.key] for cell in cells}
    results = {key: row.result for key, row in chosen.items()}
    seconds_by_key = {key: row.seconds for key, row in chosen.items()}
    return Run(experiment.conclude(results), results, seconds_by_key, len(cells) - len(missing))


def finished(experiment: Experiment, lab: Lab) -> dict[str, ExperimentCell]:
    """The cells that are in the history, under these conditions, by their keys."""
    found, end = lab.workshop.history.cells(experiment.name, **lab.conditions.key), _material(experiment, lab)
    return {key.removesuffix(end): row for key, row in found.items() if key.endswith(end)}


def record(experiment: Experiment, lab: Lab, key: str, result: Result, seconds: float) -> ExperimentCell:
    """Put a finished cell there."""
    cell = f"{key}{_material(experiment, lab)}"
    row = ExperimentCell(
        experiment=experiment.name, cell=cell, result=result, seconds=seconds, **asdict(lab.conditions)
    )
    return lab.workshop.history.record_cell(row)


def _material(experiment: Experiment, lab: Lab) -> str:
    """What the cells of an experiment that trains depend on besides, as the end of their keys in the history."""
    if not experiment.trains:
        return ""
    return f" (practice {lab.practice}{f', {lab.families} families' if lab.families else ''})"


def _so_far(experiment: Experiment, keys: Sequence[str], known: Mapping[str, Any]) -> Run:
    there = [key for key in keys if key in known]
    results = {key: known[key].result for key in there}
    too_few = SleepyError(
        f"{experiment.name}: {len(there)} of {len(keys)} cells are there, too few to conclude anything; start it without "
        "--so-far"
    )
    if not there:
        raise too_few
    try:
        findings = experiment.conclude(results)
    except (KeyError, IndexError, ZeroDivisionError):
        if len(there) == len(keys):
            raise  # nothing is missing: a fault of the experiment's own
        raise too_few from None
    if len(there) < len(keys):
        note = f"Not finished: {len(there)} of {len(keys)} cells."
        findings = replace(findings, notes=[*findings.notes, note])
    return Run(findings, results, {key: known[key].seconds for key in there}, len(there))


def left(done: int, total: int, seconds: float) -> str:
    """An estimate of the time left, as the end of a line: the cells so far took as long as those to come will."""
    if done == 0:
        return ""
    minutes = seconds / done * (total - done) / 60
    return f" (about {minutes:.0f} min left)" if minutes >= 1 else " (less than a minute left)"
