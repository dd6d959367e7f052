"""Broken crates side by side: `cargo fix`, `cargo clippy --fix` and `sleepy fix` on the same copies, one judge for all.

    python -m tests.bench.crates [--method M]… [--crate C]… [--cells FILE] [--models] [--again M]… [--report]

Each (crate, method) is a cell. A finished one is written down at once, so a run that was ended goes on where it was, as does one
on another machine with what docs/results/crates.json has; a cell is done again when its crate has changed. At the end that file and
docs/CRATES.md are written (`--report`: nothing but that). Methods that ask a model are left out unless named, or with --models.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sleepy.configuration import load
from sleepy.fix import patch
from sleepy.fix.loop import Limits, Repair
from sleepy.fix.proposers import CompilerProposer, Proposer, RegionProposer
from sleepy.rust import cargo
from sleepy.rust.cargo import Report, TestReport
from sleepy.rust.check import Checker
from sleepy.settings import Settings
from tests.bench import machine
from tests.bench.crates_report import write_report
from tests.fix.conftest import Oracle
from tests.fix.corpus import Case, cases, judge, opened

if TYPE_CHECKING:
    from sleepy.agent.prompt import Message
    from sleepy.fix.proposers import Answer
    from sleepy.workshop import Workshop

ROOT = Path(__file__).parents[2]
CELLS = ROOT / "state" / "bench" / "crates.jsonl"
FILES = {"json": ROOT / "docs" / "results" / "crates.json", "table": ROOT / "docs" / "CRATES.md"}
BASE, ROUTED = "sleepy, base model", "sleepy, routed"
SECONDS = 1200.0
"""Longest time of one cell."""
RUNS = 4
"""A cargo command is called again while it changes something, at most so often."""


_NOTHING = (Report({}, frozenset(), frozenset(), {}, False), TestReport())


@dataclass(frozen=True)
class Cell:
    """What one method did to one crate."""

    crate: str
    method: str
    digest: str
    status: str
    """fixed (it builds and every test passes), improved, unchanged or worse."""
    seconds: float
    attempts: int
    """Candidates that were judged; for cargo, calls."""
    kept: int = 0
    undone: int = 0
    errors_before: int = 0
    errors_after: int = 0
    tests_before: int = 0
    """Tests that passed."""
    tests_after: int = 0
    tests: int = 0
    """Tests of the working version."""
    damaged: list[str] = field(default_factory=list)
    """Tests that passed before and do not any more."""
    by: list[str] = field(default_factory=list)
    """Who the kept edits came from, in order."""
    tokens: int = 0
    cached: int = 0
    """Replies among the attempts that were known from before: then `seconds` says too little."""
    model: str = ""
    """The base model that was asked and, if routed, the bank version; empty where none is."""


@dataclass
class Effort:
    """What a method spent."""

    attempts: int
    kept: int = 0
    undone: int = 0
    by: list[str] = field(default_factory=list)
    tokens: int = 0
    cached: int = 0


class Bench:
    """The methods by name, with what they share."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.checker = Checker(settings.sandbox)
        self.methods: dict[str, Callable[[Path, Case], Effort]] = {
            "cargo fix": lambda place, _: self._cargo(place, ["fix", "--lib", "--bins", "--tests", "--examples"]),
            "cargo clippy --fix": lambda place, _: self._cargo(place, ["clippy", "--fix", "--all-targets"]),
            "sleepy, compiler alone": lambda place, _: self._sleepy(place, [CompilerProposer()]),
            "sleepy, knowing the answer": lambda place, case: self._sleepy(
                place, [CompilerProposer(), Oracle(case.fixed).proposer()]
            ),
            BASE: lambda place, _: self._sleepy(place, self._asking(routed=False)),
            ROUTED: lambda place, _: self._sleepy(place, self._asking(routed=True)),
        }

    def cell(self, case: Case, method: str) -> Cell:
        """Run a method on a copy of a crate, and judge what it made of it."""
        before, tests_before = self._before(case)
        with tempfile.TemporaryDirectory(prefix="sleepy-") as folder:
            place = case.write(Path(folder))
            sources = _sources(place)
            started = time.perf_counter()
            effort = self.methods[method](place, case)
            seconds = time.perf_counter() - started
            after, tests_after = before, tests_before
            if _sources(place) != sources:
                with opened(place, self.checker) as workspace:
                    after, tests_after = judge(workspace)
        damaged = sorted(tests_before.passed - tests_after.passed)
        return Cell(
            crate=case.name,
            method=method,
            digest=case.digest(),
            status=_status(before, after, tests_after, case.tests, damaged),
            seconds=round(seconds, 2),
            errors_before=len(before.all_errors),
            errors_after=len(after.all_errors),
            tests_before=len(tests_before.passed),
            tests_after=len(tests_after.passed),
            tests=case.tests,
            damaged=damaged,
            model=self._model(method),
            **asdict(effort),
        )

    def _model(self, method: str) -> str:
        if not _asks(method):
            return ""
        label, champion = self._workshop.model.label, self._workshop.champion()
        return f"{label}, bank {champion.manifest.identity}" if champion and method == ROUTED else label

    def _before(self, case: Case) -> tuple[Report, TestReport]:
        """What was said of the broken crate; the last crate's is kept."""
        if self._known[0] != case.name:
            with opened(case.broken, self.checker) as workspace:
                self._known = (case.name, judge(workspace))
        return self._known[1]

    def _cargo(self, place: Path, words: Sequence[str]) -> Effort:
        """As somebody would call it, in a copy of its own, until it changes nothing more."""
        environment = {**os.environ, "CARGO_TARGET_DIR": str(place.parent / "target"), "CARGO_TERM_COLOR": "never"}
        command = ["cargo", *words, "--workspace", "--broken-code", "--allow-no-vcs", "--offline", "--quiet"]
        calls, seen = 0, None
        while calls < RUNS and seen != (seen := _sources(place)):
            subprocess.run(command, cwd=place, env=environment, capture_output=True, check=False, timeout=SECONDS)
            calls += 1
        return Effort(attempts=calls)

    def _sleepy(self, place: Path, proposers: Sequence[Proposer]) -> Effort:
        """`sleepy fix --apply`, in this process so that its steps can be counted."""
        with opened(place, self.checker) as workspace:
            outcome = Repair(workspace, proposers, Limits(seconds=SECONDS)).run()
            patch.write(workspace.above, workspace.changed())
        return Effort(
            attempts=len(outcome.tries),
            kept=len(outcome.kept),
            undone=sum(one.undone for one in outcome.tries),
            by=[one.candidate.fixer for one in outcome.kept],
            tokens=outcome.tokens,
            cached=sum(one.candidate.said.cached for one in outcome.tries),
        )

    def _asking(self, *, routed: bool) -> list[Proposer]:
        from sleepy.fix.model import ModelAsker

        asker = ModelAsker(self._workshop)
        proposer = RegionProposer(
            asker if routed else _Base(asker), self._workshop.router, self.settings.agent.attempts
        )
        return [CompilerProposer(), proposer]

    _known: tuple[str, tuple[Report, TestReport]] = ("", _NOTHING)

    @cached_property
    def _workshop(self) -> Workshop:
        from sleepy.workshop import Workshop

        return Workshop(self.settings)


class _Base:
    """Asks without a pattern, so that the base model alone answers."""

    def __init__(self, asker: object) -> None:
        self.asker = asker

    def ask(self, chat: list[Message], pattern: str | None) -> list[Answer]:
        del pattern
        return self.asker.ask(chat, None)  # type: ignore[attr-defined,no-any-return]


def _status(before: Report, after: Report, tests: TestReport, total: int, damaged: Sequence[str]) -> str:
    if after.ok and len(tests.passed) == len(tests.results) >= total:
        return "fixed"
    change = cargo.compare(before, after)
    if damaged or change == "worse":
        return "worse"
    return "improved" if change == "better" else "unchanged"


def _sources(place: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in place.rglob("*.rs")}


def read(file: Path) -> dict[tuple[str, str], Cell]:
    """The finished cells; of several for one place the last one counts."""
    lines = file.read_text().splitlines() if file.exists() else []
    found = [Cell(**json.loads(line)) for line in lines if line.endswith("}")]  # the last line may be torn
    return {(cell.crate, cell.method): cell for cell in found}


def main() -> None:
    """Fill the table and print it."""
    words = _words()
    bench = Bench(load())
    methods = words.method or [name for name in bench.methods if words.models or not _asks(name)]
    words.cells.parent.mkdir(parents=True, exist_ok=True)
    stored = [Cell(**cell) for cell in json.loads(FILES["json"].read_text())["cells"]] if FILES["json"].exists() else []
    known = {(cell.crate, cell.method): cell for cell in stored} | read(words.cells)
    done = {key: cell for key, cell in known.items() if key[1] not in words.again}
    chosen = cases(words.crate)
    for case in [] if words.report else chosen:
        for method in methods:
            there = done.get((case.name, method))
            if there is not None and there.digest == case.digest():
                continue
            cell = done[case.name, method] = bench.cell(case, method)
            with words.cells.open("a") as file:
                file.write(json.dumps(asdict(cell)) + "\n")
            print(f"{case.name}: {method}: {cell.status} in {cell.seconds} s {cell.damaged or ''}", file=sys.stderr)
    here = {case.name: case for case in cases()}
    cells = [cell for cell in done.values() if cell.crate in here and here[cell.crate].digest() == cell.digest]
    about = {"compiler": bench.checker.toolchain.version, **machine.about()}
    table = write_report(cells, list(bench.methods), about, FILES["json"], FILES["table"])
    print(table)


def _asks(method: str) -> bool:
    return method in (BASE, ROUTED)


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.crates", description="Broken crates side by side.")
    parser.add_argument("--method", action="append", help="only this one")
    parser.add_argument("--crate", action="append", default=[], help="only this one")
    parser.add_argument("--cells", type=Path, default=CELLS, help="where finished cells are kept")
    parser.add_argument("--models", action="store_true", help="the methods that ask a model too")
    parser.add_argument("--again", action="append", default=[], help="forget what is known of this method")
    parser.add_argument("--report", action="store_true", help="run nothing; write the tables")
    return parser.parse_args()


if __name__ == "__main__":
    main()
