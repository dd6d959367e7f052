"""The table of crates: made from finished cells, of which a torn one does not count."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

from tests.bench.crates import Cell, read
from tests.bench.crates_report import write_report

CELL = Cell(
    "a", "cargo fix", "d1", "improved", 2.0, 1, errors_before=3, errors_after=1, tests_before=2, tests_after=2, tests=4
)
BETTER = replace(
    CELL,
    method="sleepy",
    status="fixed",
    seconds=8.0,
    attempts=3,
    undone=1,
    errors_after=0,
    tests_after=4,
    by=["compiler", "pattern:casts", "compiler"],
)


def test_finished_cells_are_read_and_the_last_one_counts(tmp_path: Path) -> None:
    lines = [json.dumps(asdict(cell)) for cell in (replace(CELL, seconds=1.0), CELL, BETTER)]
    (tmp_path / "cells").write_text("\n".join([*lines, lines[0][:40]]))
    assert read(tmp_path / "cells") == {("a", "cargo fix"): CELL, ("a", "sleepy"): BETTER}
    assert read(tmp_path / "none") == {}


def test_the_table_counts(tmp_path: Path) -> None:
    other = replace(CELL, crate="b", status="worse", seconds=4.0, damaged=["t"], tests_after=1)
    about = {"date": "2026-01-01", "cores": 2, "cpu": "x", "compiler": "rustc 1"}
    data, page = tmp_path / "x.json", tmp_path / "X.md"
    table = write_report([CELL, BETTER, other], ["cargo fix", "sleepy", "not run"], about, data, page)
    assert table.splitlines()[2:] == [
        "| cargo fix | 2 | 0 | 1 | 0 | 1 | 1 | 3.0 | 1.0 | 0 | 4 → 3 of 8 |  |",
        "| sleepy | 1 | 1 | 0 | 0 | 0 | 0 | 8.0 | 3.0 | 1 | 2 → 4 of 4 | compiler 2, pattern 1 |",
    ]
    known = replace(BETTER, cached=2)
    table = write_report([known], ["sleepy"], about, tmp_path / "y.json", tmp_path / "Y.md")
    assert "| sleepy | 1 | 1 | 0 | 0 | 0 | 0 | – | 3.0 |" in table
    assert "| a | better (3 → 1) | fixed | 4 |\n| b | **worse** (3 → 1) |  | 4 |" in page.read_text()
    assert [cell["crate"] for cell in json.loads(data.read_text())["cells"]] == ["a", "a", "b"]
