"""An exam on a random model: every koan is asked with the coefficients that the strategy says, and with no others."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from sleepy.errors import UsageError
from sleepy.evaluation.experiments.lab import Lab
from sleepy.evaluation.frozen import Strategy, evaluate, summary
from sleepy.history.schema import Evaluation
from sleepy.lm.replies import ReplyCache
from sleepy.share.bank import BankVersion
from tests.bench import tiny

MATCHED = {"bc_001": "use_after_move", "bc_004": "missing_mut"}
"""The koans whose pattern has coefficients; there is one more."""
(PLAIN,) = set(tiny.EXAM) - set(MATCHED)


STRATEGIES: tuple[Strategy, ...] = ("base", "routed", "averaged")


def champion(lab: Lab) -> BankVersion:
    found = lab.workshop.champion()
    assert found is not None
    return found


def fixers(evaluation: Evaluation) -> dict[str, str]:
    return {result.koan: result.fixer for result in evaluation.results}


def first_logits(lab: Lab, strategy: Strategy, version: BankVersion | None) -> dict[str, torch.Tensor]:
    """What each koan's first token was decided on."""
    seen: dict[int, torch.Tensor] = {}
    engine = lab.workshop.engine

    def note(number: int, logits: torch.Tensor) -> None:
        seen.setdefault(number, logits[0].clone())

    engine.on_logits = note
    try:
        evaluation = evaluate(lab.workshop, lab.exam, strategy, version)
    finally:
        engine.on_logits = None
    return {result.koan: seen[number] for number, result in enumerate(evaluation.results)}


@pytest.fixture
def forgetful(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every reply is generated."""
    monkeypatch.setattr(ReplyCache, "get", lambda *_: None)


def test_each_koan_is_given_what_the_strategy_says(lab: Lab) -> None:
    version, asked = champion(lab), {"exam": lab.exam.label, "bank_version": "v0001", "total": len(tiny.EXAM)}
    found = {how: evaluate(lab.workshop, lab.exam, how, version) for how in STRATEGIES}
    for how, evaluation in found.items():
        said = summary(evaluation)
        assert {name: said[name] for name in ("strategy", *asked)} == {"strategy": how, **asked}
        assert {result.koan for result in evaluation.results} == set(tiny.EXAM)
    assert fixers(found["base"]) == dict.fromkeys(tiny.EXAM, "base")
    assert fixers(found["routed"]) == {PLAIN: "base", **{koan: f"pattern:{name}" for koan, name in MATCHED.items()}}
    assert fixers(found["averaged"]) == dict.fromkeys(tiny.EXAM, "averaged")
    assert fixers(evaluate(lab.workshop, lab.exam, "routed", None)) == dict.fromkeys(tiny.EXAM, "base")
    with pytest.raises(UsageError, match="averaged: there are no coefficients yet"):
        evaluate(lab.workshop, lab.exam, "averaged", None)


@pytest.mark.usefixtures("forgetful")
def test_coefficients_act_on_the_koans_that_are_given_them_and_on_no_other(
    lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bit for bit: the shapes are the same."""
    version = champion(lab)
    base, routed, averaged = (first_logits(lab, how, version) for how in STRATEGIES)
    same = {koan: torch.equal(routed[koan], base[koan]) for koan in tiny.EXAM}
    assert same == {PLAIN: True, **dict.fromkeys(MATCHED, False)}
    assert not any(torch.equal(averaged[koan], other[koan]) for koan in tiny.EXAM for other in (base, routed))
    again = first_logits(lab, "base", version)
    assert all(torch.equal(again[koan], base[koan]) for koan in tiny.EXAM), "nothing of the averages is left"
    monkeypatch.setattr(lab.workshop.router, "route", lambda _: None)
    expected: dict[Strategy, dict[str, torch.Tensor]] = {"routed": base, "averaged": averaged}
    for how, wanted in expected.items():
        unmatched = first_logits(lab, how, version)
        assert all(torch.equal(unmatched[koan], wanted[koan]) for koan in tiny.EXAM), "no pattern matches any of them"


@pytest.mark.usefixtures("forgetful")
def test_the_average_of_alike_coefficients_is_what_each_of_them_is(lab: Lab) -> None:
    version = champion(lab)
    alike = replace(version, tasks=dict.fromkeys(version.tasks, version.tasks["missing_mut"]))
    routed, averaged = first_logits(lab, "routed", alike), first_logits(lab, "averaged", alike)
    assert [koan for koan in tiny.EXAM if torch.equal(routed[koan], averaged[koan])] == sorted(MATCHED)
    own = first_logits(lab, "routed", version)
    assert [koan for koan in MATCHED if torch.equal(routed[koan], own[koan])] == ["bc_004"], "each has its pattern's"


def test_only_what_other_coefficients_can_change_is_asked_again(lab: Lab) -> None:
    """Those of one pattern are others in the second version."""
    first, bank = champion(lab), lab.workshop.bank
    changed = {layer: replace(one, beta=-one.beta) for layer, one in first.tasks["missing_mut"].items()}
    name = bank.write(
        first.basis, {**first.tasks, "missing_mut": changed}, first.trained, lab.workshop.model.label,
        lab.workshop.model.sha256, "s", first.version,
    )  # fmt: skip
    second = bank.load(name, lab.workshop.model.sha256)
    known = {}
    for how in STRATEGIES:
        evaluate(lab.workshop, lab.exam, how, first)
        found = evaluate(lab.workshop, lab.exam, how, second)
        known[how] = {result.koan for result in found.results if result.cached}
        assert all(result.cached for result in evaluate(lab.workshop, lab.exam, how, second).results)
    assert known == {"base": set(tiny.EXAM), "routed": set(tiny.EXAM) - {"bc_004"}, "averaged": set()}
