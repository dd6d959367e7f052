"""Which examples a step gets: the curriculum first, then like lengths together; and how rows are packed."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sleepy.share.batches import Batches, Example, Row, padded, parts


def of_length(*lengths: int) -> list[Example]:
    return [Example(tuple(range(length)), (1,), (1.0,)) for length in lengths]


def waste(batches: list[list[Example]]) -> int:
    return sum(max(len(e.tokens) for e in batch) * len(batch) - sum(len(e.tokens) for e in batch) for batch in batches)


MIXED = of_length(*random.Random(1).sample(range(10, 600), 32))


def test_the_first_epoch_is_the_curriculum_in_its_order() -> None:
    batches = Batches(MIXED, 2, seed=3)
    assert [example for _ in range(16) for example in batches.next()] == MIXED


def test_later_epochs_hold_everything_once_and_pad_less() -> None:
    batches = Batches(MIXED, 2, seed=3)
    first, second = ([batches.next() for _ in range(16)] for _ in range(2))
    assert sorted(len(e.tokens) for batch in second for e in batch) == sorted(len(e.tokens) for e in MIXED)
    assert waste(second) < waste(first) / 2


@pytest.mark.parametrize("count", [0, 3, 16, 17, 50])
def test_skipping_leads_to_the_same_place(count: int) -> None:
    one, other = Batches(MIXED, 2, seed=3), Batches(MIXED, 2, seed=3)
    for _ in range(count):
        one.next()
    other.skip(count)
    assert [one.next() for _ in range(20)] == [other.next() for _ in range(20)]


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(2, 60)), min_size=1), st.one_of(st.none(), st.integers(1, 200))
)
def test_parts_hold_every_row_once_and_keep_to_their_size(rows: list[tuple[int, int]], most: int | None) -> None:
    made = [Row(owner, example) for owner, length in rows for example in of_length(length)]
    found = parts(made, most)
    assert sorted((row.owner, row.length) for part in found for row in part) == sorted(rows)
    assert all(len(part) == 1 or most is None or padded(part) <= most for part in found)
    assert len(found) == 1 or most is not None
    for part in found:
        owners = [row.owner for row in part]
        assert owners == sorted(owners)


def test_a_part_is_filled_to_its_last_token() -> None:
    made = [Row(0, example) for example in of_length(10, 10, 10, 7)]
    assert [[row.length for row in part] for part in parts(made, 20)] == [[10, 10], [10, 7]]
    assert [padded(part) for part in parts(made, 19)] == [10, 10, 10, 7]
    assert padded([made[0], made[3]]) == 20
