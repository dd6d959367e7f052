"""The gate: a candidate is promoted only when there is a gain somewhere, and no loss on the frozen exam.

Each pattern is admitted or refused on its own: its coefficients answer for the koans that the router sends to them. A pattern that
loses a frozen koan which the champion passes, or that passes less of its held-out practice than the champion, keeps the champion's
coefficients (or none); what is left is examined again as a whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace

from sleepy import faults, log
from sleepy.evaluation import held_out
from sleepy.evaluation.frozen import evaluate
from sleepy.history.schema import Cycle, Evaluation, Promotion
from sleepy.koans.exam import Exam
from sleepy.share.bank import BankVersion, number
from sleepy.share.subspace import project, reconstruct
from sleepy.workshop import Workshop

_log = log.get("gate")


Sides = tuple[Evaluation, Evaluation]
"""The champion's run of an exam, and the candidate's."""


@dataclass(frozen=True)
class Comparison:
    """Two runs of the same exam, koan by koan."""

    gained: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """Koans passed by the champion and by the candidate."""

    before: int
    after: int
    total: int

    @classmethod
    def of(cls, before: Evaluation, after: Evaluation) -> Change:
        """From two runs of the same exam."""
        return cls(before.passed, after.passed, after.total)

    def __str__(self) -> str:
        return f"{self.before} → {self.after} of {self.total}"


@dataclass(frozen=True)
class Decision:
    """What the gate decided, with its evidence."""

    promoted: bool
    version: str | None
    frozen: Change
    held_out: Change | None
    """None where nothing is held out of the patterns that are new."""
    gained: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    admitted: tuple[str, ...] = ()
    refused: Mapping[str, str] = field(default_factory=dict)
    reason: str = ""


def compare(before: Evaluation, after: Evaluation) -> Comparison:
    """Koans gained and lost from one evaluation to another. ValueError when they sat different exams."""
    if before.exam_hash != after.exam_hash:
        raise ValueError(f"different exams: {before.exam_hash[:12]} and {after.exam_hash[:12]}")
    passed = {result.koan: result.passed for result in before.results}
    gained = tuple(result.koan for result in after.results if result.passed and not passed[result.koan])
    lost = tuple(result.koan for result in after.results if passed[result.koan] and not result.passed)
    return Comparison(gained, lost)


def refusals(before: Evaluation, after: Evaluation) -> dict[str, str]:
    """Patterns that lost a koan of the exam, each with what it lost."""
    lost = set(compare(before, after).lost)
    found: dict[str, list[str]] = {}
    for result in after.results:
        if result.koan in lost:
            found.setdefault(result.pattern or "base", []).append(result.koan)
    return {pattern: f"loses {', '.join(koans)}" for pattern, koans in found.items()}


def worse(before: Evaluation, after: Evaluation) -> dict[str, str]:
    """Patterns that pass less of their held-out practice than before, each with how much.

    A koan of these may be lost where another is gained: they are a sample of the pattern's programs.
    """
    theirs, ours = (Counter(result.pattern for result in side.results if result.passed) for side in (before, after))
    asked = Counter(result.pattern for result in after.results)
    return {
        pattern: f"passes {ours[pattern]} of {asked[pattern]} held-out programs, before {count}"
        for pattern, count in theirs.items()
        if pattern is not None and ours[pattern] < count
    }


def run(workshop: Workshop, cycle: Cycle, candidate: str) -> Decision:
    """Examine a candidate against the champion, decide, promote, and record the decision with its evidence."""
    in_use = workshop.bank.champion()
    version = workshop.bank.load(candidate, workshop.model.sha256)
    champion = _baseline(workshop, version)
    practice = held_out.exam(workshop, _new(version, champion), workshop.settings.gate.held_out)
    exams = [workshop.catalog.exam(), *[practice] * bool(practice.koans)]
    frozen, *drills = examined(workshop, cycle, champion, version, exams)
    found = {name: why for drill in drills for name, why in worse(*drill).items()} | refusals(*frozen)
    refused = {name: why for name, why in found.items() if name in version.tasks}
    if refused:
        for name, why in refused.items():
            _log.warning("%s: %s is refused, it %s", candidate, name, why)
        version = _without(workshop, version, champion, refused)
        frozen, *drills = examined(workshop, cycle, champion, version, exams)
    decision = _decided(workshop, version, refused, frozen, drills)
    if decision.promoted and not workshop.bank.replace(in_use, version.version):
        now = workshop.bank.champion() or "the base model"
        why = f"{now} took the champion's place meanwhile, with which it was not compared"
        decision = replace(decision, promoted=False, version=None, reason=f"{decision.reason}; {why}")
    _record(workshop, cycle, champion, version, decision)
    return decision


def _decided(
    workshop: Workshop, version: BankVersion, refused: Mapping[str, str], frozen: Sides, drills: Sequence[Sides]
) -> Decision:
    change, drilled = Change.of(*frozen), Change.of(*drills[0]) if drills else None
    difference, needed = compare(*frozen), workshop.settings.gate.min_gain
    gain = len(difference.gained) + (max(0, drilled.after - drilled.before) if drilled else 0)
    still_worse = [f"{name} {why}" for drill in drills for name, why in worse(*drill).items()]
    promoted = bool(version.tasks) and gain >= needed and not difference.lost and not still_worse
    reason = f"{len(difference.gained)} koans gained, {len(difference.lost) or 'none'} lost"
    if drilled:
        reason += f"; held-out practice {drilled}"
    if still_worse:
        reason += f"; {', '.join(still_worse)}"
    if gain < needed:
        reason += f"; {gain} gained in all, {needed} needed"
    admitted = tuple(sorted(set(version.tasks) - set(refused)))
    return Decision(
        promoted, version.version if promoted else None, change, drilled,
        difference.gained, difference.lost, admitted, refused, reason,
    )  # fmt: skip


def examined(
    workshop: Workshop, cycle: Cycle, champion: BankVersion | None, version: BankVersion, exams: Sequence[Exam]
) -> list[Sides]:
    """The champion's result and the candidate's for each exam, in the same shapes: when memory ran out in one of them, all are sat
    again.

    What is known for the shapes by then is not generated again; rows can be halved only so often.
    """
    while True:
        shapes = workshop.engine.shape_key()
        before, after = (
            [evaluate(workshop, exam, "routed", side, cycle.id) for exam in exams] for side in (champion, version)
        )
        if workshop.engine.shape_key() == shapes:
            return list(zip(before, after, strict=True))
        _log.warning("memory ran out during the exam, replies may round otherwise: both sides are examined again")


def _new(version: BankVersion, champion: BankVersion | None) -> list[str]:
    """The patterns whose coefficients are not the champion's."""
    known = champion.tasks if champion else {}
    return [
        name
        for name in version.tasks
        if champion is None or name not in known or champion.coefficients_hash(name) != version.coefficients_hash(name)
    ]


def _baseline(workshop: Workshop, candidate: BankVersion) -> BankVersion | None:
    """The champion; its predecessor when the candidate was promoted already and the gate was cut short after that.

    What was made the champion by command (an imported version, say) is no candidate, however new it is.
    """
    champion, move = workshop.champion(), workshop.history.last_move()
    by_command = champion and move and move.kind == "rolled_back" and move.to_version == champion.version
    if champion is None or by_command or number(champion.version) < number(candidate.version):
        return champion
    return workshop.bank.load(candidate.parent, workshop.model.sha256) if candidate.parent else None


def _without(
    workshop: Workshop, version: BankVersion, champion: BankVersion | None, refused: Mapping[str, str]
) -> BankVersion:
    """A version of its own without the refused coefficients; the champion's take their place."""
    tasks = {name: task for name, task in version.tasks.items() if name not in refused}
    trained = {name: how for name, how in version.trained.items() if name in tasks}
    if champion is not None:
        for name in set(refused) & set(champion.tasks):
            same = champion.basis_hash == version.basis_hash
            task = champion.tasks[name]
            tasks[name] = task if same else project(version.basis, reconstruct(champion.basis, task))
            trained[name] = champion.trained[name]
    name = workshop.bank.write(
        version.basis,
        tasks,
        trained,
        base_model=workshop.model.label,
        base_model_sha=workshop.model.sha256,
        settings_digest=workshop.settings.digest(),
        parent=version.parent,
    )
    return workshop.bank.load(name, workshop.model.sha256)


def _record(
    workshop: Workshop, cycle: Cycle, champion: BankVersion | None, version: BankVersion, decision: Decision
) -> None:
    """The row, after the promotion (the symlink is the truth); a crash in between is reconciled at start."""
    if decision.promoted:
        faults.point("gate: promoted, not yet recorded")
    workshop.history.record_promotion(
        Promotion(
            kind="promoted" if decision.promoted else "rejected",
            cycle_id=cycle.id,
            from_version=champion.version if champion else None,
            to_version=version.version,
            admitted=list(decision.admitted),
            refused=dict(decision.refused),
            gained=list(decision.gained),
            lost=list(decision.lost),
            before_passed=decision.frozen.before,
            after_passed=decision.frozen.after,
            total=decision.frozen.total,
            held_out=asdict(decision.held_out) if decision.held_out else None,
            reason=decision.reason,
        )
    )
    _log.info(
        "cycle %d: %s %s: %s, %s",
        cycle.id,
        "promoted" if decision.promoted else "rejected",
        version.version,
        decision.frozen,
        decision.reason,
    )
