"""What is held out of practice: a stable share of its programs, whole programs, and nothing that a night trains on."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from sleepy import night
from sleepy.agent.router import Router
from sleepy.errors import UsageError
from sleepy.evaluation import held_out
from sleepy.history.schema import Cycle
from sleepy.koans.catalog import Catalog, Koan
from sleepy.settings import Settings
from sleepy.workshop import Workshop

KOANS = Path(__file__).parent.parent.parent / "koans"
PATTERN = "missing_mut"


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog.open(KOANS)


def _workshop(catalog: Catalog, pattern: str) -> Workshop:
    """One whose router sends all to the same pattern; no compiler is asked."""

    def tasks(koans: list[Koan]) -> list[Any]:
        return [SimpleNamespace(id=koan.id, pattern=pattern) for koan in koans]

    return cast(Workshop, SimpleNamespace(catalog=catalog, router=Router.read(), tasks=tasks))


def test_about_one_program_in_so_many_is_held_out_and_no_exam(catalog: Catalog) -> None:
    programs = {koan.original for koan in catalog.practice() if koan.tests}
    held = {koan.original for koan in held_out.practice(catalog)}
    assert 0.75 / held_out.SHARE < len(held) / len(programs) < 1.25 / held_out.SHARE
    assert not any(koan.exam for koan in held_out.practice(catalog))


def test_all_that_is_made_of_one_program_is_on_one_side(catalog: Catalog) -> None:
    held = held_out.practice(catalog)
    programs = {koan.original for koan in held}
    assert [koan for koan in catalog.practice() if koan.original in programs and koan.tests] == held


def test_what_has_no_tests_is_trained_on(catalog: Catalog) -> None:
    koan = held_out.practice(catalog)[0]
    assert held_out.practice(Catalog(catalog.root, (koan,))) == [koan]
    assert held_out.practice(Catalog(catalog.root, (dataclasses.replace(koan, tests=""),))) == []


def test_of_the_users_own_crate_some_items_are_held_out(catalog: Catalog, tmp_path: Path) -> None:
    one = catalog.practice()[0]
    own = [
        dataclasses.replace(
            one, id=f"{operator}{i}", path=tmp_path / str(i), source="broken", title=f"mine: item{i} ({operator})"
        )
        for i in range(100)
        for operator in ("drop_use", "drop_ok_wrapper")
    ]
    held = held_out.practice(Catalog(catalog.root, tuple(own)))
    assert 10 < len(held) < 40
    assert len({koan.item for koan in held}) * 2 == len(held)


def _named(catalog: Catalog, koan: Koan, held: bool, **changes: Any) -> Koan:
    """The same under a name that is held out, or is not."""
    named = (dataclasses.replace(koan, source="written", id=f"own_{i}", **changes) for i in range(1000))
    return next(one for one in named if bool(held_out.practice(Catalog(catalog.root, (one,)))) == held)


def test_an_exam_asks_one_koan_of_a_program_and_the_users_own_first(catalog: Catalog, tmp_path: Path) -> None:
    router = Router.read()
    ours = [koan for koan in held_out.practice(catalog) if router.may_show(koan.codes, [PATTERN])]
    assert len({koan.original for koan in ours}) < len(ours)
    own = _named(catalog, ours[0], held=True, path=tmp_path / "own")
    workshop = _workshop(Catalog(catalog.root, (*ours, own)), PATTERN)
    exam = held_out.exam(workshop, [PATTERN], 3)
    assert exam.koans[0] == own and len(exam.koans) == 3
    whole = held_out.exam(workshop, [PATTERN], 1000)
    assert {koan.original for koan in whole.koans} == {koan.original for koan in (*ours, own)}
    assert len({koan.original for koan in whole.koans}) == len(whole.koans)
    assert held_out.exam(workshop, [PATTERN], 3).hash == exam.hash != whole.hash
    assert held_out.exam(workshop, [PATTERN], 0).koans == ()


def test_a_pattern_is_asked_its_own_programs_alone(catalog: Catalog) -> None:
    """The router says whose a program is; its error codes only say whose it may be."""
    router = Router.read()
    ours = [koan for koan in held_out.practice(catalog) if router.may_show(koan.codes, [PATTERN])]
    workshop = _workshop(Catalog(catalog.root, tuple(ours)), PATTERN)
    named = {koan.id: PATTERN if number % 2 else "another" for number, koan in enumerate(ours)}
    workshop.__dict__["tasks"] = lambda koans: [SimpleNamespace(id=one.id, pattern=named[one.id]) for one in koans]
    assert {koan.id for koan in held_out.of_pattern(workshop, PATTERN)} == {
        i for i, name in named.items() if name == PATTERN
    }


def test_no_night_trains_on_it_nor_on_a_near_copy_nor_on_an_exam(
    catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With real diagnostics. More koans are copies under names that are not held out: of a held-out one, of one of the exam, and
    one whose broken side alone is the exam's."""
    held = held_out.practice(catalog)
    family = [koan for koan in catalog.practice() if koan.id.startswith("bc_mut_missing_")]
    aside = [koan for koan in family if koan in held][:3]
    others = [koan for koan in family if koan not in held][:6]
    asked = catalog.get("bc_004")
    planted = [
        _named(catalog, aside[0], held=False),
        _named(catalog, asked, held=False, collection="practice"),
        dataclasses.replace(others[0], id="own_half", broken=asked.broken, codes=asked.codes),
    ]
    koans = (*catalog.exam("frozen").koans, *aside, *planted, *others)
    workshop = Workshop(Settings(state_dir=tmp_path / "state"))
    workshop.__dict__.update(catalog=Catalog(catalog.root, koans), engine=None, reply_opening=())
    mine = held_out.of_pattern(workshop, PATTERN)
    assert mine == sorted(aside, key=mine.index)
    monkeypatch.setattr(
        night, "example", lambda _engine, _chat, reply, _opening: SimpleNamespace(tokens=[], text=reply)
    )
    item = night.lesson(workshop, cast(Cycle, SimpleNamespace(id=1)), PATTERN)
    texts = [cast(Any, one).text for one in item.examples]
    assert texts and not any(koan.fixed.strip() in text for koan in (*mine, asked) for text in texts)
    assert item.dropped == len(planted)


def test_there_is_nothing_to_ask_before_the_first_cycle(catalog: Catalog) -> None:
    workshop = _workshop(catalog, PATTERN)
    workshop.settings = Settings()
    with pytest.raises(UsageError, match=r"held-out: there is nothing to ask: no pattern has coefficients yet"):
        held_out.of_version(workshop, None)
