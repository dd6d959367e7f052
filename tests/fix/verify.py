"""`python -m tests.fix.verify [NAME…]`: is each of the crates broken as it says, and does its working version pass its tests?

`--write` puts the codes that were found into the case files instead of comparing them.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

from sleepy.koans.pool import each
from sleepy.rust.check import Checker
from sleepy.settings import SandboxSettings
from tests.fix.corpus import Case, cases, codes, judge, opened


def problems(case: Case, checker: Checker) -> list[str]:
    """What is wrong with a case, a line each."""
    with tempfile.TemporaryDirectory() as folder:
        working = case.write(Path(folder), fixed=True)
        with opened(working, checker) as workspace:
            report, tests = judge(workspace)
    found = [f"the working version: {error.message}" for error in report.all_errors]
    found += [f"the working version: {name} fails" for name in sorted(set(tests.results) - tests.passed)]
    if len(tests.results) != case.tests or not tests.results:
        found.append(f"the working version ran {len(tests.results)} of {case.tests} tests ({tests.problem})")
    return found + broken_otherwise(case, checker)


def broken_otherwise(case: Case, checker: Checker) -> list[str]:
    """Why the broken version is not broken as announced; one line or none."""
    with opened(case.broken, checker) as workspace:
        said = codes(workspace.check())
    return [] if said == case.codes else [f"the broken version has {said}, not {case.codes}"]


def _write(case: Case, checker: Checker) -> list[str]:
    with opened(case.broken, checker) as workspace:
        said = codes(workspace.check())
    lines = [f"about = {json.dumps(case.about, ensure_ascii=False)}", f"by = {json.dumps(case.by)}"]
    (case.folder / "case.toml").write_text("\n".join([*lines, f"codes = {json.dumps(said)}", ""]))
    return [] if said else ["it is not broken"]


def main() -> int:
    """1 when something is wrong."""
    words = sys.argv[1:]
    work = _write if "--write" in words else problems
    checker = Checker(SandboxSettings())
    chosen = cases([word for word in words if not word.startswith("-")])
    wrong = 0
    for case, found in each(lambda case: work(case, checker), chosen, os.cpu_count() or 1):
        wrong += bool(found)
        print(f"{case.name}: {'; '.join(found) or 'fine'}")
    print(f"{len(chosen) - wrong} of {len(chosen)} fine")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
