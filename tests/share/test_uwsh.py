"""An overlap never comes without its controls, and the controls are right."""

from __future__ import annotations

import json
import math

import pytest
import torch

from sleepy.errors import BankError
from sleepy.share.layers import LayerBasis
from sleepy.share.subspace import build, random_orthonormal
from sleepy.share.uwsh import by_type, compare, control, measure, randomised
from tests.share import material
from tests.share.material import generator

SHAPES = {f"model.layers.{i}.self_attn.{kind}": (60, 80) for i in range(3) for kind in ("q_proj", "v_proj")}


def test_measures_of_known_subspaces() -> None:
    axes = torch.eye(6)
    tilted = torch.stack([axes[0], math.cos(0.3) * axes[1] + math.sin(0.3) * axes[2]], dim=1)
    found = measure(axes[:, :2], tilted)
    assert found.angles == pytest.approx([0, 0.3], abs=1e-6)
    assert found.overlap == pytest.approx((1 + math.cos(0.3) ** 2) / 2)
    assert found.grassmann == pytest.approx(0.3)
    assert found.curve == {1: pytest.approx(1), 2: pytest.approx(found.overlap)}
    apart = measure(axes[:, :2], axes[:, 2:5])
    assert (apart.overlap, apart.grassmann) == (pytest.approx(0), pytest.approx(math.pi / 2 * math.sqrt(2)))


def test_the_control_of_a_basis_in_use_is_random_on_the_sides_that_are_named() -> None:
    own = material.random_basis(SHAPES, 4, generator(1))
    found = randomised(own, ("alpha",), generator(2))
    assert found.keys() == own.keys()
    for name, layer in found.items():
        assert layer.beta is own[name].beta
        assert layer.alpha.shape == own[name].alpha.shape
        torch.testing.assert_close(layer.alpha.T @ layer.alpha, torch.eye(4), atol=1e-5, rtol=0)
        assert measure(layer.alpha, own[name].alpha).overlap < 0.5
    again = randomised(own, ("alpha",), generator(2))
    assert all(torch.equal(again[name].alpha, layer.alpha) for name, layer in found.items())
    untouched = randomised(own, (), generator(2))
    assert all(layer.beta is own[name].beta and layer.alpha is own[name].alpha for name, layer in untouched.items())


def test_the_control_is_what_random_subspaces_give() -> None:
    found = control(60, 5, 12)
    assert found.overlap == pytest.approx(12 / 60, abs=3 * found.overlap_sd / math.sqrt(20))
    assert 0 < found.overlap_sd < 0.1
    assert found.curve.keys() == {1, 2, 4, 5} == found.curve_sd.keys()
    assert found.curve[1] == pytest.approx(1 / 60, abs=0.02)
    # holding one side fixed gives the same distribution as drawing both
    rng = generator(5)
    both = [measure(random_orthonormal(60, 5, rng), random_orthonormal(60, 12, rng)).grassmann for _ in range(20)]
    assert sum(both) / 20 == pytest.approx(found.grassmann, abs=3 * found.grassmann_sd)


def test_bases_that_share_a_subspace_stand_out_and_random_ones_do_not() -> None:
    rng = generator(1)
    common = material.random_basis(SHAPES, 4, rng)

    def tasks(tag: str) -> dict[str, dict[str, material.LoraLayer]]:
        return {
            f"{tag}{i}": {
                name: material.LoraLayer(
                    b.beta @ torch.randn(4, 4, generator=rng), torch.randn(4, 4, generator=rng) @ b.alpha.T
                )
                for name, b in common.items()
            }
            for i in range(3)
        }

    shared = compare(build(tasks("a"), 1.0, 99), build(tasks("b"), 1.0, 99), build(tasks("c"), 1.0, 99))
    chance = compare(material.random_basis(SHAPES, 4, rng), material.random_basis(SHAPES, 4, rng))
    assert shared["kinds"].keys() == {"q_proj.beta", "q_proj.alpha", "v_proj.beta", "v_proj.alpha"}
    for kind, one in shared["kinds"].items():
        assert one["layers"] == 3
        assert one["overlap"] == pytest.approx(1, abs=1e-4)
        assert one["same_tasks_overlap"] == pytest.approx(1, abs=1e-4)
        assert one["overlap"] - one["random_overlap"] > 10 * one["random_overlap_sd"]
        other = chance["kinds"][kind]
        assert abs(other["overlap"] - other["random_overlap"]) < 4 * other["random_overlap_sd"]
        assert "same_tasks_overlap" not in other
    assert len(shared["layers"]) == 12
    assert all("random" in layer for layer in shared["layers"].values())
    json.dumps(shared)


def test_layers_by_type() -> None:
    assert by_type(["a.0.q_proj", "a.1.q_proj", "lm_head"]) == {
        "q_proj": ["a.0.q_proj", "a.1.q_proj"],
        "lm_head": ["lm_head"],
    }


def test_bases_of_different_models_are_refused() -> None:
    one = {"l": LayerBasis(torch.eye(6, 2), torch.eye(5, 2))}
    with pytest.raises(BankError, match="no layer in common"):
        compare(one, {"m": one["l"]})
    with pytest.raises(BankError, match="l has another size on each side"):
        compare(one, {"l": LayerBasis(torch.eye(7, 2), torch.eye(5, 2))})
