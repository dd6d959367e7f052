"""The gate's arithmetic: what is gained, what is lost, who is refused."""

from types import SimpleNamespace
from typing import Any

import pytest

from sleepy import gate
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


def test_both_sides_are_examined_in_the_same_shapes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory runs out in the candidate's exam: the champion's counts no more, since its replies were rounded otherwise."""
    rows, asked = [10], list[tuple[str, int]]()
    engine = SimpleNamespace(shape_key=lambda: f"rows{rows[0]}")

    def evaluate(_workshop: Any, _strategy: str, version: str, _cycle: int) -> str:
        if (version, rows[0]) == ("candidate", 10):
            rows[0] = 5
        asked.append((version, rows[0]))
        return f"{version} with {rows[0]}"

    monkeypatch.setattr(gate, "evaluate", evaluate)
    workshop: Any = SimpleNamespace(engine=engine)
    cycle: Any = SimpleNamespace(id=1)
    found = gate.examined(workshop, cycle, "champion", "candidate")  # type: ignore[arg-type]
    assert found == ("champion with 5", "candidate with 5")
    assert asked == [("champion", 10), ("candidate", 5), ("champion", 5), ("candidate", 5)]
