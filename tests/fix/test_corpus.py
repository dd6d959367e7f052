"""Broken crates as people write them: how far the compiler's own suggestions and a proposer that knows the answer get.

A sample is mended here; `python -m tests.fix.verify` checks all of them, `python -m tests.bench.crates` mends all of them.
"""

from __future__ import annotations

import pytest

from sleepy.fix.proposers import CompilerProposer
from sleepy.rust.check import Checker
from sleepy.rust.units import parses
from tests.fix.conftest import Oracle, mend
from tests.fix.corpus import Case, cases

SAMPLE = ("apiary", "formula", "ledger", "morse", "profile", "settings", "tally", "tidy", "tilemap", "workers")
"""Workspaces, parts that work before, a build script, a macro, lints, threads, errors that hide others."""


@pytest.mark.parametrize("case", cases(SAMPLE), ids=lambda case: case.name)
def test_it_is_fixed_and_its_tests_pass(case: Case, checker: Checker) -> None:
    outcome, _ = mend(case.broken, checker, [CompilerProposer(), Oracle(case.fixed).proposer()])
    assert tuple(sorted({error.code or "" for error in outcome.errors_before})) == case.codes
    assert outcome.status == "fixed", [one.detail for one in outcome.tries]
    assert outcome.tests_after is not None
    assert len(outcome.tests_after.passed) == len(outcome.tests_after.results) == case.tests
    assert outcome.tests_before.passed <= outcome.tests_after.passed
    assert tuple(dict.fromkeys(one.candidate.fixer for one in outcome.kept)) == case.by


def test_there_are_many_and_each_is_complete() -> None:
    found = cases()
    assert len(found) >= 54
    assert len({case.about for case in found}) == len(found)
    for case in found:
        fixed = sorted(case.fixed.rglob("*.rs"))
        assert fixed and case.codes and case.tests and set(case.by) <= {"compiler", "base"}, case.name
        for path in fixed:
            assert parses(path.read_text()), path
            assert path.read_bytes() != (case.broken / path.relative_to(case.fixed)).read_bytes(), path
