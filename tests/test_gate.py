"""The gate's arithmetic: what is gained, what is lost, who is refused."""

import pytest

from sleepy.gate import compare, refusals
from sleepy.history.schema import Evaluation, EvaluationResult


def _evaluation(exam_hash: str = "same", **koans: tuple[str | None, bool]) -> Evaluation:
    results = [
        EvaluationResult(
            koan=koan, family="bc_move", group="bc", fixer="base", verdict="passed" if passed else "tests_fail",
            passed=passed, pattern=pattern,
        )
        for koan, (pattern, passed) in koans.items()
    ]  # fmt: skip
    passed = sum(result.passed for result in results)
    return Evaluation(
        strategy="routed", exam="frozen", exam_hash=exam_hash, passed=passed, total=len(results), results=results,
        model="m", settings="s",
    )  # fmt: skip


def test_gains_and_losses_are_told_koan_by_koan() -> None:
    before = _evaluation(a=("p", True), b=("p", False), c=("q", True), d=(None, False))
    after = _evaluation(a=("p", False), b=("p", True), c=("q", True), d=(None, False))
    assert compare(before, after).gained == ("b",)
    assert compare(before, after).lost == ("a",)


def test_a_pattern_that_loses_a_koan_is_refused_whatever_it_gains() -> None:
    before = _evaluation(a=("p", True), b=("p", False), c=("q", False))
    after = _evaluation(a=("p", False), b=("p", True), c=("q", True))
    assert refusals(before, after) == {"p": "loses a"}


def test_nothing_lost_nothing_refused() -> None:
    before = _evaluation(a=("p", True), b=("q", False))
    assert refusals(before, _evaluation(a=("p", True), b=("q", True))) == {}


def test_different_exams_are_never_compared() -> None:
    with pytest.raises(ValueError, match="different exams"):
        compare(_evaluation("one", a=("p", True)), _evaluation("two", a=("p", True)))
