"""Which experiments were run: what the history holds of each, and where its tables lie."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from sleepy.history import query
from sleepy.history.schema import ExperimentCell
from sleepy.history.store import History

FOLDER = "experiments"
"""In the state directory: <model>-<exam>-<seed>/NAME.md, unless another place was named."""
TAIL = 4096
"""Bytes at the end of a table's file that hold what it says of itself."""


@dataclass(frozen=True)
class Experiment:
    """An experiment with one model, exam and seed."""

    name: str
    model: str
    exam: str
    seed: int
    cells: int
    """Finished, whatever the settings and the bank version."""
    finished_at: datetime
    """When the last of them was."""
    table: Path | None
    """From the state directory; None when it is not there."""


def of(history: History, state: Path) -> list[Experiment]:
    """The one that went on last first. Counted from an index: no result is read, however large."""
    cell = ExperimentCell
    counts = (
        select(func.max(cell.id).label("id"), func.count().label("cells"))
        .group_by(cell.experiment, cell.model_sha256, cell.exam_hash, cell.seed)
        .subquery()
    )
    found = query.rows(
        history,
        select(
            cell.experiment, cell.model, cell.model_sha256, cell.exam, cell.exam_hash, cell.seed, cell.finished_at, counts.c.cells
        )
        .join(counts, counts.c.id == cell.id)
        .order_by(cell.id.desc()),
    )  # fmt: skip
    there = _tables(state) if found else {}
    return [
        Experiment(
            row.experiment,
            row.model,
            row.exam,
            row.seed,
            row.cells,
            row.finished_at,
            there.get((row.experiment, row.model_sha256, row.exam_hash, str(row.seed))),
        )
        for row in found
    ]


def _tables(state: Path) -> dict[tuple[Any, ...], Path]:
    """By what each says at its end of experiment, model, exam and seed: names of folders may stand for other weights."""
    found = {}
    for path in sorted((state / FOLDER).glob("*/*.md")):
        try:
            with path.open("rb") as file:
                file.seek(max(0, path.stat().st_size - TAIL))
                end = file.read().decode(errors="replace")
        except OSError:
            continue
        about = dict(re.findall(r"^- (\w+): (.*)$", end, re.MULTILINE))
        key = tuple(about.get(name, "") for name in ("experiment", "model_sha256", "exam_hash", "seed"))
        found[key] = path.relative_to(state)
    return found
