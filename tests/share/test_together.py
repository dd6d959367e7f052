"""Many adapters in one pass: what comes of each is what training it alone gives; one that fails harms no other."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import pytest
import torch
from torch import Tensor

from sleepy.settings import TrainingSettings
from sleepy.share.adapters import Adapter, CoefficientAdapter, LoraAdapter
from sleepy.share.batches import Example
from sleepy.share.layers import Adapted, LayerBasis
from sleepy.share.pupil import Course, Pupil
from sleepy.share.training import Progress, train_together
from tests.share import material
from tests.share.conftest import ModelMaker
from tests.share.material import TARGETS, Shapes, generator

SETTINGS = TrainingSettings(batch_size=2, steps=6, min_steps=5, stop_loss=0.0)
KINDS = ["lora", "coefficients", "coefficients and phi"]


def examples(seed: int, count: int = 5) -> list[Example]:
    rng = random.Random(seed)
    found = []
    for _ in range(count):
        tokens = tuple(rng.randrange(128) for _ in range(rng.randrange(4, 20)))
        labels = tuple(sorted(rng.sample(range(1, len(tokens)), 3)))
        found.append(Example(tokens, labels, (1.0, 0.5, 2.0)))
    return found


@pytest.fixture
def basis(shapes: Shapes) -> dict[str, LayerBasis]:
    return material.random_basis(shapes, 8, generator(1))


@pytest.fixture
def course(adapted: Adapted, basis: dict[str, LayerBasis]) -> Callable[..., Course]:
    """Makes courses that are the same for the same number."""

    return partial(course_of, adapted, basis)


def course_of(
    adapted: Adapted, basis: dict[str, LayerBasis], number: int, kind: str = "coefficients", lr: float = 2e-2
) -> Course:
    """The same for the same number, on any device."""
    adapter: Adapter
    if kind == "lora":
        adapter = LoraAdapter(adapted, 3, 6.0, generator(number))
    else:
        phi = 2 if kind.endswith("phi") else 0
        adapter = CoefficientAdapter(adapted, basis, 2 + number % 2, phi, 1e-2, generator(number))
    return Course(f"pattern {number}", adapter, examples(number, 3 + number), lr, seed=number)


def trained(
    adapted: Adapted, courses: Sequence[Course], together: int, settings: TrainingSettings = SETTINGS
) -> dict[str, Pupil]:
    ended: dict[str, Pupil] = {}
    train_together(adapted, courses, settings, together, lambda pupil: ended.update({pupil.course.name: pupil}))
    return ended


def parameters(pupil: Pupil) -> Tensor:
    return torch.cat([parameter.detach().flatten() for _, parameter in pupil.course.adapter.named_parameters()])


@pytest.mark.parametrize("kind", KINDS)
def test_together_each_becomes_what_it_becomes_alone(
    adapted: Adapted, course: Callable[..., Course], kind: str
) -> None:
    alone = {}
    for number in range(3):
        alone |= trained(adapted, [course(number, kind, 5e-3 * (number + 1))], 1)
    several = trained(adapted, [course(number, kind, 5e-3 * (number + 1)) for number in range(3)], 2)
    assert several.keys() == alone.keys()
    for name, pupil in several.items():
        assert pupil.log.losses == pytest.approx(alone[name].log.losses, rel=1e-3)
        start = parameters_at_start(course, name, kind)
        moved = (parameters(alone[name]) - start).norm()
        assert (parameters(pupil) - parameters(alone[name])).norm() < 1e-2 * moved
        assert pupil.log.tokens == alone[name].log.tokens
    assert all(layer.cores is None for layer in adapted.layers.values())


def parameters_at_start(course: Callable[..., Course], name: str, kind: str) -> Tensor:
    fresh = course(int(name.split()[-1]), kind)
    return torch.cat([parameter.detach().flatten() for _, parameter in fresh.adapter.named_parameters()])


def test_the_first_gradients_are_those_of_training_alone(adapted: Adapted, course: Callable[..., Course]) -> None:
    """Before the optimiser magnifies rounding: after one step the moments are the gradients."""
    one = SETTINGS.model_copy(update={"steps": 1})
    alone = [next(iter(trained(adapted, [course(number)], 1, one).values())) for number in range(3)]
    several = list(trained(adapted, [course(number) for number in range(3)], 3, one).values())
    for mine, other in zip(several, alone, strict=True):
        for key, value in mine.state()[0].items():
            if key.endswith("/exp_avg"):
                torch.testing.assert_close(value, other.state()[0][key], rtol=1e-3, atol=1e-6)


def test_one_that_ends_makes_room_for_the_next(adapted: Adapted, course: Callable[..., Course]) -> None:
    steps = SETTINGS.model_copy(update={"steps": 3, "min_steps": 3})
    at: list[Progress] = []
    train_together(adapted, [course(n) for n in range(5)], steps, 2, lambda _: None, at.append)
    assert [tuple(int(name[-1]) for name in progress.names) for progress in at] == [(0, 1)] * 3 + [(2, 3)] * 3 + [
        (4,)
    ] * 3
    assert [progress.steps for progress in at] == [2, 4, 6, 8, 10, 12, 13, 14, 15]
    assert [progress.left for progress in at] == [15 - progress.steps for progress in at]


def test_each_stops_by_its_own_loss(adapted: Adapted, course: Callable[..., Course]) -> None:
    alone = [next(iter(trained(adapted, [course(number)], 1).values())).log for number in range(3)]
    between = sorted(log.losses[4] for log in alone)
    assert between[0] < between[2]
    limit = SETTINGS.model_copy(update={"stop_loss": sum(sorted(_mean_of_5(log.losses) for log in alone)[:2]) / 2})
    several = trained(adapted, [course(number) for number in range(3)], 3, limit)
    assert min(pupil.log.steps for pupil in several.values()) == 5
    assert max(pupil.log.steps for pupil in several.values()) > 5


def _mean_of_5(losses: Sequence[float]) -> float:
    return sum(losses[:5]) / 5


@pytest.mark.parametrize("kind", KINDS)
def test_one_that_diverges_fails_alone(adapted: Adapted, course: Callable[..., Course], kind: str) -> None:
    courses = [course(number, kind) for number in range(3)]
    for _, parameter in courses[1].adapter.named_parameters():
        parameter.data.fill_(math.nan)
    without = trained(adapted, [course(0, kind), course(2, kind)], 2)
    several = trained(adapted, courses, 3)
    assert several["pattern 1"].failure == "the loss became nan at step 1"
    assert several["pattern 1"].log.steps == 0
    for name, pupil in without.items():
        assert not several[name].failure
        assert several[name].log.losses == pytest.approx(pupil.log.losses, rel=1e-3)


def test_one_without_examples_fails_alone(adapted: Adapted, course: Callable[..., Course]) -> None:
    empty = Course("empty", course(7).adapter, [], 1e-2, 0)
    several = trained(adapted, [empty, course(0)], 2)
    assert several["empty"].failure == "no training examples"
    assert several["pattern 0"].log.steps == 6


def test_time_and_padding_are_shared_out(adapted: Adapted, course: Callable[..., Course]) -> None:
    several = trained(adapted, [course(number) for number in range(3)], 3)
    for pupil in several.values():
        assert 0 < pupil.log.padded < 1
        assert pupil.log.seconds > 0
    same = Course("same", course(0).adapter, [Example((1, 2, 3), (2,), (1.0,))] * 3, 1e-2, 0)
    assert trained(adapted, [same], 1)["same"].log.padded == 0


def test_in_bfloat16_a_shared_basis_stays_shared(make_model: ModelMaker, shapes: Shapes) -> None:
    adapted = Adapted(make_model(torch.bfloat16), TARGETS)
    basis = material.random_basis(shapes, 8, generator(1))

    def again(number: int) -> Adapter:
        return CoefficientAdapter(adapted, basis, 2, 0, 1e-2, generator(number))

    courses = [Course(str(number), again(number), examples(number), 1e-2, number) for number in range(2)]
    seen: list[tuple[int, torch.dtype]] = []
    layer = next(iter(adapted.layers.values()))
    hook = layer.register_forward_hook(lambda *_: seen.append((layer.beta.dim(), layer.beta.dtype)))  # type: ignore[union-attr]
    ended = trained(adapted, courses, 2)
    hook.remove()
    assert set(seen) == {(2, torch.bfloat16)}
    for number in range(2):
        alone = trained(adapted, [replace(courses[number], adapter=again(number))], 1)[str(number)]
        assert ended[str(number)].log.losses == pytest.approx(alone.log.losses, rel=0.05)


def test_bases_of_different_sizes_share_a_pass(adapted: Adapted, shapes: Shapes) -> None:
    """As when every pattern is left out of a basis of its own: the narrower ones are widened with zeros, which nobody learns."""

    def courses() -> list[Course]:
        widths = (3, 8, 5)
        bases = [material.random_basis(shapes, width, generator(width)) for width in widths]
        return [replace(course_of(adapted, basis, n), name=str(n)) for n, basis in enumerate(bases)]

    def trained(of: Sequence[Course], together: int) -> list[Pupil]:
        ended: list[Pupil] = []
        train_together(adapted, of, SETTINGS, together, ended.append)
        return sorted(ended, key=lambda pupil: pupil.course.name)

    for one, other in zip(trained(courses(), 1), trained(courses(), 3), strict=True):
        assert other.log.losses == pytest.approx(one.log.losses, abs=1e-5)
        for name, factors in one.course.adapter.factors().items():
            torch.testing.assert_close(other.course.adapter.factors()[name].B, factors.B, atol=1e-4, rtol=1e-3)
