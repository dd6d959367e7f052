"""The night's school on a tiny model: every pattern has its row in the history, and what was cut short goes on."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
import torch

from sleepy import log, night
from sleepy.agent import prompt
from sleepy.errors import BankError
from sleepy.history.results import PassRate
from sleepy.history.schema import Cycle
from sleepy.history.store import History
from sleepy.night import Lesson, School
from sleepy.settings import Settings
from sleepy.share.bank import Bank, BankVersion
from sleepy.share.layers import Adapted, LayerBasis
from sleepy.share.manifest import Trained
from sleepy.share.pupil import Course
from sleepy.share.scale import coefficient_step
from sleepy.workshop import Workshop
from tests.share.conftest import tiny_qwen2
from tests.share.material import TARGETS, dense, dense_in, error
from tests.share.test_together import examples

SETTINGS = {
    "training": {"steps": 4, "min_steps": 4, "together": 2, "coefficient_lr": "auto", "stop_loss": 0},
    "share": {"lora_rank": 2, "k_max": 4, "p": 2},
}


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    adapted = Adapted(tiny_qwen2(), TARGETS)
    made = SimpleNamespace(
        settings=Settings.model_validate({**SETTINGS, "state_dir": tmp_path}),
        engine=SimpleNamespace(adapted=adapted, device=torch.device("cpu"), dtype=torch.float32),
        history=History.open(f"sqlite:///{tmp_path / 'history.db'}"),
        model=SimpleNamespace(label="tiny@5555", name="tiny", sha256="5" * 64),
        opening=(),
    )
    return cast(Workshop, made)


@pytest.fixture
def cycle(workshop: Workshop) -> Cycle:
    return workshop.history.start_cycle(Cycle(model="tiny@5555", settings="0" * 16))


def school(workshop: Workshop, cycle: Cycle) -> School:
    return School(workshop, cycle, workshop.settings.state / "work" / "cycle-0001", None)


def lessons(*patterns: str) -> list[Lesson]:
    return [Lesson(name, examples(len(name)), dropped=1, too_long=2) for name in patterns]


def rows(workshop: Workshop, cycle: Cycle) -> list[tuple[str, str, str, int]]:
    return [(run.pattern, run.kind, run.state, run.steps) for run in workshop.history.training_runs_of(cycle.id)]


def learn(workshop: Workshop, cycle: Cycle) -> dict[str, Any]:
    """A cold start of two patterns, coefficients for the third."""
    desk = school(workshop, cycle)
    basis, tasks = desk.cold_start(lessons("clone", "hash"))
    return {"tasks": tasks, "updates": desk.coefficients(lessons("move"), basis, tasks)}


def test_every_pattern_has_its_row(workshop: Workshop, cycle: Cycle) -> None:
    learnt = learn(workshop, cycle)
    assert list(learnt["tasks"]) == ["clone", "hash"]
    assert list(learnt["updates"]) == ["move"]
    assert rows(workshop, cycle) == [
        ("clone", "lora", "done", 4), ("hash", "lora", "done", 4), ("move", "coefficients", "done", 4),
    ]  # fmt: skip
    for run in workshop.history.training_runs_of(cycle.id):
        assert (run.dropped, run.too_long, run.examples, len(run.losses)) == (1, 2, 5, 4)
        assert run.seconds > 0
        assert run.detail.startswith("step size 0.0") and run.detail.endswith("% padding")
    assert not list(school(workshop, cycle).work.glob("*.safetensors"))


def configure(workshop: Workshop, **sections: dict[str, Any]) -> None:
    """These settings of a section in place of the ones that the tests have."""
    changed: dict[str, Any] = {name: {**SETTINGS.get(name, {}), **values} for name, values in sections.items()}
    chosen = {**SETTINGS, **changed, "state_dir": workshop.settings.state}
    cast(Any, workshop).settings = Settings.model_validate(chosen)


@pytest.fixture
def bank(workshop: Workshop, cycle: Cycle) -> Bank:
    """Of the workshop, with one version, v0001, in which clone and hash are LoRAs of an earlier prompt; no champion."""
    made: Any = workshop
    made.bank, made.champion = Bank(workshop.settings.state / "bank"), lambda: None
    basis, tasks = school(workshop, cycle).cold_start(lessons("clone", "hash"))
    shutil.rmtree(school(workshop, cycle).work)
    write(made.bank, basis, tasks)
    return cast(Bank, made.bank)


def write(bank: Bank, basis: Any, tasks: Any) -> str:
    """A version of this night's model."""
    trained = dict.fromkeys(tasks, Trained("lora", prompt=1))
    return bank.write(
        basis, tasks, trained, base_model="tiny", base_model_sha="5" * 64, settings_digest="0", parent=None
    )


def weak(monkeypatch: pytest.MonkeyPatch, *patterns: str) -> None:
    """The night is to train these."""
    monkeypatch.setattr(night, "weak_patterns", lambda *_: list(patterns))
    monkeypatch.setattr(night, "lesson", lambda _workshop, _cycle, pattern: lessons(pattern)[0])


def run(workshop: Workshop, cycle: Cycle) -> BankVersion:
    """The night's candidate."""
    candidate = night.run(workshop, cycle)
    assert candidate is not None
    return workshop.bank.load(candidate, workshop.model.sha256)


def test_a_first_night_goes_on_from_the_version_that_is_set(
    workshop: Workshop, cycle: Cycle, bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What `sleepy bootstrap` made, though it was never promoted."""
    start = bank.load("v0001", workshop.model.sha256)
    weak(monkeypatch, "move")
    configure(workshop, share={"start": "v0001"})
    candidate = run(workshop, cycle)
    now = {"move": Trained("coefficients", prompt=prompt.VERSION)}
    assert candidate.trained == {**start.trained, **now}, (
        "what was not trained again learnt from the prompt of its time"
    )
    assert (candidate.parent, candidate.basis_hash) == ("v0001", start.basis_hash)
    configure(workshop, share={"start": "v0099"})
    with pytest.raises(BankError, match="v0099"):
        night.run(workshop, cycle)


def test_a_later_night_goes_on_from_the_champion_whatever_the_first_one_began_with(
    workshop: Workshop, cycle: Cycle, bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = bank.load("v0001", workshop.model.sha256)
    turned = {name: LayerBasis(layer.beta.flip(1), layer.alpha.flip(1)) for name, layer in start.basis.items()}
    champion = bank.load(write(bank, turned, start.tasks), workshop.model.sha256)
    cast(Any, workshop).champion = lambda: champion
    weak(monkeypatch, "move")
    configure(workshop, share={"start": "v0001"})
    candidate = run(workshop, cycle)
    assert (candidate.parent, candidate.basis_hash) == ("v0002", champion.basis_hash)
    assert candidate.basis_hash != start.basis_hash


def test_what_is_trained_again_is_recorded_as_it_was_now(
    workshop: Workshop, cycle: Cycle, bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    champion = bank.load("v0001", workshop.model.sha256)
    cast(Any, workshop).champion = lambda: champion
    weak(monkeypatch, "clone")
    assert run(workshop, cycle).trained == {
        "clone": Trained("coefficients", prompt=prompt.VERSION),
        "hash": Trained("lora", prompt=1),
    }


def test_what_is_trained_again_goes_on_from_its_coefficients(workshop: Workshop, cycle: Cycle) -> None:
    """Trained with next to no step size they are what they were; those of a pattern without any begin next to nothing. They keep
    their columns, which are others than p, and the size of a step is for so many."""
    configure(workshop, share={"p": 1}, training={"coefficient_lr": 1e-12})
    desk = school(workshop, cycle)
    basis, tasks = desk.cold_start(lessons("clone", "hash"))
    found = desk.coefficients(lessons("clone", "move"), basis, tasks)
    for name, layer in found["clone"].items():
        before = dense_in(basis[name], tasks["clone"][name])
        assert error(dense(layer), before) < 1e-4
        assert float(dense(found["move"][name]).norm()) < 0.1 * float(before.norm())

    configure(workshop, share={"p": 1}, training={"coefficient_lr": "auto"})
    shutil.rmtree(desk.work)
    again = workshop.history.start_cycle(Cycle(model="tiny@5555", settings="0" * 16))
    School(workshop, again, desk.work, None).coefficients(lessons("clone", "move"), basis, tasks)
    sizes = {run.pattern: run.detail.split(",")[0] for run in workshop.history.training_runs_of(again.id)}
    assert sizes == {
        name: f"step size {coefficient_step(tasks, p, 4):.2g}" for name, p in {"clone": 2, "move": 1}.items()
    }
    assert len(set(sizes.values())) == 2


def test_what_a_cold_start_trained_is_not_trained_again(
    workshop: Workshop, cycle: Cycle, bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first ones make the basis, the others are trained on it."""
    weak(monkeypatch, "fold", "swap", "move")
    configure(workshop, share={"cold_start": 2})
    before = len(rows(workshop, cycle))
    candidate = run(workshop, cycle)
    assert rows(workshop, cycle)[before:] == [
        ("fold", "lora", "done", 4), ("swap", "lora", "done", 4), ("move", "coefficients", "done", 4),
    ]  # fmt: skip
    assert {name: how.kind for name, how in candidate.trained.items()} == {
        "fold": "lora", "swap": "lora", "move": "coefficients",
    }  # fmt: skip
    assert (bank.versions(), candidate.parent) == (["v0001", candidate.version], None)


def test_examples_come_in_another_order_in_another_cycle_and_with_another_seed(
    workshop: Workshop, cycle: Cycle, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a pattern begins with depends on the seed alone."""
    courses: list[Course] = []
    monkeypatch.setattr(night, "train_together", lambda _adapted, given, *_, **__: courses.extend(given))
    next_cycle = workshop.history.start_cycle(Cycle(model="tiny@5555", settings="0" * 16))
    for of, seed in ((cycle, 0), (cycle, 0), (next_cycle, 0), (cycle, 7)):
        configure(workshop, night={"seed": seed})
        school(workshop, of).cold_start(lessons("clone"))
    orders = [one.seed for one in courses]
    starts = [torch.cat([value.flatten() for _, value in one.adapter.named_parameters()]) for one in courses]
    assert orders[0] == orders[1] and len(set(orders)) == 3
    assert [torch.equal(start, starts[0]) for start in starts] == [True, True, True, False]


def test_the_weak_are_those_that_failed_and_first_come_those_without_coefficients(
    workshop: Workshop, cycle: Cycle, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then by pass rate, and of the same rate as the router names them. Strictly below the setting is weak."""
    rates = [
        PassRate("known_worst", 4, 0), PassRate("new_better", 4, 2), PassRate("new_worse", 4, 1),
        PassRate("just_enough", 4, 3), PassRate("known_better", 4, 2), PassRate("a_new_tie", 8, 2),
        PassRate("not_judged", 0, 0), PassRate("not_routed", 4, 0),
    ]  # fmt: skip
    monkeypatch.setattr(History, "pass_rates", lambda _, cycle_id: rates if cycle_id == cycle.id else [])
    names = ["new_better", "new_worse", "a_new_tie", "known_better", "known_worst", "just_enough", "not_judged"]
    cast(Any, workshop).router = SimpleNamespace(names=names)
    parent: Any = SimpleNamespace(tasks={"known_worst": {}, "known_better": {}, "just_enough": {}})
    expected = ["new_worse", "a_new_tie", "new_better", "known_worst", "known_better"]
    configure(workshop, night={"weak_below": 0.75})
    assert night.weak_patterns(workshop, cycle, parent) == expected
    configure(workshop, night={"weak_below": 0.75, "patterns": 2})
    assert night.weak_patterns(workshop, cycle, parent) == expected[:2]
    configure(workshop, night={"weak_below": 0.5})
    assert night.weak_patterns(workshop, cycle, parent) == ["new_worse", "a_new_tie", "known_worst"]
    assert night.weak_patterns(workshop, cycle, None) == ["known_worst", "new_worse", "a_new_tie"]


def test_what_acts_on_replies_alone_is_kept_so_and_does_not_go_on_from_what_acts_on_all(
    workshop: Workshop, cycle: Cycle
) -> None:
    basis, tasks = school(workshop, cycle).cold_start(lessons("clone", "hash"))
    made: Any = workshop
    made.opening = (3,)
    desk = school(workshop, cycle)
    anew = desk.coefficients(lessons("clone"), basis, tasks)
    assert desk.trained["clone"].opening == (3,)
    made.opening = ()
    cut_short = school(workshop, cycle)  # its result was kept before the setting was changed
    assert cut_short.coefficients(lessons("clone"), basis, tasks).keys() == anew.keys()
    assert cut_short.trained["clone"].opening == (3,)

    parent: Any = SimpleNamespace(version="v0001", openings={"hash": (3,)})
    share = {**SETTINGS["share"], "p": 1}
    made.settings = Settings.model_validate({**SETTINGS, "share": share, "state_dir": workshop.settings.state})
    columns = []
    for opening in ((3,), ()):
        made.opening = opening
        desk = School(workshop, cycle, workshop.settings.state / "work" / f"with {opening}", parent)
        update = desk.coefficients(lessons("hash"), basis, tasks)["hash"]
        columns.append({layer.B.shape[1] for layer in update.values()})
    assert columns == [{2}, {1}], "what goes on keeps its columns, what begins anew has p"


def test_one_that_cannot_be_trained_is_recorded_and_harms_no_other(workshop: Workshop, cycle: Cycle) -> None:
    desk = school(workshop, cycle)
    _, tasks = desk.cold_start([*lessons("clone"), Lesson("empty", [], 3, 0), *lessons("hash")])
    assert list(tasks) == ["clone", "hash"]
    assert ("empty", "lora", "failed", 0) in rows(workshop, cycle)
    assert [run.detail for run in workshop.history.training_runs_of(cycle.id) if run.state == "failed"] == [
        "no training examples"
    ]


def equal(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Both sides of every layer of all that was learnt."""

    def tensors(learnt: dict[str, Any]) -> dict[tuple[str, ...], torch.Tensor]:
        return {
            (kind, name, layer, side): getattr(factors, side)
            for kind, sides in (("tasks", ("beta", "alpha")), ("updates", ("B", "A")))
            for name, layers in learnt[kind].items()
            for layer, factors in layers.items()
            for side in sides
        }

    found, wanted = tensors(one), tensors(other)
    return found.keys() == wanted.keys() and all(torch.equal(found[key], wanted[key]) for key in wanted)


def test_a_night_cut_short_again_and_again_learns_the_same(
    workshop: Workshop, cycle: Cycle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = learn(workshop, cycle)
    cast(Any, workshop).settings = workshop.settings.model_copy(update={"state_dir": tmp_path / "second"})
    stop = iter((1, 2, 4, 1))  # the last one when all steps are taken and the result is not
    beats = 0
    left = next(stop)

    def beat(_: str) -> None:
        nonlocal beats, left
        beats += 1
        if beats == left:
            beats, left = 0, next(stop, 10**6)
            raise SystemExit(143)

    monkeypatch.setattr(log.heartbeat, "beat", beat)
    interruptions = 0
    while True:
        try:
            cut = learn(workshop, cycle)
            break
        except SystemExit:
            interruptions += 1
    assert interruptions == 4
    assert equal(cut, whole)


def test_a_result_that_was_recorded_before_it_was_kept_is_not_recorded_again(
    workshop: Workshop, cycle: Cycle, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def point(name: str) -> None:
        if name == "night: before a training's result is kept":
            raise Killed

    monkeypatch.setattr(night.faults, "point", point)
    with pytest.raises(Killed):
        school(workshop, cycle).cold_start(lessons("clone"))
    monkeypatch.undo()
    school(workshop, cycle).cold_start(lessons("clone"))
    assert rows(workshop, cycle) == [("clone", "lora", "done", 4)]


def test_new_directions_that_there_is_no_room_for_do_not_end_the_night(
    workshop: Workshop, cycle: Cycle, caplog: pytest.LogCaptureFixture
) -> None:
    made: Any = workshop
    share = {**SETTINGS["share"], "k_max": 2, "phi": 2}
    for drift, kept in ((10.0, False), (1e-6, True)):
        chosen = {**SETTINGS, "share": {**share, "max_merge_drift": drift}, "state_dir": workshop.settings.state}
        made.settings = Settings.model_validate(chosen)
        desk = school(workshop, cycle)
        basis, tasks = desk.cold_start(lessons("clone", "hash"))
        updates = desk.coefficients(lessons("move"), basis, tasks)
        with caplog.at_level("WARNING", logger="sleepy"):
            merged, all_tasks = desk.merge(basis, tasks, updates)
        assert sorted(all_tasks) == ["clone", "hash", "move"]
        assert all(torch.equal(merged[name].beta, basis[name].beta) for name in basis) is kept
        assert ("of the new updates is kept what lies in the basis" in caplog.text) is kept


def test_a_result_that_a_power_cut_emptied_is_trained_again(workshop: Workshop, cycle: Cycle) -> None:
    _, tasks = school(workshop, cycle).cold_start(lessons("clone", "hash"))
    weights = school(workshop, cycle).work / "lora-hash" / "adapter_model.safetensors"
    weights.write_bytes(b"")
    _, again = school(workshop, cycle).cold_start(lessons("clone", "hash"))
    assert again.keys() == tasks.keys() and weights.stat().st_size > 0
