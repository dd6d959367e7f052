"""Short memory: the same mathematics in smaller parts, or with activations computed twice; then one clear line."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from sleepy.errors import ModelError
from sleepy.settings import TrainingSettings
from sleepy.share.batches import Example
from sleepy.share.layers import Adapted
from sleepy.share.loss import row_losses
from sleepy.share.memory import is_out_of_memory, recomputed
from sleepy.share.prompts import Prompts
from sleepy.share.pupil import Course, Pupil
from tests.share.test_together import KINDS, basis, course, parameters, trained

__all__ = ["basis", "course"]  # fixtures

SETTINGS = TrainingSettings(batch_size=4, steps=3, min_steps=3, stop_loss=0.0)
CPU = "[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes."
ERRORS = {"cuda": torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB"), "cpu": RuntimeError(CPU)}


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> pytest.LogCaptureFixture:
    monkeypatch.setattr(logging.getLogger("sleepy"), "propagate", True)
    caplog.set_level("WARNING", "sleepy")
    return caplog


@pytest.fixture
def widths(adapted: Adapted) -> list[tuple[int, ...]]:
    """Shapes (rows, tokens) that went through the model's decoder."""
    seen: list[tuple[int, ...]] = []
    decoder: Any = adapted.model.get_decoder()  # type: ignore[operator]
    decoder.register_forward_pre_hook(
        lambda _module, _args, kwargs: seen.append(tuple(kwargs["input_ids"].shape)), with_kwargs=True
    )
    return seen


def of(settings: TrainingSettings, **changes: Any) -> TrainingSettings:
    return settings.model_copy(update=changes)


def assert_same(one: dict[str, Pupil], other: dict[str, Pupil]) -> None:
    assert one.keys() == other.keys()
    for name, pupil in one.items():
        assert pupil.log.losses == pytest.approx(other[name].log.losses, rel=1e-3)
        torch.testing.assert_close(parameters(pupil), parameters(other[name]), rtol=1e-2, atol=2e-3)


@pytest.mark.parametrize("kind", KINDS)
def test_a_step_in_parts_is_the_same_step(
    adapted: Adapted, course: Callable[..., Course], kind: str, widths: list[tuple[int, ...]]
) -> None:
    whole = trained(adapted, [course(number, kind) for number in range(2)], 2, SETTINGS)
    widths.clear()
    assert_same(trained(adapted, [course(n, kind) for n in range(2)], 2, of(SETTINGS, micro_batch_tokens=24)), whole)
    assert max(rows * tokens for rows, tokens in widths) <= 24
    assert len(widths) > 3


@pytest.mark.parametrize("kind", KINDS)
def test_activations_computed_twice_are_the_same(adapted: Adapted, course: Callable[..., Course], kind: str) -> None:
    kept = trained(adapted, [course(number, kind) for number in range(2)], 2, SETTINGS)
    twice = trained(adapted, [course(number, kind) for number in range(2)], 2, of(SETTINGS, recompute="on"))
    assert_same(twice, kept)
    assert [pupil.log.losses for pupil in twice.values()] == [pupil.log.losses for pupil in kept.values()]


def test_they_are_not_kept(adapted: Adapted) -> None:
    """What autograd saves of the body shrinks to the layers' inputs; afterwards the model is as before."""
    example = Example(tuple(range(16)), (8,), (1.0,))
    embedding = adapted.model.get_input_embeddings()  # type: ignore[operator]
    embedding.weight.requires_grad_(True)

    def saved() -> int:
        sizes: list[int] = []

        def pack(tensor: Tensor) -> Tensor:
            sizes.append(tensor.numel())
            return tensor

        with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
            row_losses(adapted.model, [example] * 4, torch.device("cpu"), Prompts(adapted, 0))
        return sum(sizes)

    before = saved()
    with recomputed(adapted.model):
        assert saved() < before / 2
    assert saved() == before


class Short:
    """A model that runs out of memory above so many tokens at once, so often."""

    def __init__(
        self, adapted: Adapted, above: int, error: Exception, times: int = 10**6, when_recomputed: bool = True
    ) -> None:
        self.left = times
        decoder: Any = adapted.model.get_decoder()  # type: ignore[operator]

        def hook(_module: Any, _args: Any, kwargs: Any) -> None:
            is_recomputed = "forward" in vars(decoder.layers[0])
            if kwargs["input_ids"].numel() > above and self.left and (when_recomputed or not is_recomputed):
                self.left -= 1
                raise error

        self.hook = decoder.register_forward_pre_hook(hook, with_kwargs=True)


@pytest.mark.parametrize("error", ERRORS.values(), ids=list(ERRORS))
def test_out_of_memory_once_halves_and_goes_on(
    adapted: Adapted, course: Callable[..., Course], said: pytest.LogCaptureFixture, error: Exception,
    widths: list[tuple[int, ...]],
) -> None:  # fmt: skip
    whole = trained(adapted, [course(number) for number in range(2)], 2, SETTINGS)
    widths.clear()
    short = Short(adapted, 0, error, times=1)
    halved = trained(adapted, [course(number) for number in range(2)], 2, SETTINGS)
    short.hook.remove()
    assert_same(halved, whole)
    (message,) = [record.getMessage() for record in said.records]
    most = widths[0][0] * widths[0][1] // 2
    assert message == f"out of memory: a step now goes through the model in parts of at most {most} tokens"
    assert all(rows * tokens <= max(most, 20) for rows, tokens in widths[1:])
    assert all(pupil.log.steps == 3 for pupil in halved.values())


def test_out_of_memory_in_the_middle_of_a_step_counts_nothing_twice(
    adapted: Adapted, course: Callable[..., Course]
) -> None:
    """The first part of the step fits and leaves its gradients behind; the second does not."""
    whole = trained(adapted, [course(2)], 1, SETTINGS)
    lengths = sorted({len(example.tokens) for example in course(2).examples})
    short = Short(adapted, 2 * lengths[0], ERRORS["cpu"], times=1)
    parts = trained(adapted, [course(2)], 1, of(SETTINGS, micro_batch_tokens=2 * lengths[-1]))
    short.hook.remove()
    assert short.left == 0
    assert_same(parts, whole)


def test_when_one_example_does_not_fit_activations_are_computed_twice(
    adapted: Adapted, course: Callable[..., Course], said: pytest.LogCaptureFixture
) -> None:
    whole = trained(adapted, [course(0)], 1, SETTINGS)
    short = Short(adapted, 5, ERRORS["cuda"], when_recomputed=False)
    assert_same(trained(adapted, [course(0)], 1, SETTINGS), whole)
    assert (
        said.records[-1].getMessage()
        == "out of memory: activations are now computed twice instead of being kept (slower)"
    )
    with pytest.raises(
        ModelError, match=r"^out of memory: not even one example of \d+ tokens can be trained on; lower "
    ):
        trained(adapted, [course(0)], 1, of(SETTINGS, recompute="off"))
    short.hook.remove()
    assert all(layer.cores is None for layer in adapted.layers.values())


def test_another_error_is_not_taken_for_a_lack_of_memory(adapted: Adapted, course: Callable[..., Course]) -> None:
    Short(adapted, 0, RuntimeError("shapes cannot be multiplied"))
    with pytest.raises(RuntimeError, match="shapes"):
        trained(adapted, [course(0)], 1, SETTINGS)
    assert not is_out_of_memory(ValueError("can't allocate memory"))


def test_this_machine_s_own_lack_of_memory_is_recognised() -> None:
    with pytest.raises(RuntimeError) as caught:
        torch.empty(2**60, dtype=torch.uint8)
    assert is_out_of_memory(caught.value)
    for text in (
        "CUDA error: out of memory",
        "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling cublasCreate(handle)",
        "DefaultCPUAllocator: not enough memory: you tried to allocate 9 bytes.",
        "Expected mha_graph.execute(handle, variant_pack, workspace_ptr) to be true, but got false.",
    ):
        assert is_out_of_memory(RuntimeError(text))
    assert is_out_of_memory(MemoryError())


def test_the_model_is_as_before_when_what_is_computed_twice_fails(adapted: Adapted) -> None:
    layers: Any = adapted.model.get_decoder().layers  # type: ignore[operator]
    with pytest.raises(KeyError), recomputed(adapted.model):
        assert all("forward" in vars(layer) for layer in layers)
        raise KeyError
    assert not any("forward" in vars(layer) for layer in layers)
