"""The gate's arithmetic: what is gained, what is lost, who is refused."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
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
from sleepy.share.layers import LayerBasis
from sleepy.share.manifest import Trained
from sleepy.share.subspace import random_orthonormal
from tests.share.material import SHAPES, dense_in, error, generator, random_basis, random_coefficients


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


class Desk:
    """A gate with a real bank and a real history. What the model would have replied is given: which koans base passes, and which
    ones a pattern's coefficients pass, whatever version they are in."""

    KOANS: ClassVar = {
        "frozen": {"f_hash": "hash", "f_plain": None},
        "held-out": {"h_hash": "hash", "h_move1": "move", "h_move2": "move"},
    }

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.bank = Bank(root / "bank")
        self.history = History.open(f"sqlite:///{root / 'history.db'}")
        self.cycle = self.history.start_cycle(Cycle(model="tiny@5555", settings="0" * 16))
        self.exams = {name: Exam(name, "0", name, ()) for name in self.KOANS}
        self.workshop: Any = SimpleNamespace(
            bank=self.bank, history=self.history, settings=Settings(state_dir=root), champion=lambda: None,
            model=SimpleNamespace(sha256="5" * 64, label="tiny@5555"), engine=SimpleNamespace(shape_key=lambda: "rows10"),
            catalog=SimpleNamespace(exam=lambda: self.exams["frozen"]),
        )  # fmt: skip
        self.asked: list[str] = []
        self.wanted = 0
        self.base: set[str] = set()
        self.passes: dict[str, set[str]] = {}
        """Koans that coefficients pass, by their hash."""
        monkeypatch.setattr(gate.held_out, "exam", self._drill)
        monkeypatch.setattr(gate, "evaluate", self._evaluate)

    def _drill(self, _workshop: Any, patterns: Any, count: int) -> Exam:
        self.asked, self.wanted = list(patterns), count
        return replace(self.exams["held-out"], koans=("koans",) if count and patterns else ())  # type: ignore[arg-type]

    def _evaluate(self, _workshop: Any, exam: Exam, how: str, version: BankVersion | None, _cycle: int) -> Evaluation:
        assert how == "routed", "what is decided about is what will be used"
        koans = {}
        for koan, name in self.KOANS[exam.name].items():
            with_coefficients = version is not None and name in version.tasks
            passed = self.passes[version.coefficients_hash(name)] if with_coefficients else self.base
            koans[koan] = (name, koan in passed)
        return self.history.record_evaluation(_evaluation(exam.hash, **koans))

    def write(
        self, *passed: str, parent: str | None = None, basis: Mapping[str, LayerBasis] | None = None,
        how: Trained = Trained("lora"), **seeds: int,  # noqa: B008
    ) -> BankVersion:  # fmt: skip
        """A version with coefficients for hash and move (made from these seeds), which pass these koans."""
        tasks = {
            name: random_coefficients(SHAPES, 6, 2, generator(i))
            for name, i in ({"hash": 0, "move": 1} | seeds).items()
        }
        version = self.load(
            self.bank.write(
                basis or random_basis(SHAPES, 6, generator(1)), tasks, dict.fromkeys(tasks, how), parent=parent,
                base_model="tiny@5555", base_model_sha="5" * 64, settings_digest="0",
            )
        )  # fmt: skip
        for name in tasks:
            self.passes.setdefault(version.coefficients_hash(name), set(passed))
        return version

    def decide(self, *passed: str, parent: str | None = None, **seeds: int) -> gate.Decision:
        """On such a version."""
        return gate.run(self.workshop, self.cycle, self.write(*passed, parent=parent, **seeds).version)

    def load(self, version: str | None) -> BankVersion:
        return self.bank.load(str(version), "5" * 64)

    def row(self, *columns: str) -> list[Any]:
        """Of the last decision; lists and objects are read."""
        (row,) = query.sql(self.history, f"SELECT {', '.join(columns)} FROM promotion ORDER BY id DESC LIMIT 1").rows
        return [json.loads(value) if str(value)[:1] in ("[", "{") else value for value in row]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(tmp_path, monkeypatch)


def test_a_gain_in_held_out_practice_is_a_gain(desk: Desk) -> None:
    """The exam has no koan of the pattern."""
    decision = desk.decide("h_move1")
    assert decision.promoted and desk.bank.champion() == decision.version == "v0001"
    assert decision.held_out == gate.Change(0, 1, 3) and decision.frozen == gate.Change(0, 0, 2)
    assert decision.reason == "0 koans gained, none lost; held-out practice 0 → 1 of 3"
    assert (desk.asked, desk.wanted) == (["hash", "move"], desk.workshop.settings.gate.held_out)
    assert desk.row("held_out") == [{"before": 0, "after": 1, "total": 3}]


def test_no_gain_anywhere_is_none(desk: Desk) -> None:
    decision = desk.decide()
    assert not decision.promoted and desk.bank.champion() is None
    assert decision.reason.endswith("held-out practice 0 → 0 of 3; 0 gained in all, 1 needed")


def test_without_held_out_practice_the_exam_decides(desk: Desk) -> None:
    desk.workshop.settings = Settings.model_validate({"gate": {"held_out": 0}})
    decision = desk.decide("f_hash")
    assert decision.promoted and decision.held_out is None
    assert decision.reason == "1 koans gained, none lost"
    assert desk.row("held_out") == [None]


def test_as_much_is_needed_as_the_settings_say(desk: Desk) -> None:
    desk.workshop.settings = Settings.model_validate({"gate": {"min_gain": 2}})
    decision = desk.decide("f_hash")
    assert not decision.promoted and decision.reason.endswith("1 gained in all, 2 needed")
    assert desk.decide("f_hash", "h_hash", hash=2).promoted


def test_a_pattern_that_loses_a_koan_of_the_exam_is_refused(desk: Desk) -> None:
    """What the other one gained is kept, in a version of its own."""
    desk.base = {"f_hash"}
    decision = desk.decide("h_hash", "h_move1")
    assert decision.refused == {"hash": "loses f_hash"} and decision.lost == ()
    assert decision.promoted and desk.bank.champion() == decision.version == "v0002"
    assert decision.admitted == ("move",) and set(desk.load("v0002").tasks) == {"move"}
    assert decision.frozen == gate.Change(1, 1, 2) and decision.held_out == gate.Change(0, 1, 3)
    assert desk.row("kind", "to_version", "admitted", "refused") == [
        "promoted", "v0002", ["move"], {"hash": "loses f_hash"},
    ]  # fmt: skip


def test_a_koan_that_no_coefficients_lost_is_lost_nevertheless(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody can be refused for it, and a gain elsewhere does not make up for it."""
    original = desk._evaluate

    def evaluate(workshop: Any, exam: Exam, how: str, version: BankVersion | None, cycle: int) -> Evaluation:
        desk.base = set() if version else {"f_plain"}
        return original(workshop, exam, how, version, cycle)

    monkeypatch.setattr(gate, "evaluate", evaluate)
    decision = desk.decide("f_hash", "h_move1", "h_move2")
    assert (decision.promoted, decision.version, desk.bank.champion()) == (False, None, None)
    assert (decision.gained, decision.lost, decision.refused) == (("f_hash",), ("f_plain",), {})
    assert decision.reason == "1 koans gained, 1 lost; held-out practice 0 → 2 of 3"
    assert desk.row("kind", "gained", "lost") == ["rejected", ["f_hash"], ["f_plain"]]


def test_where_everything_is_refused_nothing_is_promoted(desk: Desk) -> None:
    desk.workshop.settings = Settings.model_validate({"gate": {"min_gain": 0}})
    desk.base = {"f_hash", "h_move1"}
    decision = desk.decide()
    assert set(decision.refused) == {"hash", "move"} and decision.admitted == ()
    assert not decision.promoted and desk.bank.champion() is None


def test_a_pattern_that_passes_less_of_its_held_out_practice_is_refused(desk: Desk) -> None:
    """Base passes a program of move's that its coefficients fail; what hash gained is kept."""
    desk.base = {"h_move2"}
    decision = desk.decide("f_hash", "h_hash")
    assert decision.refused == {"move": "passes 0 of 2 held-out programs, before 1"}
    assert decision.promoted and decision.admitted == ("hash",) and decision.version == "v0002"
    assert decision.held_out == gate.Change(1, 2, 3)


def test_a_champion_keeps_what_the_candidate_does_worse(desk: Desk) -> None:
    """Its coefficients take the refused ones' place, and the row names both sides of the decision."""
    champion = desk.load(desk.decide("f_hash").version)
    desk.workshop.champion = lambda: champion
    decision = desk.decide("h_move1", parent=champion.version, hash=2, move=3)
    assert decision.refused == {"hash": "loses f_hash"} and decision.admitted == ("move",)
    assert decision.promoted and desk.bank.champion() == "v0003"
    promoted = desk.load("v0003")
    assert promoted.coefficients_hash("hash") == champion.coefficients_hash("hash")
    assert promoted.coefficients_hash("move") == desk.load("v0002").coefficients_hash("move")
    assert promoted.parent == champion.version
    assert desk.row("from_version", "to_version", "before_passed", "after_passed", "total") == [
        "v0001", "v0003", 1, 1, 2,
    ]  # fmt: skip


def test_only_new_coefficients_sit_the_held_out_exam(desk: Desk) -> None:
    """A second candidate with the champion's coefficients for both has nothing new, a third has trained move again."""
    champion = desk.load(desk.decide("f_hash").version)
    desk.workshop.champion = lambda: champion
    second = desk.decide("f_hash")
    assert (second.promoted, desk.asked) == (False, [])
    desk.decide("f_hash", move=3)
    assert desk.asked == ["move"]


def test_a_champion_that_came_meanwhile_is_not_replaced(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody rolls back while the exams are sat: the candidate was compared with what was there before."""
    first = desk.decide("f_hash")
    original = desk._evaluate

    def evaluate(*arguments: Any) -> Evaluation:
        desk.bank.promote(str(first.version))
        return original(*arguments)

    (desk.bank.root / "champion").unlink()
    monkeypatch.setattr(gate, "evaluate", evaluate)
    second = desk.decide("f_hash")
    assert (second.promoted, second.version, desk.bank.champion()) == (False, None, "v0001")
    assert second.reason.endswith("; v0001 took the champion's place meanwhile, with which it was not compared")
    assert desk.row("kind", "to_version") == ["rejected", "v0002"]


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
    decision = desk.decide("f_hash")
    assert not decision.promoted and desk.bank.champion() is None
    assert decision.reason.endswith("; move passes 0 of 2 held-out programs, before 1")


def test_what_was_promoted_by_a_gate_that_was_cut_short_is_compared_with_its_parent(desk: Desk) -> None:
    """Nothing before the first one; a champion that was there before the candidate is the baseline itself."""
    first, second, third = desk.write(), desk.write(parent="v0001"), desk.write(parent="v0002")
    desk.workshop.champion = lambda: second
    found = gate._baseline(desk.workshop, second)
    assert found is not None and found.version == first.version
    assert gate._baseline(desk.workshop, third) is second
    desk.workshop.champion = lambda: first
    assert gate._baseline(desk.workshop, first) is None


def test_what_was_made_the_champion_by_command_is_no_candidate(desk: Desk) -> None:
    """A version that was imported between night and gate has a higher number than the candidate."""
    candidate, imported = desk.write(), desk.write()
    desk.workshop.champion = lambda: imported
    assert gate._baseline(desk.workshop, candidate) is None, "promoted by this gate, which was cut short"
    desk.history.record_promotion(Promotion(kind="rolled_back", from_version="v0001", to_version=imported.version))
    assert gate._baseline(desk.workshop, candidate) is imported


def test_the_champion_s_coefficients_are_carried_into_another_basis(desk: Desk) -> None:
    """One that spans the same, turned: the numbers are others, what they add to the model is not."""
    champion = desk.write()
    turn = random_orthonormal(6, 6, generator(5))
    basis = {layer: LayerBasis(side.beta @ turn, side.alpha @ turn) for layer, side in champion.basis.items()}
    candidate = desk.write(parent=champion.version, basis=basis, hash=8, move=7)
    without = gate._without(desk.workshop, candidate, champion, {"hash": "loses a koan"})
    for layer, side in without.basis.items():
        before, now = champion.tasks["hash"][layer], without.tasks["hash"][layer]
        assert error(dense_in(side, now), dense_in(champion.basis[layer], before)) < 1e-4
        assert error(now.core, before.core) > 0.1


def test_a_refused_pattern_is_again_what_the_champion_s_was(desk: Desk) -> None:
    champion = desk.write(how=Trained("lora", opening=(3,), prompt=1))
    candidate = desk.write(how=Trained("coefficients", prompt=2))
    without = gate._without(desk.workshop, candidate, champion, {"hash": "loses a koan"})
    assert without.trained == {"hash": champion.trained["hash"], "move": candidate.trained["move"]}
    alone = gate._without(desk.workshop, candidate, None, {"hash": "loses a koan"})
    assert alone.trained == {"move": candidate.trained["move"]}
