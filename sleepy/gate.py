"""The gate: a candidate is promoted only when the frozen exam shows a gain and no loss.

Each pattern is admitted or refused on its own: its coefficients answer for the koans that the router sends to them. A pattern that
loses a koan which the champion passes keeps the champion's coefficients (or none); what is left is examined again as a whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sleepy import faults, log
from sleepy.evaluation.frozen import evaluate
from sleepy.history.schema import Cycle, Evaluation, Promotion
from sleepy.share.bank import BankVersion
from sleepy.share.subspace import project, reconstruct
from sleepy.workshop import Workshop

_log = log.get("gate")


@dataclass(frozen=True)
class Comparison:
    """Two runs of the same exam, koan by koan."""

    gained: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True)
class Decision:
    """What the gate decided, with its evidence."""

    promoted: bool
    version: str | None
    before: int
    after: int
    total: int
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
    """Patterns that lost a koan, each with what it lost."""
    lost = set(compare(before, after).lost)
    found: dict[str, list[str]] = {}
    for result in after.results:
        if result.koan in lost:
            found.setdefault(result.pattern or "base", []).append(result.koan)
    return {pattern: f"loses {', '.join(koans)}" for pattern, koans in found.items()}


def run(workshop: Workshop, cycle: Cycle, candidate: str) -> Decision:
    """Examine a candidate against the champion, decide, promote, and record the decision with its evidence."""
    version = workshop.bank.load(candidate, workshop.model.sha256)
    champion = _baseline(workshop, version)
    before, after = examined(workshop, cycle, champion, version)
    refused = {name: why for name, why in refusals(before, after).items() if name in version.tasks}
    if refused:
        for name, why in refused.items():
            _log.warning("%s: %s is refused, it %s", candidate, name, why)
        version = _without(workshop, version, champion, refused)
        before, after = examined(workshop, cycle, champion, version)
    difference = compare(before, after)
    enough = len(difference.gained) >= workshop.settings.gate.min_gain
    promoted = bool(version.tasks) and enough and not difference.lost
    reason = (
        f"{len(difference.gained)} koans gained, none lost"
        if promoted
        else f"{len(difference.lost)} koans lost"
        if difference.lost
        else f"{len(difference.gained)} koans gained, {workshop.settings.gate.min_gain} needed"
    )
    admitted = tuple(sorted(set(version.tasks) - set(refused)))
    decision = Decision(
        promoted, version.version if promoted else None, before.passed, after.passed, after.total,
        difference.gained, difference.lost, admitted, refused, reason,
    )  # fmt: skip
    _record(workshop, cycle, champion, version, decision)
    return decision


def examined(
    workshop: Workshop, cycle: Cycle, champion: BankVersion | None, version: BankVersion
) -> tuple[Evaluation, Evaluation]:
    """The champion's exam and the candidate's, in the same shapes: when memory ran out in one of them, both are sat again.

    What is known for the shapes by then is not generated again; rows can be halved only so often.
    """
    while True:
        shapes = workshop.engine.shape_key()
        before = evaluate(workshop, "routed", champion, cycle.id)
        after = evaluate(workshop, "routed", version, cycle.id)
        if workshop.engine.shape_key() == shapes:
            return before, after
        _log.warning("memory ran out during the exam, replies may round otherwise: both sides are examined again")


def _baseline(workshop: Workshop, candidate: BankVersion) -> BankVersion | None:
    """The champion; its predecessor when the candidate was promoted already and the gate was cut short after that."""
    champion = workshop.champion()
    promoted_before = champion is not None and champion.version >= candidate.version
    if not promoted_before:
        return champion
    return workshop.bank.load(candidate.parent, workshop.model.sha256) if candidate.parent else None


def _without(
    workshop: Workshop, version: BankVersion, champion: BankVersion | None, refused: Mapping[str, str]
) -> BankVersion:
    """A version of its own without the refused coefficients; the champion's take their place."""
    tasks = {name: task for name, task in version.tasks.items() if name not in refused}
    openings = {name: opening for name, opening in version.openings.items() if name in tasks}
    if champion is not None:
        for name in set(refused) & set(champion.tasks):
            same = champion.basis_hash == version.basis_hash
            task = champion.tasks[name]
            openings[name] = champion.openings.get(name, ())
            tasks[name] = task if same else project(version.basis, reconstruct(champion.basis, task))
    kinds = {name: kind for name, kind in version.kinds.items() if name in tasks}
    name = workshop.bank.write(
        version.basis,
        tasks,
        kinds,
        base_model=workshop.model.label,
        base_model_sha=workshop.model.sha256,
        settings_digest=workshop.settings.digest(),
        parent=version.parent,
        openings=openings,
    )
    return workshop.bank.load(name, workshop.model.sha256)


def _record(
    workshop: Workshop, cycle: Cycle, champion: BankVersion | None, version: BankVersion, decision: Decision
) -> None:
    """Promote first (the symlink is the truth), then write the row; a crash in between is reconciled at start."""
    if decision.promoted:
        workshop.bank.promote(version.version)
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
            before_passed=decision.before,
            after_passed=decision.after,
            total=decision.total,
            reason=decision.reason,
        )
    )
    _log.info(
        "cycle %d: %s %s: %d → %d of %d, %s",
        cycle.id,
        "promoted" if decision.promoted else "rejected",
        version.version,
        decision.before,
        decision.after,
        decision.total,
        decision.reason,
    )
