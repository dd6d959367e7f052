"""A made-up history: any number of cycles of an agent that gets better, and some text that would break a page."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

from sqlalchemy.orm import Session

from sleepy.history.schema import (
    Attempt,
    Cycle,
    Episode,
    Evaluation,
    EvaluationResult,
    ExperimentCell,
    Promotion,
    TrainingRun,
)
from sleepy.history.store import History
from sleepy.share.manifest import Manifest

DAWN = datetime(2026, 3, 1, 6, 0, tzinfo=timezone.utc)
MODEL = "tiny@0123456789ab"
PATTERNS = (
    "use_after_move",
    "missing_mut",
    "question_outside_result",
    "option_to_result",
    "mut_while_shared",
    "error_conversion",
    "returns_local_reference",
    "two_mutable_borrows",
)
CODES = ("E0382", "E0596", "E0277", "E0308", "E0502", "E0277", "E0515", "E0499")
EXAM = tuple(f"{group}_{number:03}" for group in ("bc", "rh", "tb") for number in range(1, 11))
HOSTILE = "</td></svg><script>alert('x')</script><img src=http://evil.example/x.png>&amp;\x1b[31m\u202e$\\frac{1}{2}$"
SVG_END = "x]]></svg><style>*{display:none}</style>"


def fill(history: History, cycles: int, episodes: int = 16, seed: int = 0) -> None:
    """Add so many finished cycles with `episodes` each; the last one quotes HOSTILE wherever a program could."""
    rng = random.Random(seed)
    learnt: list[str] = []
    champion: str | None = None
    passes = {koan: rng.random() < 0.45 for koan in EXAM}
    with Session(history.engine) as session:
        for number in range(1, cycles + 1):
            made: dict[str, Any] = {"model": MODEL, "settings": "feedfacefeedface", "bank_version": champion}
            morning = DAWN + timedelta(days=number)
            cycle = Cycle(started_at=morning, state="day", **made)
            session.add(cycle)
            session.flush()
            for index in range(episodes):
                session.add(_episode(rng, cycle.id, index, learnt, made, morning, hostile=number == cycles))
            new = PATTERNS[(number - 1) % len(PATTERNS)]
            losses = [round(1.2 * 0.9**step + 0.02 * rng.random(), 4) for step in range(40)]
            for pattern in dict.fromkeys((new, PATTERNS[number * 3 % len(PATTERNS)])):
                session.add(
                    TrainingRun(
                        cycle_id=cycle.id,
                        pattern=pattern,
                        kind="lora" if number == 1 else "coefficients",
                        state="done",
                        examples=36,
                        dropped=rng.randrange(3),
                        steps=40,
                        parameters=24_576,
                        loss_first=losses[0],
                        loss_last=losses[-1],
                        losses=losses,
                        seconds=120.0 + 60 * rng.random(),
                        started_at=morning + timedelta(hours=14),
                        **made,
                    )
                )
            before = _evaluation(session, cycle.id, passes, learnt, made, morning)
            fails = [koan for koan in EXAM if not passes[koan]]
            gained = rng.sample(fails, min(len(fails), rng.randrange(3)))
            passes |= dict.fromkeys(gained, True)
            promoted = bool(gained)
            candidate = f"v{number:04}"
            if promoted:
                learnt = sorted({*learnt, new})
                champion = candidate
            after = _evaluation(session, cycle.id, passes, learnt, {**made, "bank_version": candidate}, morning)
            session.add(
                Promotion(
                    cycle_id=cycle.id,
                    kind="promoted" if promoted else "rejected",
                    from_version=made["bank_version"],
                    to_version=candidate,
                    gained=gained,
                    before_passed=before,
                    after_passed=after,
                    total=len(EXAM),
                    admitted=[new] if promoted else [],
                    refused={} if promoted else {new: f"loses {EXAM[0]}"},
                    reason=f"{len(gained)} koans gained",
                    created_at=morning + timedelta(hours=20),
                )
            )
            cycle.state, cycle.decision = "done", "promoted" if promoted else "rejected"
            cycle.finished_at = morning + timedelta(hours=21)
        session.commit()


def cell(history: History, key: str, result: dict[str, Any], **conditions: Any) -> ExperimentCell:
    """Add a finished cell of an experiment."""
    made = {
        "experiment": "heatmap", "settings": "feedfacefeedface", "model": MODEL, "model_sha256": "5" * 64,
        "exam": "frozen 1", "exam_hash": "0f", "seed": 0, "seconds": 60.0, "finished_at": DAWN, **conditions,
    }  # fmt: skip
    return history.record_cell(ExperimentCell(cell=key, result=result, **made))


def heatmap(
    history: History,
    version: Manifest,
    passed: Mapping[str, Iterable[str]],
    koans: Iterable[str] = EXAM,
    **conditions: Any,
) -> None:
    """Add the cells of a heat-map: the check, and a sheet for each name in `passed`, which says what it solves."""
    check = {"same_as_base": 8, "replies": 8, "sets": 2, "logits_differ": 2, "largest_difference": 0.5}
    cell(history, f"{version.identity}, self-check", check, **conditions)
    for name, solved in passed.items():
        sheet = {koan: {"passed": koan in set(solved), "verdict": "", "fixer": name} for koan in koans}
        cell(history, f"{version.identity}, {name}", {"sheet": sheet}, **conditions)


def _episode(
    rng: random.Random, cycle: int, index: int, learnt: list[str], made: dict[str, Any], at: datetime, hostile: bool
) -> Episode:
    place = rng.randrange(len(PATTERNS))
    pattern = PATTERNS[place]
    chance = 0.75 if pattern in learnt else 0.35
    fixer = f"pattern:{pattern}" if pattern in learnt else "base"
    attempts: list[Attempt] = []
    for number in (1, 2):
        passed = rng.random() < chance
        detail = HOSTILE if hostile and index % 5 == 0 and not passed else "" if passed else "error[E0382]: moved"
        verdict = "passed" if passed else rng.choice(("does_not_compile", "tests_fail"))
        codes = [CODES[place]] if verdict == "does_not_compile" else []
        attempts.append(
            Attempt(number=number, fixer=fixer, pattern=pattern, verdict=verdict, detail=detail, error_codes=codes)
        )
        if passed:
            break
    solved = attempts[-1].verdict == "passed"
    koan = f"{pattern}_{index:03}"
    if hostile and index == 0:
        koan, pattern = HOSTILE, SVG_END
    return Episode(
        cycle_id=cycle,
        koan=koan,
        family="bc_move",
        pattern=pattern,
        source="practice",
        started_at=at,
        finished_at=at,
        solved=solved,
        solved_at_attempt=len(attempts) if solved else None,
        fixed_by=fixer if solved else None,
        program="fn main() {}",
        attempts=attempts,
        **made,
    )


def _evaluation(
    session: Session, cycle: int, passes: dict[str, bool], learnt: list[str], made: dict[str, Any], at: datetime
) -> int:
    results = []
    for place, koan in enumerate(EXAM):
        pattern = PATTERNS[place % len(PATTERNS)]
        fixer = f"pattern:{pattern}" if pattern in learnt else "base"
        verdict = "passed" if passes[koan] else "tests_fail"
        results.append(
            EvaluationResult(
                koan=koan,
                family="bc_move",
                group=koan[:2],
                fixer=fixer,
                verdict=verdict,
                passed=passes[koan],
                pattern=pattern,
            )
        )
    session.add(
        Evaluation(
            cycle_id=cycle,
            strategy="routed",
            exam="frozen 1",
            exam_hash="0f",
            started_at=at + timedelta(hours=18),
            passed=sum(passes.values()),
            total=len(EXAM),
            results=results,
            **made,
        )
    )
    return sum(passes.values())
