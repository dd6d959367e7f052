"""The material that comes with the project: every koan verifies, nothing in practice is near to the exam."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from sleepy.agent.router import Router
from sleepy.koans.catalog import Catalog, vendored
from sleepy.koans.diagnosis import Diagnoser
from sleepy.koans.leaks import LeakGuard
from sleepy.koans.verification import verify
from sleepy.rust.check import Checker
from sleepy.settings import Settings

PARALLEL = os.cpu_count() or 1
EVIDENCE_PATTERNS = (
    "mut_while_shared", "two_mutable_borrows", "returns_local_reference", "missing_clone", "missing_hash",
    "missing_ord", "option_to_result",
)  # fmt: skip


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog.open(Path(__file__).parent.parent / "koans")


@pytest.fixture(scope="module")
def cache() -> Iterator[Path]:
    """What one test learns from the compiler, the next one knows."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def checker(cache: Path) -> Checker:
    return Checker(Settings().sandbox, vendored(cache))


@pytest.mark.slow
def test_every_koan_verifies(catalog: Catalog, checker: Checker, cache: Path) -> None:
    everything = list(catalog.koans)
    assert verify(everything, checker, cache, PARALLEL, lambda _done, _id: None) == []


def test_exam_is_the_thirty_subjects(catalog: Catalog) -> None:
    ids = [f"{group}_{number:03d}" for group in ("bc", "rh", "tb") for number in range(1, 11)]
    assert sorted(koan.id for koan in catalog.exam().koans) == ids


def test_no_practice_program_is_near_to_the_exam(catalog: Catalog) -> None:
    guard = LeakGuard(catalog.exam_koans())
    near = {koan.id: guard.leaks(text) for koan in catalog.practice() for text in (koan.broken, koan.fixed)}
    assert {koan: exam for koan, exam in near.items() if exam is not None} == {}


@pytest.mark.slow
def test_practice_is_routed_and_each_pattern_has_some(catalog: Catalog, checker: Checker, cache: Path) -> None:
    practice = [koan for koan in catalog.practice() if koan.tests]
    diagnosed = Diagnoser(checker, cache, PARALLEL).many(practice)
    router = Router.read()
    programs = Counter(router.route(errors) for errors in diagnosed.values())
    assert programs[None] < 0.03 * len(practice), programs
    assert all(programs[pattern] >= 40 for pattern in EVIDENCE_PATTERNS), programs
    assert all(programs[pattern] >= 5 for pattern in router.names), programs
