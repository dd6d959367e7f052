"""Cells that were worked out elsewhere: a NAME.json of another machine, or one that comes with the project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from sleepy import log
from sleepy.errors import UsageError
from sleepy.evaluation.experiments import core
from sleepy.evaluation.experiments.core import Experiment, Result
from sleepy.evaluation.experiments.lab import Lab

_log = log.get("experiment")


class _Written(BaseModel):
    """What of NAME.json is needed here: the conditions of its cells, and these by their keys."""

    experiment: str
    settings: str
    model_sha256: str
    exam_hash: str
    seed: int
    practice: str | None = None
    families: int | None = None
    results: dict[str, Result]
    seconds: dict[str, float]


def take(path: Path, experiment: Experiment, lab: Lab) -> int:
    """Record the file's finished cells that are not there yet; returns how many.

    Raises UsageError when it cannot be read, is of another experiment, or was made under other conditions.
    """
    try:
        written = _Written.model_validate_json(path.read_bytes())
    except OSError as error:
        raise UsageError(f"--from {path}: {error.strerror}") from None
    except ValidationError:
        raise UsageError(f"--from {path}: not what `sleepy experiment` writes as NAME.json") from None
    wanted: dict[str, Any] = {"experiment": experiment.name, **lab.conditions.key}
    if experiment.trains:
        wanted |= {"practice": lab.practice, "families": lab.families}
    for name, here in wanted.items():
        if (there := getattr(written, name)) != here:
            raise UsageError(
                f"--from {path}: {name} is {_said(there)} there and {_said(here)} here; take what was made under the same"
            )
    known = core.finished(experiment, lab)
    new = {cell: result for cell, result in written.results.items() if cell not in known}
    for cell, result in new.items():
        core.record(experiment, lab, cell, result, written.seconds.get(cell, 0.0))
    there_already = len(written.results) - len(new)
    _log.info("%s: %d cells taken from %s, %d were there", experiment.name, len(new), path, there_already)
    return len(new)


def _said(value: Any) -> str:
    return "not named" if value is None else str(value)
