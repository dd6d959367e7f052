"""A training that was cut short ends, bit for bit, as one that was not."""

from __future__ import annotations

import logging
import math
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor

from sleepy import faults
from sleepy.settings import TrainingSettings
from sleepy.share.checkpoint import Checkpoint
from sleepy.share.layers import Adapted
from sleepy.share.pupil import Course, Pupil
from sleepy.share.training import Progress, train_together
from tests.share.test_memory import Short
from tests.share.test_together import basis, course

__all__ = ["basis", "course"]  # fixtures

SETTINGS = TrainingSettings(batch_size=2, steps=5, min_steps=5, stop_loss=0.0)


class Killed(BaseException):
    """The process ends here: nothing catches this, as nothing catches SIGKILL."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "work" / "lora.safetensors"


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> pytest.LogCaptureFixture:
    monkeypatch.setattr(logging.getLogger("sleepy"), "propagate", True)
    caplog.set_level("INFO", "sleepy")
    return caplog


class Run:
    """Trains, is cut short, goes on; results count only once they were delivered."""

    def __init__(self, adapted: Adapted, courses: Callable[[], Sequence[Course]], path: Path) -> None:
        self.adapted, self.courses, self.path = adapted, courses, path
        self.results: dict[str, tuple[list[float], dict[str, Tensor]]] = {}
        self.steps = 0

    def go_on(self, at: dict[int, BaseException] | None = None, every_s: float = 0.0, together: int = 2) -> None:
        def step(_: Progress) -> None:
            self.steps += 1
            if at and self.steps in at:
                raise at[self.steps]

        def end(pupil: Pupil) -> None:
            tensors = {name: p.detach().clone() for name, p in pupil.course.adapter.named_parameters()}
            self.results[pupil.course.name] = (pupil.log.losses, tensors)

        left = [course for course in self.courses() if course.name not in self.results]
        train_together(self.adapted, left, SETTINGS, together, end, step, Checkpoint(self.path, every_s, "tiny"))


def same(one: Run, other: Run) -> bool:
    return one.results.keys() == other.results.keys() and all(
        losses == other.results[name][0]
        and all(torch.equal(tensor, other.results[name][1][key]) for key, tensor in tensors.items())
        for name, (losses, tensors) in one.results.items()
    )


@pytest.fixture
def make(adapted: Adapted, course: Callable[..., Course], path: Path) -> Callable[..., Run]:
    def of(kind: str = "coefficients", count: int = 3, folder: str = "") -> Run:
        place = path.with_name(folder or "x") / "checkpoint.safetensors"
        return Run(adapted, lambda: [course(number, kind) for number in range(count)], place)

    return of


@pytest.mark.parametrize(
    ("stop", "kind"),
    [(SystemExit(143), "lora"), (Killed(), "coefficients"), (Killed(), "coefficients and phi")],
    ids=["asked to end, lora", "killed, coefficients", "killed, coefficients and phi"],
)
def test_cut_short_anywhere_it_ends_as_if_it_had_not_been(
    make: Callable[..., Run], kind: str, stop: BaseException
) -> None:
    whole, cut = make(kind, folder="a"), make(kind, folder="b")
    whole.go_on()
    for at in (1, 4, 5, 6, 9):  # also where two end at once, and one is alone
        with pytest.raises(type(stop)):
            cut.go_on({at: stop})
        assert cut.path.exists()
    assert len(cut.results) == 2
    cut.go_on()
    assert same(cut, whole)
    assert not cut.path.exists()
    assert cut.steps == whole.steps  # no step was taken twice


def test_asked_to_end_it_writes_what_would_not_have_been_due(make: Callable[..., Run]) -> None:
    whole, cut = make(folder="a"), make(folder="b")
    whole.go_on(every_s=3600)
    with pytest.raises(SystemExit):
        cut.go_on({3: SystemExit(143)}, every_s=3600)
    cut.go_on(every_s=3600)
    assert same(cut, whole)
    assert cut.steps == whole.steps


def test_steps_since_the_last_checkpoint_are_taken_again(make: Callable[..., Run]) -> None:
    whole, cut = make(folder="a"), make(folder="b")
    whole.go_on()
    with pytest.raises(Killed):
        cut.go_on({3: Killed()}, every_s=3600)
    assert not cut.path.exists()
    cut.go_on(every_s=3600)
    assert same(cut, whole)
    assert cut.steps == whole.steps + 3


@pytest.mark.parametrize("number", [1, 2, 10, 11, 19])
def test_killed_while_a_checkpoint_is_written(
    make: Callable[..., Run], monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    whole, cut = make(folder="a"), make(folder="b")
    whole.go_on()
    reached = 0

    def point(name: str) -> None:
        nonlocal reached
        reached += name.startswith("training")
        if reached == number:
            raise Killed

    monkeypatch.setattr(faults, "point", point)
    with pytest.raises(Killed):
        cut.go_on()
    cut.go_on()
    assert same(cut, whole)
    assert not cut.path.exists()


def test_killed_while_a_result_is_taken_it_is_delivered_again(make: Callable[..., Run]) -> None:
    whole, cut = make(folder="a"), make(folder="b")
    whole.go_on()

    def dies(_: Pupil) -> None:
        raise Killed

    with pytest.raises(Killed):
        train_together(cut.adapted, cut.courses(), SETTINGS, 2, dies, None, Checkpoint(cut.path, 0, "tiny"))
    cut.go_on()
    assert same(cut, whole)


def test_steps_that_were_left_out_in_a_row_count_on(make: Callable[..., Run]) -> None:
    cut = make(count=1)
    courses, steps, failures = cut.courses, 0, list[str]()

    def ill() -> Sequence[Course]:
        found = courses()
        next(found[0].adapter.named_parameters())[1].register_hook(lambda gradient: gradient * math.nan)
        return found

    def step(_: Progress) -> None:
        nonlocal steps
        steps += 1
        raise Killed

    def train() -> None:
        checkpoint = Checkpoint(cut.path, 0, "tiny")
        train_together(cut.adapted, ill(), SETTINGS, 1, lambda pupil: failures.append(pupil.failure), step, checkpoint)

    for _ in range(4):
        with pytest.raises(Killed):
            train()
    train()
    assert steps == 4
    assert failures == ["the gradient became nan at step 4, as in the 3 steps before"]


@pytest.mark.parametrize(
    ("above", "when_recomputed"), [(24, True), (0, False)], ids=["smaller parts", "computed twice"]
)
def test_what_was_learnt_about_the_memory_is_not_learnt_again(
    make: Callable[..., Run], adapted: Adapted, above: int, when_recomputed: bool
) -> None:
    error = torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB")
    short, plenty = Short(adapted, above, error, when_recomputed=when_recomputed), 10**6
    cut = make(count=1)
    with pytest.raises(Killed):
        cut.go_on({1: Killed()})
    assert short.left < plenty
    short.left = plenty
    cut.go_on()
    assert short.left == plenty
    assert len(cut.results["pattern 0"][0]) == 5


def test_a_checkpoint_is_on_disk_before_it_takes_the_name_and_then_the_name_is(
    make: Callable[..., Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    cut = make(count=1)
    fsync, replace_, done = os.fsync, Path.replace, list[tuple[str, str]]()

    def noted_fsync(descriptor: int) -> None:
        done.append(("synced", Path(os.readlink(f"/proc/self/fd/{descriptor}")).name))
        fsync(descriptor)

    def noted_replace(source: Path, target: Path) -> Path:
        done.append(("named", target.name))
        return replace_(source, target)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    with pytest.raises(Killed):
        cut.go_on({1: Killed()})
    name, folder = cut.path.name, cut.path.parent.name
    assert done == [("synced", f".{name}"), ("named", name), ("synced", folder)]


def damage(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def other_model(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"tiny", b"huge"))


@pytest.mark.parametrize("harm", [damage, other_model])
def test_a_file_that_is_of_no_use_is_said_and_not_used(
    make: Callable[..., Run], said: pytest.LogCaptureFixture, harm: Callable[[Path], None]
) -> None:
    whole, cut = make(folder="a"), make(folder="b")
    whole.go_on()
    with pytest.raises(SystemExit):
        cut.go_on({3: SystemExit()})
    harm(cut.path)
    cut.go_on()
    assert same(cut, whole)
    (message,) = [record.getMessage() for record in said.records if "begins anew" in record.getMessage()]
    assert "\n" not in message


def test_what_changed_meanwhile_begins_anew_and_the_rest_goes_on(
    make: Callable[..., Run], course: Callable[..., Course], said: pytest.LogCaptureFixture
) -> None:
    cut = make()
    with pytest.raises(SystemExit):
        cut.go_on({3: SystemExit()})
    courses = cut.courses()
    cut.courses = lambda: [courses[0], course(1, lr=3e-3), courses[2]]
    cut.go_on()
    assert "pattern 1: settings, programs or basis changed; its training begins anew" in said.text
    assert "the training of pattern 0 goes on where it was cut short, after 3 steps" in said.text
    assert {len(losses) for losses, _ in cut.results.values()} == {5}


def test_a_training_is_known_by_all_that_decides_how_it_goes(course: Callable[..., Course]) -> None:
    plain, other = course(0), course(1)
    with torch.no_grad():
        next((moved := course(0)).adapter.named_parameters())[1].add_(1e-3)
    changed = [
        plain, moved, replace(plain, name="another"), replace(plain, lr=plain.lr * 2), replace(plain, seed=plain.seed + 1),
        replace(plain, examples=other.examples), replace(plain, examples=plain.examples[:-1]),
    ]  # fmt: skip
    found = {Pupil(one, SETTINGS).fingerprint for one in changed}
    found |= {Pupil(plain, SETTINGS.model_copy(update={"batch_size": 3})).fingerprint}
    assert len(found) == len(changed) + 1
    assert Pupil(course(0), SETTINGS).fingerprint == Pupil(plain, SETTINGS).fingerprint
    next(iter(plain.adapter.frozen())).mul_(2.0)
    assert Pupil(plain, SETTINGS).fingerprint not in found, "another basis"


def test_where_it_cannot_be_written_the_training_goes_on(
    make: Callable[..., Run], said: pytest.LogCaptureFixture
) -> None:
    cut = make(count=1)
    cut.path.parent.parent.mkdir()
    cut.path.parent.write_text("a file where the folder should be")
    cut.go_on(every_s=3600)
    assert len(cut.results["pattern 0"][0]) == 5
    (message,) = [record.getMessage() for record in said.records if record.levelname == "WARNING"]
    assert message.startswith(f"{cut.path}: no checkpoint could be written (")
    assert message.endswith("; the training goes on without")
