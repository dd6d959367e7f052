"""Broken crates as people write them: how far the compiler's own suggestions and a proposer that knows the answer get."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sleepy.fix.proposers import CompilerProposer
from sleepy.rust.check import Checker
from tests.fix.conftest import Oracle, mend

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

CRATES = Path(__file__).with_name("crates")


@pytest.mark.parametrize("name", sorted(path.name for path in CRATES.iterdir()))
def test_it_is_fixed_and_its_tests_pass(name: str, checker: Checker) -> None:
    case = tomllib.loads((CRATES / name / "case.toml").read_text())
    outcome, _ = mend(
        CRATES / name / "crate", checker, [CompilerProposer(), Oracle(CRATES / name / "fixed").proposer()]
    )
    assert outcome.status == "fixed", [one.detail for one in outcome.tries]
    assert outcome.tests_after is not None and outcome.tests_after.results
    assert outcome.tests_after.passed == frozenset(outcome.tests_after.results)
    assert list(dict.fromkeys(one.candidate.fixer for one in outcome.kept)) == case["by"]
