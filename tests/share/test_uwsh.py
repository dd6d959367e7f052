"""An overlap never comes without its controls, and the controls are right."""

from __future__ import annotations

import json
import math
from dataclasses import asdict
from statistics import fmean

import pytest
import torch

from sleepy.errors import BankError
from sleepy.share.layers import LayerBasis
from sleepy.share.subspace import build, random_orthonormal
from sleepy.share.uwsh import DRAWS, by_type, compare, control, measure, randomised
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


def axes(n: int, *which: int) -> torch.Tensor:
    """Of n of them, those named: every cosine is 0 or 1."""
    return torch.eye(n)[:, list(which)]


def test_the_same_tasks_are_measured_from_the_first_basis_that_they_are_a_control_for() -> None:
    a = {"q": LayerBasis(axes(9, 0, 1), axes(7, 0, 1, 2, 3)), "v": LayerBasis(axes(9, 0), axes(7, 0))}
    b = {"q": LayerBasis(axes(9, 2, 3), axes(7, 4, 5, 6, 3)), "v": LayerBasis(axes(9, 0), axes(7, 0))}
    again = {"q": LayerBasis(axes(9, 0, 4), axes(7, 0, 1, 2, 6))}
    found = compare(a, b, again)["layers"]
    assert found["q.beta"]["overlap"] == pytest.approx(0, abs=1e-12)
    assert found["q.beta"]["same_tasks"]["overlap"] == pytest.approx(1 / 2)  # 0 from b
    assert found["q.beta"]["same_tasks"]["curve"] == pytest.approx({1: 1, 2: 1 / 2})
    assert found["q.alpha"]["overlap"] == pytest.approx(1 / 4)
    assert found["q.alpha"]["same_tasks"]["overlap"] == pytest.approx(3 / 4)  # 1/4 from b
    assert found["q.alpha"]["same_tasks"]["grassmann"] == pytest.approx(math.pi / 2)
    assert "same_tasks" not in found["v.beta"]


def test_every_control_has_the_shape_of_what_it_is_a_control_for() -> None:
    rng = generator(1)
    a, b = (
        {"q": LayerBasis(random_orthonormal(60, beta, rng), random_orthonormal(40, alpha, rng))}
        for beta, alpha in ((3, 8), (12, 5))
    )
    found = compare(a, b)["layers"]
    for side, (n, k, l) in {"q.beta": (60, 3, 12), "q.alpha": (40, 8, 5)}.items():  # noqa: E741
        assert found[side]["random"] == asdict(control(n, k, l))
        assert found[side]["random"]["overlap"] == pytest.approx(max(k, l) / n, rel=0.2)
        assert found[side]["random"]["curve"].keys() == found[side]["curve"].keys()
    for own in (a, b):
        layer = randomised(own, ("beta", "alpha"), rng)["q"]
        assert (layer.beta.shape, layer.alpha.shape) == (own["q"].beta.shape, own["q"].alpha.shape)
        assert randomised(own, ("beta",), rng)["q"].alpha is own["q"].alpha


def test_the_summary_of_a_kind_is_the_mean_over_its_layers() -> None:
    a = {"0.q": LayerBasis(axes(9, 0, 1), axes(7, 0)), "1.q": LayerBasis(axes(11, 0, 1, 2, 3), axes(7, 0))}
    b = {"0.q": LayerBasis(axes(9, 0, 2), axes(7, 1)), "1.q": LayerBasis(axes(11, 0, 1, 2, 3), axes(7, 0))}
    again = {"0.q": LayerBasis(axes(9, 0, 1), axes(7, 0))}
    found = compare(a, b, again)
    one = found["kinds"]["q.beta"]
    chance = control(9, 2, 2), control(11, 4, 4)
    assert one == {
        "layers": 2,
        "overlap": pytest.approx((1 / 2 + 1) / 2),
        "overlap_sd": pytest.approx(1 / 2 / 2**0.5),
        "grassmann": pytest.approx(math.pi / 2 / 2, abs=1e-6),
        "random_overlap": pytest.approx(fmean(random.overlap for random in chance)),
        "random_overlap_sd": pytest.approx(fmean(random.overlap_sd for random in chance)),
        "random_grassmann": pytest.approx(fmean(random.grassmann for random in chance)),
        "random_grassmann_sd": pytest.approx(fmean(random.grassmann_sd for random in chance)),
        "curve": pytest.approx({1: 1, 2: (1 / 2 + 1) / 2, 4: 1}),  # one layer alone has four directions
        "random_curve": pytest.approx(
            {**{k: fmean(random.curve[k] for random in chance) for k in (1, 2)}, 4: chance[1].curve[4]}
        ),
        "random_curve_sd": pytest.approx(
            {**{k: fmean(random.curve_sd[k] for random in chance) for k in (1, 2)}, 4: chance[1].curve_sd[4]}
        ),
        "same_tasks_overlap": pytest.approx(1),  # of the layer that has any
        "same_tasks_grassmann": pytest.approx(0, abs=1e-6),
        "same_tasks_curve": pytest.approx({1: 1, 2: 1}),
    }
    assert found["kinds"]["q.alpha"]["overlap"] == pytest.approx(1 / 2)
    assert found["draws"] == DRAWS
    alone = compare({"0.q": a["0.q"]}, b)["kinds"]["q.beta"]
    assert alone["overlap_sd"] == 0.0 and not any(field.startswith("same_tasks") for field in alone)


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
