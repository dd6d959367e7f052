"""The loop: it learns, and nothing but the adapter moves."""

from __future__ import annotations

import hashlib
import math

import pytest
import torch
from torch.nn import functional

from sleepy.settings import TrainingSettings
from sleepy.share import loss
from sleepy.share.adapters import Adapter, CoefficientAdapter, LoraAdapter, install
from sleepy.share.batches import Example
from sleepy.share.layers import Adapted, LayerBasis
from sleepy.share.loss import row_losses, weight
from sleepy.share.prompts import Prompts
from sleepy.share.pupil import Course, Pupil, schedule
from sleepy.share.training import DivergedError, train
from tests.share import material
from tests.share.conftest import ModelMaker
from tests.share.material import TARGETS, Shapes, generator

EXAMPLES = [
    Example((5, 17, 80, 3, 9, 11), (3, 4, 5), (1.0, 1.0, 1.0)),
    Example((5, 61, 2, 44), (2, 3), (1.0, 0.5)),
    Example((7, 8, 9, 10, 11, 12, 13), (4, 5, 6), (1.0, 3.0, 0.0)),
]
STEPS = TrainingSettings(batch_size=2, steps=40, min_steps=10, stop_loss=0.0)


def fingerprint(adapted: Adapted, basis: dict[str, LayerBasis]) -> str:
    """Of all weights of the model and of the basis."""
    tensors = [*adapted.model.state_dict().values(), *(side for b in basis.values() for side in (b.beta, b.alpha))]
    return hashlib.sha256(b"".join(tensor.cpu().float().numpy().tobytes() for tensor in tensors)).hexdigest()


@pytest.fixture
def basis(shapes: Shapes) -> dict[str, LayerBasis]:
    return material.random_basis(shapes, 16, generator(1))


@pytest.mark.parametrize("kind", ["lora", "coefficients", "coefficients and phi"])
def test_training_lowers_the_loss_and_touches_nothing_but_the_adapter(
    adapted: Adapted, basis: dict[str, LayerBasis], kind: str
) -> None:
    adapter: Adapter
    if kind == "lora":
        adapter = LoraAdapter(adapted, 4, 8.0, generator(2))
    else:
        phi = 2 if kind.endswith("phi") else 0
        adapter = CoefficientAdapter(adapted, basis, p=4, phi=phi, init_beta=1e-3, generator=generator(2))
    before, started = fingerprint(adapted, basis), {n: p.detach().clone() for n, p in adapter.named_parameters()}
    log = train(adapted, adapter, EXAMPLES, STEPS, lr=2e-2, seed=1)
    assert fingerprint(adapted, basis) == before
    assert log.steps == 40
    assert log.last < 0.5 * log.first
    assert all(not torch.equal(p, started[name]) for name, p in adapter.named_parameters())
    assert all(layer.cores is None for layer in adapted.layers.values())
    assert adapted.routes.rows is None


def test_the_step_size_warms_up_and_ends_at_a_tenth() -> None:
    sizes = [schedule(step, 100) for step in range(101)]
    assert sizes[0] == pytest.approx(1 / 3, abs=1e-3) and sizes[100] == pytest.approx(0.1)
    assert sizes[2] == max(sizes) > 0.99 and sizes[2:] == sorted(sizes[2:], reverse=True)


def test_a_step_is_clipped_scheduled_and_decays_nothing(adapted: Adapted) -> None:
    adapter = LoraAdapter(adapted, 3, 6.0, generator(2))
    pupil = Pupil(Course("one", adapter, EXAMPLES, 1e-2, seed=1), STEPS)
    parameters = [parameter for _, parameter in adapter.named_parameters()]
    before = [parameter.detach().clone() for parameter in parameters]
    for parameter in parameters:
        parameter.grad = torch.zeros_like(parameter)
    pupil.learn(1.0)
    assert all(map(torch.equal, before, parameters)), "no gradient, no change"
    for parameter in parameters:
        parameter.grad = torch.full_like(parameter, 1e6)
    pupil.learn(1.0)
    state = pupil._optimiser.state_dict()
    moments = torch.cat([moment["exp_avg"].flatten() for moment in state["state"].values()])
    assert float(moments.norm()) == pytest.approx(0.1, rel=1e-3), "(1 − β₁) of a gradient of length 1"
    assert state["param_groups"][0]["lr"] == pytest.approx(1e-2 * schedule(1, STEPS.steps))


def test_the_same_seed_gives_the_same_training(adapted: Adapted, basis: dict[str, LayerBasis]) -> None:
    runs = []
    for seed in (1, 1, 2):
        adapter = CoefficientAdapter(adapted, basis, p=2, phi=0, init_beta=1e-3, generator=generator(2))
        steps = STEPS.model_copy(update={"steps": 4})
        runs.append(train(adapted, adapter, EXAMPLES, steps, lr=1e-2, seed=seed).losses)
    assert runs[0] == runs[1] != runs[2]


def test_it_stops_early_when_the_loss_is_low(adapted: Adapted) -> None:
    settings = TrainingSettings(batch_size=2, steps=40, min_steps=7, stop_loss=100.0)
    assert train(adapted, LoraAdapter(adapted, 2, 4.0, generator(1)), EXAMPLES, settings, 1e-3, seed=1).steps == 7


def test_the_loss_is_the_weighted_mean_of_the_labels_alone_and_padding_does_not_count(adapted: Adapted) -> None:
    device = torch.device("cpu")
    losses: list[float] = []
    weights: list[float] = []
    for example in EXAMPLES:
        ids = torch.tensor([example.tokens])
        with torch.no_grad():
            logits = adapted.model(input_ids=ids).logits[0]
        where = torch.tensor(example.labels)
        losses += functional.cross_entropy(logits[where - 1], ids[0][where], reduction="none").tolist()
        weights += example.weights
    with torch.no_grad():
        found = float(row_losses(adapted.model, EXAMPLES, device, Prompts(adapted, 0)).sum() / weight(EXAMPLES))
    assert found == pytest.approx(sum(w * x for w, x in zip(weights, losses, strict=True)) / sum(weights), rel=1e-5)


def test_the_loss_of_a_model_in_bfloat16_is_a_float32_one(make_model: ModelMaker) -> None:
    adapted = Adapted(make_model(torch.bfloat16), TARGETS)
    for example in EXAMPLES:
        ids, where = torch.tensor([example.tokens]), torch.tensor(example.labels)
        with torch.no_grad():
            logits = adapted.model(input_ids=ids).logits[0].float()
            found = row_losses(adapted.model, [example], torch.device("cpu"), Prompts(adapted, 0))
        wanted = functional.cross_entropy(logits[where - 1], ids[0][where], reduction="none")
        assert float(found) == pytest.approx(float(wanted @ torch.tensor(example.weights)), rel=1e-5)


def test_a_loss_that_is_not_a_number_ends_the_training(adapted: Adapted) -> None:
    adapter = LoraAdapter(adapted, 2, 4.0, generator(1))
    next(iter(adapter.named_parameters()))[1].data.fill_(math.nan)
    with pytest.raises(DivergedError):
        train(adapted, adapter, EXAMPLES, STEPS, 1e-3, seed=1)
    with pytest.raises(ValueError, match="no training examples"):
        train(adapted, adapter, [], STEPS, 1e-3, seed=1)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_one_kind_after_the_other_on_the_same_model(
    make_model: ModelMaker, basis: dict[str, LayerBasis], dtype: torch.dtype
) -> None:
    adapted = Adapted(make_model(dtype), TARGETS)
    before = set(adapted.model.state_dict())
    steps = STEPS.model_copy(update={"steps": 1})
    for adapter in (
        LoraAdapter(adapted, 2, 4.0, generator(1)),
        CoefficientAdapter(adapted, basis, p=2, phi=1, init_beta=1e-3, generator=generator(2)),
        LoraAdapter(adapted, 4, 8.0, generator(3)),
    ):
        assert train(adapted, adapter, EXAMPLES, steps, 1e-3, seed=1).steps == 1
    assert set(adapted.model.state_dict()) == before, "nothing of an adapter becomes part of the model"


def test_logits_of_many_labels_in_parts_give_the_same_gradients(
    adapted: Adapted, basis: dict[str, LayerBasis], monkeypatch: pytest.MonkeyPatch
) -> None:
    widths: list[int] = []
    head = adapted.model.get_output_embeddings()  # type: ignore[operator]
    head.register_forward_hook(lambda _module, _inputs, logits: widths.append(len(logits)))

    def gradients() -> list[torch.Tensor]:
        adapter = CoefficientAdapter(adapted, basis, p=2, phi=0, init_beta=1.0, generator=generator(2))
        install(adapted, [(adapter, len(EXAMPLES))])
        with adapted.routed(torch.zeros(1, dtype=torch.long)):
            losses = row_losses(adapted.model, EXAMPLES, torch.device("cpu"), Prompts(adapted, 0))
            torch.autograd.backward(losses.sum())
        return [losses.detach(), *(p.grad for _, p in adapter.named_parameters() if p.grad is not None)]

    whole = gradients()
    assert widths == [7]
    monkeypatch.setattr(loss, "LABELS_AT_ONCE", 3)
    widths.clear()
    parts = gradients()
    assert sorted(widths) == [1, 1, 3, 3, 3, 3]  # each part once more on the way back
    assert len(parts) == len(whole) > 1
    for one, other in zip(parts, whole, strict=True):
        assert torch.allclose(one, other, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(
    ("ill", "fails_at"),
    [({5}, None), ({5, 6, 7, 20}, None), ({30, 31, 32, 33}, 34), (set(range(40)), 4)],
    ids=["once", "often", "late", "always"],
)
def test_a_step_whose_gradients_are_no_numbers_is_left_out_unless_it_happens_again_and_again(
    adapted: Adapted,
    basis: dict[str, LayerBasis],
    ill: set[int],
    fails_at: int | None,
    caplog: pytest.LogCaptureFixture,
) -> None:
    adapter = CoefficientAdapter(adapted, basis, p=2, phi=0, init_beta=1e-3, generator=generator(2))
    parameters = [parameter for _, parameter in adapter.named_parameters()]
    calls: list[list[torch.Tensor]] = []

    def spoilt(gradient: torch.Tensor) -> torch.Tensor:
        calls.append([parameter.detach().clone() for parameter in parameters])
        return gradient * math.nan if len(calls) - 1 in ill else gradient

    parameters[0].register_hook(spoilt)
    if fails_at is not None:
        said = f"the gradient became nan at step {fails_at}, as in the 3 steps before"
        with pytest.raises(DivergedError, match=said):
            train(adapted, adapter, EXAMPLES, STEPS, lr=2e-2, seed=1)
        assert len(calls) == fails_at
    else:
        log = train(adapted, adapter, EXAMPLES, STEPS, lr=2e-2, seed=1)
        assert log.steps == 40 and log.last < 0.6 * log.first
        assert [message for message in caplog.messages if "that step is left out" in message] == [
            f"it: the gradient became nan at step {step + 1}; that step is left out" for step in sorted(ill)
        ]
    for step in range(len(calls) - 1):
        moved = [not torch.equal(one, other) for one, other in zip(calls[step], calls[step + 1], strict=True)]
        assert not any(moved) if step in ill else all(moved)
    assert all(torch.isfinite(parameter).all() for parameter in parameters)
