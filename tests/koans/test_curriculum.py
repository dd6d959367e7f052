"""What comes back, what varies, and in which order."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from sleepy.koans.catalog import Koan
from sleepy.koans.curriculum import choose, difficulty


def ids(koans: list[Koan]) -> list[str]:
    return [koan.id for koan in koans]


def test_the_same_seed_gives_the_same_choice(many: list[Koan]) -> None:
    failed = {many[3].id, many[40].id}
    first = choose(many, failed, 12, seed=7)
    again = random.Random(1).sample(many, len(many))
    assert ids(choose(again, list(failed), 12, seed=7)) == ids(first)
    assert ids(choose(many, failed, 12, seed=8)) != ids(first)


def test_what_failed_is_there(many: list[Koan]) -> None:
    failed = {koan.id for koan in many[:5]}
    chosen = choose(many, failed, 12, seed=0)
    assert failed < set(ids(chosen))
    assert len(set(ids(chosen))) == 12


def test_what_failed_takes_at_most_its_share(many: list[Koan]) -> None:
    failed = {koan.id for koan in many[:30]}
    chosen = choose(many, failed, 10, seed=0)
    assert len(failed & set(ids(chosen))) == 6 and len(chosen) == 10


def test_what_failed_fills_up_when_there_is_nothing_else(many: list[Koan]) -> None:
    chosen = choose(many[:8], set(ids(many[:8])), 6, seed=0)
    assert len(chosen) == 6


def test_families_are_drawn_in_turn(many: list[Koan]) -> None:
    families = Counter(koan.family for koan in choose(many, (), 12, seed=3))
    assert set(families.values()) == {4}


def test_easy_before_hard(many: list[Koan]) -> None:
    chosen = choose(many, {many[0].id}, 15, seed=5)
    lines = [koan.broken.count("\n") for koan in chosen]
    assert lines == sorted(lines) and len(set(lines)) > 1
    assert chosen == sorted(chosen, key=difficulty)


@pytest.mark.parametrize("count", [0, 1, 1000])
def test_sizes(count: int, many: list[Koan]) -> None:
    assert len(choose(many, (), count, seed=0)) == min(count, len(many))
    assert choose([], {"x"}, count, seed=0) == []
