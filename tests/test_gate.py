"""The gate's arithmetic: what is gained, what is lost, who is refused."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest

from sleepy import gate
from sleepy.gate import compare, refusals, worse
from sleepy.history import query
from sleepy.history.schema import Cycle, Evaluation, EvaluationResult, Promotion
from sleepy.history.store import History
from sleepy.koans.exam import Exam
from sleepy.settings import Settings
from sleepy.share.bank import Bank, BankVersion
from sleepy.share.manifest import Trained
from tests.share.material import SHAPES, generator, random_basis, random_coefficients


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


def test_of_held_out_practice_the_sum_counts() -> None:
    before = _evaluation(a=("p", True), b=("p", False), c=("q", True), d=("q", True), e=("r", False))
    after = _evaluation(a=("p", False), b=("p", True), c=("q", False), d=("q", True), e=("r", True))
    assert worse(before, after) == {"q": "passes 1 of 2 held-out programs, before 2"}
    assert worse(before, before) == {}


def test_both_sides_are_examined_in_the_same_shapes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory runs out in the candidate's exam: the champion's counts no more, since its replies were rounded otherwise."""
    rows, asked = [10], list[tuple[str, str, int]]()
    engine = SimpleNamespace(shape_key=lambda: f"rows{rows[0]}")

    def evaluate(_workshop: Any, exam: str, _strategy: str, version: str, _cycle: int) -> str:
        if (version, rows[0]) == ("candidate", 10):
            rows[0] = 5
        asked.append((exam, version, rows[0]))
        return f"{version} with {rows[0]}"

    monkeypatch.setattr(gate, "evaluate", evaluate)
    workshop: Any = SimpleNamespace(engine=engine)
    cycle: Any = SimpleNamespace(id=1)
    exams: Any = ["frozen", "held-out"]
    found = gate.examined(workshop, cycle, "champion", "candidate", exams)  # type: ignore[arg-type]
    assert found == [("champion with 5", "candidate with 5")] * 2
    again = [(exam, side, 5) for side in ("champion", "candidate") for exam in exams]
    assert asked == [("frozen", "champion", 10), ("held-out", "champion", 10), *again[2:], *again]


Passes = dict[str, dict[str, bool]]
"""Koan → passed, by exam."""


class Desk:
    """A gate with a real bank and a real history. What the model would have replied is given: by pattern, which version's
    coefficients pass which of its koans."""

    KOANS: ClassVar = {
        "frozen": {"f_hash": "hash"},
        "held-out": {"h_hash": "hash", "h_move1": "move", "h_move2": "move"},
    }

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.bank = Bank(root / "bank")
        self.history = History.open(f"sqlite:///{root / 'history.db'}")
        self.cycle = self.history.start_cycle(Cycle(model="tiny@5555", settings="0" * 16))
        exams = {name: Exam(name, "0", name, ()) for name in self.KOANS}
        self.workshop: Any = SimpleNamespace(
            bank=self.bank, history=self.history, settings=Settings(state_dir=root), champion=lambda: None,
            model=SimpleNamespace(sha256="5" * 64, label="tiny@5555"),
            engine=SimpleNamespace(shape_key=lambda: "rows10"), catalog=SimpleNamespace(exam=lambda: exams["frozen"]),
        )  # fmt: skip
        self.asked: list[str] = []
        self.passes: Passes = {}

        def drill(_workshop: Any, patterns: Any, count: int) -> Exam:
            self.asked = list(patterns)
            return Exam("held-out", "0", "held-out", ("koans",) if count and patterns else ())  # type: ignore[arg-type]

        monkeypatch.setattr(gate.held_out, "exam", drill)
        monkeypatch.setattr(gate, "evaluate", self._evaluate)

    def _evaluate(self, _workshop: Any, exam: Exam, _how: str, version: BankVersion | None, _cycle: int) -> Evaluation:
        tasks = version.tasks if version else {}
        there = self.passes[exam.name]
        koans = {koan: (name, there[koan] and name in tasks) for koan, name in self.KOANS[exam.name].items()}
        return self.history.record_evaluation(_evaluation(exam.hash, **koans))

    def decide(self, frozen: dict[str, bool], held_out: dict[str, bool]) -> gate.Decision:
        """On a candidate with coefficients for hash and move; no champion is there, and base passes nothing."""
        self.passes = {"frozen": frozen, "held-out": held_out}
        basis = random_basis(SHAPES, 6, generator(1))
        tasks = {name: random_coefficients(SHAPES, 6, 2, generator(i)) for i, name in enumerate(("hash", "move"))}
        candidate = self.bank.write(
            basis, tasks, dict.fromkeys(tasks, Trained("lora")), base_model="tiny@5555", base_model_sha="5" * 64,
            settings_digest="0", parent=None,
        )  # fmt: skip
        return gate.run(self.workshop, self.cycle, candidate)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(tmp_path, monkeypatch)


NONE = {"h_hash": False, "h_move1": False, "h_move2": False}


def test_a_gain_in_held_out_practice_is_a_gain(desk: Desk) -> None:
    """The exam has no koan of the pattern."""
    decision = desk.decide({"f_hash": False}, {**NONE, "h_move1": True})
    assert decision.promoted and desk.bank.champion() == decision.version == "v0001"
    assert decision.held_out == gate.Change(0, 1, 3) and decision.frozen == gate.Change(0, 0, 1)
    assert decision.reason == "0 koans gained, none lost; held-out practice 0 → 1 of 3"
    assert desk.asked == ["hash", "move"]
    (row,) = query.sql(desk.history, "SELECT held_out FROM promotion").rows
    assert json.loads(row[0]) == {"before": 0, "after": 1, "total": 3}


def test_no_gain_anywhere_is_none(desk: Desk) -> None:
    decision = desk.decide({"f_hash": False}, NONE)
    assert not decision.promoted and desk.bank.champion() is None
    assert decision.reason.endswith("held-out practice 0 → 0 of 3; 0 gained in all, 1 needed")


def test_without_held_out_practice_the_exam_decides(desk: Desk) -> None:
    desk.workshop.settings = Settings.model_validate({"gate": {"held_out": 0}})
    decision = desk.decide({"f_hash": True}, {})
    assert decision.promoted and decision.held_out is None
    assert decision.reason == "1 koans gained, none lost"
    (row,) = query.sql(desk.history, "SELECT held_out FROM promotion").rows
    assert row[0] is None


def test_a_pattern_that_passes_less_of_its_held_out_practice_is_refused(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Base passes a program of move's that its coefficients fail; what hash gained is kept."""
    original = desk._evaluate

    def evaluate(workshop: Any, exam: Exam, how: str, version: BankVersion | None, cycle: int) -> Evaluation:
        found = original(workshop, exam, how, version, cycle)
        for result in found.results:
            if result.koan == "h_move2" and (version is None or "move" not in version.tasks):
                result.passed = True
        found.passed = sum(result.passed for result in found.results)
        return found

    monkeypatch.setattr(gate, "evaluate", evaluate)
    decision = desk.decide({"f_hash": True}, {**NONE, "h_hash": True})
    assert decision.refused == {"move": "passes 0 of 2 held-out programs, before 1"}
    assert decision.promoted and decision.admitted == ("hash",) and decision.version == "v0002"
    assert decision.held_out == gate.Change(1, 2, 3)


def test_only_new_coefficients_sit_the_held_out_exam(desk: Desk) -> None:
    """A second candidate with the champion's coefficients for both has nothing new."""
    first = desk.decide({"f_hash": True}, NONE)
    champion = desk.bank.load(str(first.version), "5" * 64)
    desk.workshop.champion = lambda: champion
    second = desk.decide({"f_hash": True}, NONE)
    assert (second.promoted, desk.asked) == (False, [])


def test_a_champion_that_came_meanwhile_is_not_replaced(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody rolls back while the exams are sat: the candidate was compared with what was there before."""
    first = desk.decide({"f_hash": True}, NONE)
    original = desk._evaluate

    def evaluate(*arguments: Any) -> Evaluation:
        desk.bank.promote(str(first.version))
        return original(*arguments)

    (desk.bank.root / "champion").unlink()
    monkeypatch.setattr(gate, "evaluate", evaluate)
    second = desk.decide({"f_hash": True}, NONE)
    assert (second.promoted, second.version, desk.bank.champion()) == (False, None, "v0001")
    assert second.reason.endswith("; v0001 took the champion's place meanwhile, with which it was not compared")
    (row,) = query.sql(desk.history, "SELECT kind, to_version FROM promotion ORDER BY id DESC LIMIT 1").rows
    assert tuple(row) == ("rejected", "v0002")


def test_what_is_worse_after_the_refusals_is_not_promoted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The champion's coefficients, put back into a basis that does not hold them, would be no longer what they were."""
    original = desk._evaluate

    def evaluate(workshop: Any, exam: Exam, how: str, version: BankVersion | None, cycle: int) -> Evaluation:
        found = original(workshop, exam, how, version, cycle)
        for result in found.results:
            result.passed |= result.koan == "h_move2" and version is None
        found.passed = sum(result.passed for result in found.results)
        return found

    monkeypatch.setattr(gate, "evaluate", evaluate)
    decision = desk.decide({"f_hash": True}, NONE)
    assert not decision.promoted and desk.bank.champion() is None
    assert decision.reason.endswith("; move passes 0 of 2 held-out programs, before 1")


def test_what_was_made_the_champion_by_command_is_no_candidate(desk: Desk) -> None:
    """A version that was imported between night and gate has a higher number than the candidate."""
    candidate, imported = (desk.bank.load(str(desk.decide({"f_hash": True}, NONE).version), "5" * 64) for _ in range(2))
    desk.workshop.champion = lambda: imported
    assert gate._baseline(desk.workshop, candidate) is None, "promoted by this gate, which was cut short"
    desk.history.record_promotion(Promotion(kind="rolled_back", from_version="v0001", to_version=imported.version))
    assert gate._baseline(desk.workshop, candidate) is imported


def test_a_refused_pattern_is_again_what_the_champion_s_was(desk: Desk) -> None:
    tasks = {name: random_coefficients(SHAPES, 6, 2, generator(i)) for i, name in enumerate(("hash", "move"))}
    said: dict[str, Any] = {
        "base_model": "tiny@5555",
        "base_model_sha": "5" * 64,
        "settings_digest": "0",
        "parent": None,
    }
    versions = []
    for how in (Trained("lora", opening=(3,), prompt=1), Trained("coefficients", prompt=2)):
        basis = random_basis(SHAPES, 6, generator(1))
        name = desk.bank.write(basis, tasks, dict.fromkeys(tasks, how), **said)
        versions.append(desk.bank.load(name, "5" * 64))
    champion, candidate = versions
    without = gate._without(desk.workshop, candidate, champion, {"hash": "loses a koan"})
    assert without.trained == {"hash": champion.trained["hash"], "move": candidate.trained["move"]}
    alone = gate._without(desk.workshop, candidate, None, {"hash": "loses a koan"})
    assert alone.trained == {"move": candidate.trained["move"]}
