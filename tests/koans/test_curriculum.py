"""What comes back and when, what varies, and in which order."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import pytest

from sleepy.history.results import Outcome
from sleepy.koans.catalog import Koan
from sleepy.koans.curriculum import UNTRIED, Record, choose, difficulty, records_of, varied

FAILED = Record(tried=1, solved=0, streak=0, last_cycle=1)


def ids(koans: list[Koan]) -> list[str]:
    return [koan.id for koan in koans]


def failing(koans: list[Koan]) -> dict[str, Record]:
    return {koan.id: FAILED for koan in koans}


def test_records_follow_the_episodes() -> None:
    outcomes = [Outcome("a", 1, True), Outcome("b", 1, True), Outcome("a", 3, True), Outcome("b", 4, False)]
    assert records_of(outcomes) == {"a": Record(2, 2, 2, 3), "b": Record(2, 1, 0, 4)}


def test_the_same_seed_gives_the_same_choice(many: list[Koan]) -> None:
    records = failing([many[3], many[40]])
    first = choose(many, records, 12, cycle=2, seed=7)
    again = random.Random(1).sample(many, len(many))
    assert ids(choose(again, records, 12, cycle=2, seed=7)) == ids(first)
    assert ids(choose(many, records, 12, cycle=2, seed=8)) != ids(first)
    assert ids(choose(many, records, 12, cycle=3, seed=7)) != ids(first)


def test_what_failed_is_there(many: list[Koan]) -> None:
    chosen = choose(many, failing(many[:5]), 12, cycle=2, seed=0)
    assert {koan.id for koan in many[:5]} < set(ids(chosen))
    assert len(set(ids(chosen))) == 12


def test_what_comes_back_takes_at_most_its_share(many: list[Koan]) -> None:
    chosen = choose(many, failing(many[:30]), 10, cycle=2, seed=0)
    assert len({koan.id for koan in many[:30]} & set(ids(chosen))) == 6 and len(chosen) == 10


def test_what_failed_fills_up_when_there_is_nothing_else(many: list[Koan]) -> None:
    assert len(choose(many[:8], failing(many[:8]), 6, cycle=2, seed=0)) == 6


@pytest.mark.parametrize(("streak", "due"), [(0, 1), (1, 3), (2, 5), (3, 9)])
def test_repetition_is_spaced(streak: int, due: int) -> None:
    record = Record(tried=5, solved=3, streak=streak, last_cycle=1)
    assert next(cycle for cycle in range(1, 12) if record.is_due(cycle)) == due


def test_solved_ones_come_back_after_failures(many: list[Koan]) -> None:
    solved = {koan.id: Record(1, 1, 1, 1) for koan in many[30:]}
    chosen = set(ids(choose(many, failing(many[:3]) | solved, 10, cycle=3, seed=0)))
    assert {koan.id for koan in many[:3]} < chosen
    assert len(chosen & solved.keys()) == 3  # 6 of 10 are what comes back
    not_yet = set(ids(choose(many, failing(many[:3]) | solved, 10, cycle=2, seed=0)))
    assert not not_yet & solved.keys()


def test_families_are_drawn_in_turn(many: list[Koan]) -> None:
    families = Counter(koan.family for koan in choose(many, {}, 12, cycle=1, seed=3))
    assert set(families.values()) == {4}


def test_easy_before_hard(many: list[Koan]) -> None:
    lines = [koan.broken.count("\n") for koan in choose(many, {}, 15, cycle=1, seed=5)]
    assert lines == sorted(lines) and len(set(lines)) > 1


def test_difficulty_counts_size_errors_and_failures(koan: Koan) -> None:
    longer = replace(koan, broken=koan.broken + "\n" * 40)
    assert difficulty(koan) < difficulty(longer)
    assert difficulty(koan, errors=1) < difficulty(koan, errors=3)
    assert (
        difficulty(koan, record=Record(4, 4, 4, 9)) < difficulty(koan, record=UNTRIED) < difficulty(koan, record=FAILED)
    )


def test_batches_vary(many: list[Koan]) -> None:
    by_family = sorted(many, key=lambda koan: (koan.broken.count("\n"), koan.family))
    arranged = varied(by_family, 2)
    assert sorted(ids(arranged)) == sorted(ids(many))
    same = [a.family == b.family for a, b in zip(arranged[::2], arranged[1::2], strict=True)]
    assert sum(same) <= 1
    moved = [abs(by_family.index(koan) - place) for place, koan in enumerate(arranged)]
    assert max(moved) <= 16


@pytest.mark.parametrize("count", [0, 1, 1000])
def test_sizes(count: int, many: list[Koan]) -> None:
    assert len(choose(many, {}, count, cycle=1, seed=0)) == min(count, len(many))
    assert choose([], {"x": FAILED}, count, cycle=1, seed=0) == []
    assert varied([], 2) == []
