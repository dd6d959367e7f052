"""Adapters that act on replies alone: the same losses and gradients as with a mask over the whole text, and prompts read once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import pytest
import torch
from torch import Tensor

from sleepy.settings import TrainingSettings
from sleepy.share.adapters import Adapter, CoefficientAdapter, LoraAdapter, install
from sleepy.share.batches import Example
from sleepy.share.checkpoint import Checkpoint
from sleepy.share.layers import Adapted
from sleepy.share.loss import held_out_loss, row_losses, weight
from sleepy.share.prompts import Prompts
from sleepy.share.pupil import Course, Pupil
from sleepy.share.training import Progress, train, train_together
from tests.lm.test_engine import acting_from
from tests.share import material
from tests.share.material import Shapes, generator

EXAMPLES = [
    Example((5, 17, 80, 3, 9, 11, 4, 7), (5, 6, 7), (1.0, 1.0, 2.0), start=4),
    Example((5, 61, 2, 44), (2, 3), (1.0, 0.5), start=1),
    Example((7, 8, 9, 10, 11, 12, 13), (4, 6), (1.0, 3.0), start=2),
    Example((12, 30, 31), (1, 2), (1.0, 1.0)),
]
"""The last one is adapted from its first token on."""


@pytest.fixture
def adapter(adapted: Adapted, shapes: Shapes) -> CoefficientAdapter:
    return make_adapter(adapted, shapes)


def make_adapter(adapted: Adapted, shapes: Shapes) -> CoefficientAdapter:
    basis = material.random_basis(shapes, 6, generator(1))
    made = CoefficientAdapter(adapted, basis, 3, 0, 1.0, generator(2))
    with torch.no_grad():
        for beta, alpha in made.epsilon.values():  # so large that it matters where they act
            beta.mul_(3)
            alpha.mul_(3)
    return made


def losses_and_gradients(
    adapted: Adapted, adapter: Adapter, batch: list[Example], prompts: Prompts
) -> tuple[Tensor, list[Tensor]]:
    device = next(adapted.model.parameters()).device
    install(adapted, [(adapter, len(batch))])
    with adapted.routed(torch.zeros(1, dtype=torch.long, device=device)):
        losses = row_losses(adapted.model, batch, device, prompts)
        torch.autograd.backward(losses.sum())
    gradients = []
    for _, parameter in adapter.named_parameters():
        assert parameter.grad is not None
        gradients.append(parameter.grad.clone())
        parameter.grad = None
    adapted.unload()
    return losses.detach(), gradients


def test_losses_and_gradients_are_those_of_a_mask_over_the_whole_text(
    adapted: Adapted, adapter: CoefficientAdapter
) -> None:
    losses, gradients = losses_and_gradients(adapted, adapter, EXAMPLES, Prompts(adapted, 1))
    wanted: list[Tensor] = []
    summed = [torch.zeros_like(gradient) for gradient in gradients]
    for example in EXAMPLES:
        with acting_from(adapted, example.start):
            loss, mine = losses_and_gradients(adapted, adapter, [replace(example, start=0)], Prompts(adapted, 0))
        wanted.append(loss)
        summed = [a + b for a, b in zip(summed, mine, strict=True)]
    torch.testing.assert_close(losses, torch.cat(wanted), atol=1e-5, rtol=1e-5)
    for found, gradient in zip(gradients, summed, strict=True):
        torch.testing.assert_close(found, gradient, atol=1e-4, rtol=1e-3)
        assert float(gradient.norm()) > 0
    everywhere, _ = losses_and_gradients(adapted, adapter, [replace(e, start=0) for e in EXAMPLES], Prompts(adapted, 0))
    assert (everywhere - losses)[:3].abs().min() > 1e-3
    assert float(everywhere[3]) == pytest.approx(float(losses[3]), rel=1e-5)


def test_the_loss_of_a_loaded_set_is_that_of_its_rows(adapted: Adapted, adapter: CoefficientAdapter) -> None:
    losses, _ = losses_and_gradients(adapted, adapter, EXAMPLES, Prompts(adapted, 1))
    sets = {"other": {}, "mine": adapter.coefficients()}
    adapted.load(adapter.basis, sets, sets)
    prompts = Prompts(adapted, 1)
    mine, base = (held_out_loss(adapted, name, EXAMPLES, prompts) for name in ("mine", None))
    assert mine == pytest.approx(float(losses.sum()) / weight(EXAMPLES), rel=1e-5)
    assert base == held_out_loss(adapted, "other", EXAMPLES, prompts) and abs(mine - base) > 1e-3
    adapted.unload()
    assert held_out_loss(adapted, None, EXAMPLES, prompts) == pytest.approx(base, rel=1e-6)


class Counted:
    """Tokens of the passes through the decoder."""

    def __init__(self, adapted: Adapted) -> None:
        self.passes: list[tuple[int, ...]] = []
        decoder: Any = adapted.model.get_decoder()  # type: ignore[operator]
        decoder.register_forward_pre_hook(
            lambda _module, _args, kwargs: self.passes.append(tuple(kwargs["input_ids"].shape)), with_kwargs=True
        )


def test_a_prompt_is_read_once_as_long_as_there_is_room(adapted: Adapted) -> None:
    counted, prompts = Counted(adapted), Prompts(adapted, 1)
    first = [prompts.of(example) for example in EXAMPLES]
    assert counted.passes == [(1, 4), (1, 1), (1, 2)]
    assert [prompts.of(example) is one for example, one in zip(EXAMPLES, first, strict=True)] == [True] * 3 + [False]
    assert len(counted.passes) == 3
    prompts.forget()
    prompts.of(EXAMPLES[0])
    assert len(counted.passes) == 4
    assert prompts._bytes == first[0].bytes, "what was forgotten takes no room"

    small = Prompts(adapted, 1)
    of_one = first[0].bytes // 4  # a token's
    small._most = 5 * of_one
    counted.passes.clear()
    for example in (EXAMPLES[0], EXAMPLES[1], EXAMPLES[0], EXAMPLES[2], EXAMPLES[1], EXAMPLES[0]):
        small.of(example)
    assert counted.passes == [(1, 4), (1, 1), (1, 2), (1, 1), (1, 4)]
    nothing = Prompts(adapted, 0)
    first[0] = nothing.of(EXAMPLES[0])
    assert nothing.of(EXAMPLES[0]) is not first[0]


def test_what_was_read_for_one_training_is_there_for_the_next(adapted: Adapted) -> None:
    counted, prompts = Counted(adapted), Prompts(adapted, 1)
    settings = TrainingSettings(batch_size=4, steps=1, min_steps=1)
    for name in ("first", "second"):
        course = Course(name, LoraAdapter(adapted, 4, 8.0, generator(1)), EXAMPLES, 1e-3, 1)
        train_together(adapted, [course], settings, None, lambda _: None, prompts=prompts)
    step = (4, max(example.length for example in EXAMPLES))
    assert sorted(counted.passes) == [(1, 1), (1, 2), (1, 4), step, step]


@pytest.mark.parametrize("room", [0, 64])
def test_it_learns_the_same_whether_prompts_are_kept_or_not(adapted: Adapted, room: int) -> None:
    def losses(kept: int) -> list[float]:
        settings = TrainingSettings(batch_size=2, steps=12, min_steps=12, kept_prompts_mib=kept)
        return train(adapted, LoraAdapter(adapted, 4, 8.0, generator(1)), EXAMPLES, settings, 3e-2, seed=1).losses

    found = losses(room)
    assert found == losses(1)
    assert found[-1] < 0.7 * found[0]


def test_a_label_before_what_is_adapted_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^start 3: what predicts the first label \(3\) must be adapted$"):
        Example((1, 2, 3, 4), (3,), (1.0,), start=3)


def test_a_training_cut_short_goes_on_to_the_same_bit(adapted: Adapted, tmp_path: Path) -> None:
    settings = TrainingSettings(batch_size=2, steps=6, min_steps=6, stop_loss=0.0)

    def run(checkpoint: Checkpoint | None = None, stop_at: int = 99) -> list[Tensor]:
        ended: list[Pupil] = []

        def on_step(at: Progress) -> None:
            if at.steps == stop_at:
                raise SystemExit(143)

        course = Course("late", LoraAdapter(adapted, 2, 4.0, generator(1)), EXAMPLES, 1e-2, 0)
        train_together(adapted, [course], settings, 1, ended.append, on_step, checkpoint)
        return [parameter.detach() for _, parameter in ended[0].course.adapter.named_parameters()]

    whole, checkpoint = run(), Checkpoint(tmp_path / "file", 1e9)
    with pytest.raises(SystemExit):
        run(checkpoint, stop_at=3)
    assert all(torch.equal(a, b) for a, b in zip(run(checkpoint), whole, strict=True))


def test_activations_that_are_computed_twice_change_nothing(adapted: Adapted) -> None:
    def losses(recompute: Literal["on", "off"]) -> list[float]:
        settings = TrainingSettings(batch_size=2, steps=4, min_steps=4, stop_loss=0.0, recompute=recompute)
        return train(adapted, LoraAdapter(adapted, 4, 8.0, generator(1)), EXAMPLES, settings, 3e-2, seed=1).losses

    assert losses("on") == losses("off")
