"""Checking and testing, on real programs."""

from __future__ import annotations

import pytest

from sleepy.rust.build import Build
from sleepy.rust.check import Checker

HALF = "pub fn half(n: u32) -> u32 {\n    n / 2\n}\n"


def harness(body: str) -> str:
    return (
        f"#[cfg(test)]\nmod tests {{\n    use super::*;\n    #[test]\n    fn halves() {{\n        {body}\n    }}\n}}\n"
    )


def test_a_library_and_a_binary_compile(checker: Checker) -> None:
    assert checker.check(HALF).ok
    assert checker.check("fn main() {}\n").ok


def test_errors_and_codes(checker: Checker) -> None:
    check = checker.check('pub fn f() -> u32 {\n    let s: u32 = "a";\n    t\n}\n')
    assert not check.ok
    assert check.codes == ["E0425", "E0308"]


def test_warnings_are_no_errors(checker: Checker) -> None:
    check = checker.check("pub fn f() {\n    let x = 1;\n}\n")
    assert check.ok and check.errors == []
    assert check.diagnostics[0].code == "unused_variables"


@pytest.mark.parametrize(("edition", "ok"), [("2015", True), ("2018", False)])
def test_the_edition_counts(edition: str, ok: bool, checker: Checker) -> None:
    assert checker.check("pub fn f(async: u8) -> u8 {\n    async\n}\n", Build(edition)).ok is ok


def test_passing_tests(checker: Checker) -> None:
    result = checker.test(HALF, harness("assert_eq!(half(8), 4);"))
    assert result.passed and result.ran == 1 and result.detail == ""


def test_a_failing_assertion_is_told(checker: Checker) -> None:
    result = checker.test(HALF, harness("assert_eq!(half(8), 5);"))
    assert result.built and not result.passed
    assert "left: 4" in result.detail and "\n" not in result.detail


def test_tests_that_do_not_compile(checker: Checker) -> None:
    result = checker.test(HALF, harness("third(9);"))
    assert not result.built and not result.passed
    assert result.detail == "E0425: cannot find function `third` in this scope"


def test_no_test_is_no_pass(checker: Checker) -> None:
    result = checker.test(HALF, "")
    assert result.built and result.ran == 0 and not result.passed
    assert result.detail == "no test ran"


@pytest.mark.parametrize("status", [0, 3])
def test_leaving_early_is_no_pass(status: int, checker: Checker) -> None:
    result = checker.test(HALF, harness(f"std::process::exit({status});"))
    assert not result.passed
    assert result.detail == f"the tests ended early, with status {status}"


def test_one_build_many_runs(checker: Checker) -> None:
    chosen = 'assert!(std::env::args().any(|a| a == "please"));'
    first, second = checker.test_runs(HALF, harness(chosen), [[], ["--skip", "please"]])
    assert (first.passed, second.passed) == (False, True)
