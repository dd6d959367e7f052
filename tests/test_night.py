"""The night's school on a tiny model: every pattern has its row in the history, and what was cut short goes on."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
import torch

from sleepy import log, night
from sleepy.agent import prompt
from sleepy.errors import BankError
from sleepy.history.schema import Cycle
from sleepy.history.store import History
from sleepy.night import Lesson, School
from sleepy.settings import Settings
from sleepy.share.bank import Bank
from sleepy.share.layers import Adapted
from sleepy.share.manifest import Trained
from sleepy.workshop import Workshop
from tests.share.conftest import tiny_qwen2
from tests.share.material import TARGETS
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


def test_a_first_night_goes_on_from_the_version_that_is_set(
    workshop: Workshop, cycle: Cycle, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What `sleepy bootstrap` made, though it was never promoted."""
    basis, tasks = school(workshop, cycle).cold_start(lessons("clone", "hash"))
    made: Any = workshop
    made.bank, made.champion = Bank(workshop.settings.state / "bank"), lambda: None
    sha = workshop.model.sha256
    trained = dict.fromkeys(tasks, Trained("lora", prompt=1))
    start = made.bank.write(
        basis, tasks, trained, base_model="tiny", base_model_sha=sha, settings_digest="0", parent=None
    )
    monkeypatch.setattr(night, "weak_patterns", lambda *_: ["move"])
    monkeypatch.setattr(night, "lesson", lambda *_: lessons("move")[0])
    changed = {**SETTINGS["share"], "start": start}
    made.settings = Settings.model_validate({**SETTINGS, "share": changed, "state_dir": workshop.settings.state})
    candidate = made.bank.load(night.run(workshop, cycle), sha)
    now = {"move": Trained("coefficients", prompt=prompt.VERSION)}
    assert candidate.trained == {**trained, **now}, "what was not trained again learnt from the prompt of its time"
    assert candidate.manifest.parent == start and candidate.basis_hash == made.bank.load(start, sha).basis_hash
    made.settings = Settings.model_validate({**SETTINGS, "share": {"start": "v0099"}, "state_dir": made.settings.state})
    with pytest.raises(BankError, match="v0099"):
        night.run(workshop, cycle)


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
    layers = one["updates"]["move"].keys()
    return all(torch.equal(one["updates"]["move"][n].B, other["updates"]["move"][n].B) for n in layers) and all(
        torch.equal(one["tasks"][t][n].beta, other["tasks"][t][n].beta) for t in ("clone", "hash") for n in layers
    )


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
