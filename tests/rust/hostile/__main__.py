"""Run the corpus under each back-end and print how many programs were contained.

python -m tests.rust.hostile [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.bench import machine
from tests.rust.hostile import programs

BACKENDS = ("bubblewrap", "landlock")
_STEPS = ("compile", "build", "test", "crate")
_ONE_PROGRAM = re.compile(r"::test_a_\w+_is_contained\[(.+)\]$")


class Tally:
    """Outcomes of the corpus's tests, by back-end."""

    def __init__(self) -> None:
        self.steps = {program.name: program.step for program in programs()}
        self.outcomes: dict[str, dict[str, str]] = {name: {} for name in BACKENDS}
        self.skipped: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """One test's set-up, call or tear-down."""
        found = _ONE_PROGRAM.search(report.nodeid)
        if found is None or (report.when != "call" and report.outcome == "passed"):
            return
        words = set(found[1].split("-"))
        (backend,), (program,) = words & set(BACKENDS), words & set(self.steps)
        if report.outcome == "skipped" and isinstance(report.longrepr, tuple):
            self.skipped[backend] = report.longrepr[2]
        elif self.outcomes[backend].get(program) != "failed":
            self.outcomes[backend][program] = report.outcome

    def result(self) -> dict[str, Any]:
        """Of each back-end: contained, of how many, by step; or why it was not used."""
        found: dict[str, Any] = {}
        for backend, outcomes in self.outcomes.items():
            if backend in self.skipped:
                found[backend] = {"skipped": self.skipped[backend]}
                continue
            contained = [name for name, outcome in outcomes.items() if outcome == "passed"]
            found[backend] = {
                "programs": len(self.steps),
                "contained": len(contained),
                "by_step": dict(Counter(self.steps[name] for name in contained)),
                "not_contained": sorted(set(self.steps) - set(contained)),
            }
        return found


def main() -> int:
    """Print the table; the exit status is 1 when something was not contained."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    tally = Tally()
    status = pytest.main(["-q", "-p", "no:cacheprovider", str(Path(__file__).parents[1] / "test_hostile.py")], [tally])
    result = tally.result()
    if asked.json:
        machine.write(asked.json, {**machine.about(), **result})
    for backend, found in result.items():
        if "skipped" in found:
            print(f"{backend:12}not used here: {found['skipped']}")
            continue
        steps = ", ".join(f"{step} {found['by_step'].get(step, 0)}" for step in _STEPS)
        print(f"{backend:12}{found['contained']} of {found['programs']} contained ({steps})")
        for name in found["not_contained"]:
            print(f"{'':12}not contained: {name}")
    print(json.dumps({name: found.get("contained") for name, found in result.items()}))
    return int(status)


if __name__ == "__main__":
    raise SystemExit(main())
