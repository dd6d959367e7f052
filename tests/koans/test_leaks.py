"""Near copies of the exam are caught, honest practice is not."""

from __future__ import annotations

import re

import pytest

from sleepy.koans.catalog import Catalog, Koan
from sleepy.koans.leaks import MAX_CONTAINED, MAX_SIMILARITY, LeakGuard
from sleepy.rust.items import items, parse

HONEST_MARGIN = 0.05
"""What honest practice must stay below the limit by."""


@pytest.fixture(scope="module")
def guard(catalog: Catalog) -> LeakGuard:
    return LeakGuard(catalog.exam().koans)


def renamed(program: str) -> str:
    """Other names for all items, fields, parameters and variables."""
    names = {item.path.split("::")[-1] for item in items(program)} | set(re.findall(r"\b(\w+):", program))
    names |= set(re.findall(r"\blet (?:mut )?(\w+)", program))
    for number, name in enumerate(sorted(names - {"main", "self", "crate", "std"})):
        other = f"Thing{number}" if name[0].isupper() else f"thing_{number}"
        program = re.sub(rf"\b{name}\b", other, program)
    return program


def reformatted(program: str) -> str:
    """On few lines, with other spacing."""
    program = re.sub(r"//[^\n]*", "", program)
    return re.sub(r"\s+", " ", program).replace("{ ", "{\n\n\n").replace(", ", " ,")


def commented(program: str) -> str:
    lines = [f"{line} // step {number}" for number, line in enumerate(program.splitlines())]
    return "/* A program\n   to learn from. */\n" + "\n".join(lines) + "\n"


def other_literals(program: str) -> str:
    return re.sub(r'"[^"\n{}\\]*"', '"words"', re.sub(r"\b\d+\b", "77", program))


def with_more_behind(program: str) -> str:
    extra = "pub fn extra_{n}(a: u64, b: u64) -> u64 {{\n    (a + {n}).wrapping_mul(b) ^ a.rotate_left({n})\n}}\n"
    return program + "\n" + "\n".join(extra.format(n=n) for n in range(8))


def everything(program: str) -> str:
    return commented(reformatted(other_literals(renamed(program))))


@pytest.mark.parametrize("change", [str, renamed, reformatted, commented, other_literals, with_more_behind, everything])
@pytest.mark.parametrize("side", ["broken", "fixed"])
def test_planted_copies_of_every_frozen_koan_are_caught(
    change: type[str], side: str, catalog: Catalog, guard: LeakGuard
) -> None:
    missed = [koan.id for koan in catalog.exam().koans if guard.leaks(change(getattr(koan, side))) is None]
    assert missed == []


def test_the_koan_is_named(catalog: Catalog, guard: LeakGuard) -> None:
    for koan in catalog.exam().koans:
        assert guard.leaks(everything(koan.broken)) == koan.id


def test_the_plants_are_real_changes(catalog: Catalog) -> None:
    koan = catalog.get("bc_003")
    for change in (renamed, reformatted, commented, other_literals, with_more_behind):
        assert change(koan.fixed) != koan.fixed
        assert not parse(change(koan.fixed)).root_node.has_error


def test_no_honest_practice_program_is_near_the_exam(catalog: Catalog, guard: LeakGuard) -> None:
    nearest = [(guard.nearest(text), koan.id) for koan in catalog.practice() for text in (koan.broken, koan.fixed)]
    assert [koan_id for near, koan_id in nearest if near and near.similarity > MAX_SIMILARITY - HONEST_MARGIN] == []
    assert [koan_id for near, koan_id in nearest if near and near.contained > MAX_CONTAINED - HONEST_MARGIN] == []
    assert all(guard.leaks(koan.fixed) is None for koan in catalog.practice())


def test_similarity_is_one_for_a_renamed_copy_and_nothing_for_another_program(koan: Koan) -> None:
    guard = LeakGuard([koan])
    same = guard.nearest(koan.fixed.replace("twice", "double").replace("out", "text"))
    assert same is not None and (same.koan_id, same.similarity, same.contained) == (koan.id, 1.0, 1.0)
    other = guard.nearest("pub struct Point(pub f64, pub f64);\n")
    assert other is not None and other.similarity == 0


def test_degenerate_programs(koan: Koan) -> None:
    assert LeakGuard([koan]).leaks("") is None
    assert LeakGuard([]).leaks(koan.fixed) is None
    assert LeakGuard([]).nearest(koan.fixed) is None
