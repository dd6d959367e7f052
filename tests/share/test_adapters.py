"""What is trained: a gradient for every coefficient at the first step, and φ directions outside the basis."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from sleepy.share.adapters import Adapter, CoefficientAdapter, LoraAdapter, install
from sleepy.share.batches import Example
from sleepy.share.layers import Adapted, LayerBasis, LayerCoefficients
from sleepy.share.loss import row_losses
from sleepy.share.prompts import Prompts
from sleepy.share.subspace import merge, project, reconstruct
from tests.share import material
from tests.share.conftest import ModelMaker
from tests.share.material import TARGETS, Shapes, dense, dense_in, error, generator

EXAMPLES = [Example((5, 17, 80, 3, 9), (3, 4), (1.0, 1.0)), Example((5, 61, 2, 44), (2, 3), (1.0, 1.0))]


@pytest.fixture
def basis(shapes: Shapes) -> dict[str, LayerBasis]:
    return material.random_basis(shapes, 6, generator(1))


def first_gradients(adapted: Adapted, adapter: Adapter) -> dict[str, Tensor | None]:
    device = next(adapted.model.parameters()).device
    with adapted.routed(torch.zeros(1, dtype=torch.long, device=device)):
        install(adapted, [(adapter, 1)])
        torch.autograd.backward(row_losses(adapted.model, EXAMPLES, device, Prompts(adapted, 0)).sum())
    return {name: parameter.grad for name, parameter in adapter.named_parameters()}


def moving(gradients: dict[str, Tensor | None]) -> set[str]:
    return {name for name, gradient in gradients.items() if gradient is not None and bool(gradient.any())}


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16], ids=["float32", "bf16"])
@pytest.mark.parametrize("phi", [0, 2])
def test_every_coefficient_has_a_gradient_at_the_first_step(
    make_model: ModelMaker, basis: dict[str, LayerBasis], dtype: torch.dtype, phi: int
) -> None:
    adapted = Adapted(make_model(dtype), TARGETS)
    adapter = CoefficientAdapter(adapted, basis, p=3, phi=phi, init_beta=1e-2, generator=generator(2))
    gradients = first_gradients(adapted, adapter)
    assert len(gradients) == 2 * 4 * 2 * (2 if phi else 1)  # layers × projections × sides × (coefficients, φ)
    assert moving(gradients) == gradients.keys()
    assert all(gradient is not None and gradient.dtype == torch.float32 for gradient in gradients.values())


def test_zero_times_zero_has_no_gradient_and_zero_times_random_half(
    adapted: Adapted, basis: dict[str, LayerBasis]
) -> None:
    adapter = CoefficientAdapter(adapted, basis, p=3, phi=0, init_beta=0.0, generator=generator(2))
    half = moving(first_gradients(adapted, adapter))
    assert half == {name for name, _ in adapter.named_parameters() if name.endswith("_beta")}
    for name, parameter in adapter.named_parameters():
        parameter.grad = None
        if name.endswith("_alpha"):
            parameter.data.zero_()
    assert moving(first_gradients(adapted, adapter)) == set()


def test_coefficients_start_as_a_negligible_change(adapted: Adapted, basis: dict[str, LayerBasis]) -> None:
    adapter = CoefficientAdapter(adapted, basis, p=4, phi=0, init_beta=1e-3, generator=generator(2))
    for layer in adapter.factors().values():
        assert 0 < float(dense(layer).norm()) < 0.01


def test_the_number_of_parameters(adapted: Adapted, basis: dict[str, LayerBasis], shapes: Shapes) -> None:
    assert CoefficientAdapter(adapted, basis, 3, 0, 1e-3, generator(1)).parameters == 8 * 2 * 6 * 3
    rows = sum(n + d for n, d in shapes.values())
    assert CoefficientAdapter(adapted, basis, 3, 2, 1e-3, generator(1)).parameters == 8 * 2 * 8 * 3 + 2 * rows
    assert LoraAdapter(adapted, 5, 10.0, generator(1)).parameters == 5 * rows


def test_training_can_go_on_from_what_is_in_the_bank(
    adapted: Adapted, basis: dict[str, LayerBasis], shapes: Shapes
) -> None:
    start = material.random_coefficients(shapes, 6, 3, generator(5))
    adapter = CoefficientAdapter(adapted, basis, 3, 0, 1e-3, generator(1), start)
    for name, coefficients in adapter.coefficients().items():
        assert torch.equal(coefficients.core, start[name].core)


def test_with_phi_too_training_goes_on_from_what_is_in_the_bank(
    adapted: Adapted, basis: dict[str, LayerBasis], shapes: Shapes
) -> None:
    """Of the usual size of coefficients; the new directions begin as next to nothing beside it, and all are trained."""
    start = {
        name: LayerCoefficients(0.07 * c.beta, 0.07 * c.alpha)
        for name, c in material.random_coefficients(shapes, 6, 3, generator(5)).items()
    }
    adapter = CoefficientAdapter(adapted, basis, 4, 2, 1e-3, generator(1), start)
    update = adapter.factors()
    for name, found in adapter.coefficients().items():
        for side, before in ((found.beta, start[name].beta), (found.alpha, start[name].alpha)):
            assert side.shape == (6 + 2, 3)
            assert torch.equal(side[:6], before)
            assert side[6:].unique().numel() == 2 * 3 and side[6:].all()
        assert error(dense(update[name]), dense_in(basis[name], start[name])) < 2e-2
    gradients = first_gradients(adapted, adapter)
    assert moving(gradients) == gradients.keys()


def test_what_was_trained_has_the_phi_directions_in_it(adapted: Adapted, basis: dict[str, LayerBasis]) -> None:
    adapter = CoefficientAdapter(adapted, basis, p=3, phi=2, init_beta=1.0, generator=generator(2))
    pieces, update = adapter.pieces(), adapter.factors()
    for name, found in adapter.coefficients().items():
        beta, alpha = pieces[name].basis.beta.detach(), pieces[name].basis.alpha.detach()
        assert error(dense(update[name]), dense_in(LayerBasis(beta, alpha), found)) < 1e-5
        inside = dense_in(basis[name], LayerCoefficients(found.beta[:6], found.alpha[:6]))
        assert error(inside, dense(update[name])) > 0.1


@pytest.mark.parametrize("outside", [1.0, 1e-2, 1e-4])
def test_phi_directions_almost_inside_the_basis_come_out_orthogonal_to_it(
    adapted: Adapted, basis: dict[str, LayerBasis], outside: float
) -> None:
    adapter, rng = CoefficientAdapter(adapted, basis, 3, 2, 1.0, generator(2)), generator(3)
    for name, sides in adapter.extension.items():
        for parameter, frozen in zip(sides, (basis[name].beta, basis[name].alpha), strict=True):
            parameter.data = frozen @ torch.randn(6, 2, generator=rng) + outside * parameter.data
    for piece in adapter.pieces().values():
        for extended in (piece.basis.beta.detach().double(), piece.basis.alpha.detach().double()):
            assert float((extended.T @ extended - torch.eye(8)).abs().max()) < 2e-6


def test_phi_directions_stay_orthogonal_to_the_basis_while_they_are_trained(
    adapted: Adapted, basis: dict[str, LayerBasis]
) -> None:
    adapter = CoefficientAdapter(adapted, basis, p=3, phi=2, init_beta=1.0, generator=generator(2))
    optimiser = torch.optim.AdamW([parameter for _, parameter in adapter.named_parameters()], lr=0.05)
    for _ in range(3):
        first_gradients(adapted, adapter)
        optimiser.step()
        optimiser.zero_grad()
        install(adapted, [(adapter, 1)])
        for name, layer in adapted.layers.items():
            for extended, frozen in ((layer.beta, basis[name].beta), (layer.alpha, basis[name].alpha)):
                assert extended is not None
                extended = extended.detach()
                assert extended.shape[1] == 6 + 2
                assert torch.equal(extended[:, :6], frozen)
                assert float((extended.T @ extended - torch.eye(8)).norm()) < 1e-5


def test_a_small_step_turns_no_phi_direction_round(adapted: Adapted, basis: dict[str, LayerBasis]) -> None:
    here, there = (CoefficientAdapter(adapted, basis, 3, 3, 1.0, generator(seed)).extension for seed in (2, 3))
    adapter = CoefficientAdapter(adapted, basis, 3, 3, 1.0, generator(2))
    before = adapter.pieces()
    for way in torch.linspace(0, 1, 100):
        for name, sides in adapter.extension.items():
            for parameter, start, end in zip(sides, here[name], there[name], strict=True):
                parameter.data = torch.lerp(start.data, end.data, float(way))
        after = adapter.pieces()
        for name, piece in after.items():
            for side in ("beta", "alpha"):
                cosines = (getattr(piece.basis, side) * getattr(before[name].basis, side)).sum(dim=0)
                assert float(cosines.detach().min()) > 0.9
        before = after


def test_what_phi_learns_goes_into_the_basis(adapted: Adapted, basis: dict[str, LayerBasis], shapes: Shapes) -> None:
    adapter = CoefficientAdapter(adapted, basis, p=3, phi=2, init_beta=1.0, generator=generator(2))
    update = adapter.factors()
    others = {f"old{i}": material.random_coefficients(shapes, 6, 3, generator(i)) for i in range(3)}
    merged = merge(basis, others, {"new": update}, 1.0, 99, 1e-5)
    for name in shapes:
        assert merged.basis[name].beta.shape[1] == 6 + 2
        assert error(dense_in(merged.basis[name], merged.tasks["new"][name]), dense(update[name])) < 1e-5


def test_without_phi_the_update_lies_in_the_basis(adapted: Adapted, basis: dict[str, LayerBasis]) -> None:
    adapter = CoefficientAdapter(adapted, basis, p=3, phi=0, init_beta=1.0, generator=generator(2))
    again = project(basis, adapter.factors())
    for name, coefficients in adapter.coefficients().items():
        assert error(again[name].core, coefficients.core) < 1e-5


@pytest.mark.parametrize("kind", ["lora", "coefficients"])
def test_the_trained_adapter_acts_as_it_did_in_training(
    adapted: Adapted, basis: dict[str, LayerBasis], ids: Tensor, kind: str
) -> None:
    adapter: Adapter
    if kind == "lora":
        adapter = LoraAdapter(adapted, 3, 12.0, generator(2))
        for name, parameter in adapter.named_parameters():
            if name.endswith("_B"):
                parameter.data.normal_(generator=generator(3))
    else:
        adapter = CoefficientAdapter(adapted, basis, p=3, phi=2, init_beta=1.0, generator=generator(2))
    trained = adapter.factors()
    with torch.no_grad(), adapted.routed(torch.zeros(1, dtype=torch.long)):
        install(adapted, [(adapter, 1)])
        wanted = adapted.model(input_ids=ids).logits
        adapted.unload()
        plain = adapted.model(input_ids=ids).logits
    for name, layer in trained.items():
        adapted.layers[name].base.weight.data += dense(layer).float()
    with torch.no_grad():
        found = adapted.model(input_ids=ids).logits
    torch.testing.assert_close(found, wanted, atol=1e-3, rtol=1e-3)
    assert (wanted - plain).abs().max() > 0.1


def test_reconstructing_gives_the_adapter_of_the_coefficients(shapes: Shapes, basis: dict[str, LayerBasis]) -> None:
    coefficients = material.random_coefficients(shapes, 6, 3, generator(1))
    for name, layer in reconstruct(basis, coefficients).items():
        assert error(dense(layer), dense_in(basis[name], coefficients[name])) < 1e-5
