"""The forward pass: one coefficient set per row, base rows untouched, nothing lost to bf16."""

from __future__ import annotations

import weakref

import pytest
import torch
from torch import Tensor, nn

from sleepy.share import layers
from sleepy.share.layers import Adapted, LayerBasis, LayerCoefficients, Routes, ShareLinear
from sleepy.share.subspace import average
from tests.share import material
from tests.share.conftest import ModelMaker, tiny_qwen2
from tests.share.material import TARGETS, Shapes, error, generator

DTYPES = pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16], ids=["float32", "bf16"])


def logits(adapted: Adapted, ids: Tensor, rows: list[int] | None) -> Tensor:
    with torch.no_grad(), adapted.routed(None if rows is None else torch.tensor(rows, device=ids.device)):
        return adapted.model(input_ids=ids).logits  # type: ignore[no-any-return]


def load(adapted: Adapted, shapes: Shapes) -> None:
    """Three sets, small and large."""
    sets = {f"set{i}": material.random_coefficients(shapes, 6, i + 1, generator(i)) for i in range(3)}
    adapted.load(material.random_basis(shapes, 6, generator(9)), sets)


@pytest.fixture
def make_adapted(make_model: ModelMaker) -> ModelMaker:
    return lambda dtype: Adapted(make_model(dtype), TARGETS)


def test_the_layer_computes_the_formula() -> None:
    base = nn.Linear(6, 8)
    layer = ShareLinear(base, Routes())
    basis = material.random_basis({"l": (8, 6)}, 3, generator(1))["l"]
    coefficients = material.random_coefficients({"l": (8, 6)}, 3, 2, generator(2))["l"]
    layer.beta, layer.alpha, layer.cores = basis.beta, basis.alpha, coefficients.core[None]
    layer.routes.rows = torch.zeros(2, dtype=torch.long)
    x = torch.randn(2, 5, 6, generator=generator(3))
    changed = base.weight + basis.beta @ coefficients.beta @ (basis.alpha @ coefficients.alpha).T
    torch.testing.assert_close(layer(x), x @ changed.T + base.bias)


@DTYPES
def test_coefficients_change_the_logits_and_base_rows_stay_exactly_the_base_model(
    make_adapted: ModelMaker, shapes: Shapes, ids: Tensor, dtype: torch.dtype
) -> None:
    adapted = make_adapted(dtype)
    plain = logits(adapted, ids, None)
    load(adapted, shapes)
    mixed = logits(adapted, ids, [1, Adapted.BASE, 2])
    assert torch.equal(logits(adapted, ids, [0, 0, 0]), plain)
    assert torch.equal(mixed[1], plain[1])
    assert (mixed[0] - plain[0]).abs().max() > 0.1
    assert (mixed[2] - plain[2]).abs().max() > 0.1
    adapted.unload()
    assert torch.equal(logits(adapted, ids, [0, 0, 0]), plain)


@DTYPES
def test_a_set_of_zeros_is_exactly_the_base_model(
    make_adapted: ModelMaker, shapes: Shapes, ids: Tensor, dtype: torch.dtype
) -> None:
    adapted = make_adapted(dtype)
    plain = logits(adapted, ids, None)
    zeros = {name: LayerCoefficients(torch.zeros(6, 2), torch.zeros(6, 2)) for name in shapes}
    adapted.load(material.random_basis(shapes, 6, generator(9)), {"zeros": zeros})
    assert torch.equal(logits(adapted, ids, [1, 1, 1]), plain)


def test_a_mixed_batch_equals_one_by_one(adapted: Adapted, shapes: Shapes, ids: Tensor) -> None:
    load(adapted, shapes)
    rows = [3, 0, 1]
    mixed = logits(adapted, ids, rows)
    for row, chosen in enumerate(rows):
        torch.testing.assert_close(mixed[row], logits(adapted, ids[row : row + 1], [chosen])[0], atol=1e-4, rtol=1e-4)


@DTYPES
def test_at_equal_shapes_a_row_does_not_depend_on_what_the_others_use(
    make_adapted: ModelMaker, shapes: Shapes, ids: Tensor, dtype: torch.dtype
) -> None:
    adapted = make_adapted(dtype)
    load(adapted, shapes)
    mixed = logits(adapted, ids, [3, 0, 1])
    for row, chosen in enumerate([3, 0, 1]):
        assert torch.equal(mixed[row], logits(adapted, ids, [chosen] * 3)[row])


def test_a_change_too_small_for_bf16_weights_still_acts() -> None:
    """On inputs of which W0 itself makes next to nothing, since the output is bf16 too."""
    basis = material.random_basis({"l": (256, 256)}, 8, generator(1))["l"]
    weight = (torch.rand(256, 256, generator=generator(2)) - 0.5) / 8
    base = nn.Linear(256, 256, bias=False, dtype=torch.bfloat16).requires_grad_(False)
    base.weight.copy_(weight - weight @ basis.alpha @ basis.alpha.T)
    core = torch.randn(8, 8, generator=generator(3)) * 2e-4
    intended = basis.beta @ core @ basis.alpha.T
    added = (base.weight.float() + intended).bfloat16().float() - base.weight.float()
    assert torch.cosine_similarity(added.flatten(), intended.flatten(), dim=0) < 0.5

    layer = ShareLinear(base, Routes())
    layer.beta, layer.alpha, layer.cores = basis.beta.bfloat16(), basis.alpha.bfloat16(), core[None]
    x = (torch.randn(2, 5, 8, generator=generator(4)) @ basis.alpha.T).bfloat16()
    with torch.no_grad():
        plain = layer(x)
        layer.routes.rows = torch.zeros(2, dtype=torch.long)
        changed = layer(x)
    assert changed.dtype == torch.bfloat16
    wanted = x.float() @ intended.T
    assert error(changed.float() - plain.float(), wanted) < 0.02
    assert error(x.float() @ added.T, wanted) > 0.5


def test_cores_are_kept_and_applied_in_float32() -> None:
    """In bf16, 1 + 2⁻¹⁰ is 1, and nothing would be left of the difference."""
    model = nn.Sequential()
    model.add_module("q_proj", nn.Linear(4, 3, bias=False, dtype=torch.bfloat16))
    model.q_proj.weight.data.zero_()
    adapted = Adapted(model, ("q_proj",))
    core = torch.tensor([[1 + 2.0**-10, 1.0], [0.0, 0.0]])
    adapted.load_cores({"q_proj": LayerBasis(torch.eye(3, 2), torch.eye(4, 2))}, {"it": {"q_proj": core}})
    with adapted.routed(torch.tensor([1])):
        found = model(torch.tensor([[[1.0, -1.0, 5.0, 7.0]]], dtype=torch.bfloat16))
    assert found.dtype == torch.bfloat16
    assert found.tolist() == [[[2.0**-10, 0.0, 0.0]]]


def test_a_layer_that_the_next_basis_lacks_is_the_base_layer_again(
    adapted: Adapted, shapes: Shapes, ids: Tensor
) -> None:
    load(adapted, shapes)
    first, *others = shapes
    part = {name: shapes[name] for name in others}
    load(adapted, part)
    found = logits(adapted, ids, [1, 2, 3])
    layer = adapted.layers[first]
    assert layer.beta is layer.alpha is layer.cores is None
    fresh = Adapted(tiny_qwen2(), TARGETS)
    load(fresh, part)
    assert torch.equal(found, logits(fresh, ids, [1, 2, 3]))


def test_a_basis_of_a_layer_that_is_not_adapted_is_refused_by_name_and_loads_nothing(
    adapted: Adapted, shapes: Shapes
) -> None:
    load(adapted, shapes)
    wider = material.random_basis({**shapes, "model.layers.0.mlp.up_proj": (96, 64)}, 6, generator(9))
    with pytest.raises(ValueError, match=r"a layer that the model does not adapt: model\.layers\.0\.mlp\.up_proj$"):
        adapted.load(wider, {})
    assert adapted.sets.keys() == {"set0", "set1", "set2"}


def test_a_basis_is_cast_once_for_as_long_as_it_lives(make_adapted: ModelMaker, shapes: Shapes) -> None:
    adapted = make_adapted(torch.bfloat16)
    name = next(iter(shapes))
    basis, other = (material.random_basis(shapes, 6, generator(seed))[name] for seed in (1, 2))
    copy = adapted.cast(basis, name)
    assert copy is not basis and torch.equal(copy.beta, basis.beta.bfloat16())
    assert copy is adapted.cast(basis, name)
    assert adapted.placed(basis, name) is basis
    gone = weakref.ref(copy)
    del basis, copy
    assert torch.equal(adapted.cast(other, name).alpha, other.alpha.bfloat16())
    assert gone() is None


def test_a_basis_never_gets_the_copy_of_one_that_was_where_it_is(
    make_adapted: ModelMaker, shapes: Shapes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layers, "id", lambda _: 1, raising=False)
    adapted = make_adapted(torch.bfloat16)
    name = next(iter(shapes))
    for seed in range(3):
        basis = material.random_basis(shapes, 6, generator(seed))[name]
        assert torch.equal(adapted.cast(basis, name).beta, basis.beta.bfloat16())
        del basis


def test_the_average_of_sets_acts_as_the_mean_change(adapted: Adapted, shapes: Shapes, ids: Tensor) -> None:
    basis = material.random_basis(shapes, 6, generator(9))
    one = material.random_coefficients(shapes, 6, 2, generator(1))
    opposite = {name: LayerCoefficients(-c.beta, c.alpha) for name, c in one.items()}
    plain = logits(adapted, ids, None)
    adapted.load_cores(basis, {"mean": average({"one": one, "opposite": opposite})})
    torch.testing.assert_close(logits(adapted, ids, [1, 1, 1]), plain)


def test_an_unknown_set_is_an_error_and_none_is_the_base(adapted: Adapted, shapes: Shapes) -> None:
    load(adapted, shapes)
    assert (adapted.index(None), adapted.index("set1")) == (Adapted.BASE, 2)
    with pytest.raises(KeyError):
        adapted.index("unknown")


def test_a_model_without_the_named_layers_is_refused(make_model: ModelMaker) -> None:
    with pytest.raises(ValueError, match="no linear layer"):
        Adapted(make_model(), ("nothing_proj",))
