"""Versions examined: whatever is wrong is found, and said; and what differs between two of them."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from sleepy.errors import BankError
from sleepy.share.bank import Bank
from sleepy.share.layers import LayerBasis
from sleepy.share.manifest import Trained
from sleepy.share.subspace import project, reconstruct
from sleepy.share.validate import diff, validate
from tests.share import material
from tests.share.material import SHAPES, dense_in, error, generator

SHA = "5" * 64
BASIS = material.random_basis(SHAPES, 6, generator(1))
TASKS = {name: material.random_coefficients(SHAPES, 6, 2, generator(i)) for i, name in enumerate(("hash", "clone"))}


def write(bank: Bank, basis: Any = BASIS, tasks: Any = TASKS, sha: str = SHA) -> str:
    return bank.write(basis, tasks, dict.fromkeys(tasks, Trained("coefficients")), "tiny@5555", sha, "digest", None)


@pytest.fixture
def bank(tmp_path: Path) -> Bank:
    made = Bank(tmp_path / "bank")
    write(made)
    return made


def change(bank: Bank, name: str, edit: Callable[[dict[str, torch.Tensor]], object]) -> None:
    """Edit the tensors of a file of v0001, and put the new hash into the manifest, so that it is not simply corrupt."""
    path = bank.root / "v0001" / name
    tensors = load_file(path)
    edit(tensors)
    save_file({key: tensor.contiguous().clone() for key, tensor in tensors.items()}, path)
    manifest = bank.root / "v0001" / "manifest.json"
    content = json.loads(manifest.read_text())
    content["files"][name] = hashlib.sha256(path.read_bytes()).hexdigest()
    manifest.write_text(json.dumps(content))


def test_a_sound_version_has_no_problems(bank: Bank) -> None:
    found = validate(bank, "v0001", SHA)
    assert found.problems == []
    assert (found.base_model, found.patterns) == ("tiny@5555", 2)
    assert found.orthonormality is not None
    assert 0 < found.orthonormality < 1e-5


def test_every_damaged_file_is_named(bank: Bank) -> None:
    folder = bank.root / "v0001"
    (folder / "basis.safetensors").write_bytes((folder / "basis.safetensors").read_bytes()[:-1])
    (folder / "coefficients" / "hash.safetensors").unlink()
    problems = validate(bank, "v0001", SHA).problems
    assert any("basis.safetensors: corrupt" in problem for problem in problems)
    assert any("hash.safetensors: cannot be read" in problem for problem in problems)
    assert len(problems) == 2
    (folder / "manifest.json").write_text("{}")
    assert "not a valid manifest" in validate(bank, "v0001", SHA).problems[0]


def test_another_base_model_is_a_problem_and_none_is_not_compared(bank: Bank) -> None:
    assert "not for the base model in use" in validate(bank, "v0001", "6" * 64).problems[0]
    assert validate(bank, "v0001", None).problems == []
    with pytest.raises(BankError, match="no version v0007"):
        validate(bank, "v0007", SHA)


def first_format(tensors: dict[str, torch.Tensor], layer: str, beta: torch.Tensor, alpha: torch.Tensor) -> None:
    """In place of what is there."""
    tensors.clear()
    tensors.update({f"{layer}.beta": beta, f"{layer}.alpha": alpha})


@pytest.mark.parametrize(
    ("name", "edit", "message"),
    [
        ("basis.safetensors", lambda t: t["one.beta"].mul_(1.001), "β of one: not orthonormal"),
        (
            "basis.safetensors",
            lambda t: t["two.alpha"].fill_(torch.nan),
            "two: the basis has values that are not finite",
        ),
        (
            "basis.safetensors",
            lambda t: t["one.beta"].fill_(torch.nan),
            "one: the basis has values that are not finite",
        ),
        ("basis.safetensors", lambda t: t["two.alpha"].fill_(torch.nan), "α of two: not orthonormal (off by nan"),
        ("basis.safetensors", lambda t: t.update({"two.alpha": t["two.alpha"][:, :5]}), "not of the manifest's shapes"),
        ("coefficients/hash.safetensors", lambda t: t["alpha"][:1].fill_(torch.inf), "hash: one: values that are not"),
        (
            "coefficients/hash.safetensors",
            lambda t: first_format(t, "one", torch.zeros(6, 4), torch.zeros(6, 4)),
            "hash: 48 parameters in 1 layers, the manifest says 48 in 2",
        ),
        (
            "coefficients/hash.safetensors",
            lambda t: first_format(t, "one", torch.zeros(6, 2), torch.zeros(5, 2)),
            "hash: one: ε_β",
        ),
        (
            "coefficients/hash.safetensors",
            lambda t: first_format(t, "one", torch.zeros(6, 2), torch.zeros(6, 3)),
            "hash: one: ε_β",
        ),
        ("basis.safetensors", lambda t: t.update({"one.beta": t["one.beta"][:, :5]}), "not of the manifest's shapes"),
        ("basis.safetensors", lambda t: [t.pop("one.beta"), t.pop("one.alpha")], "one: in the manifest alone"),
        ("coefficients/hash.safetensors", lambda t: t["beta"][:1].fill_(torch.inf), "hash: one: values that are not"),
        (
            "coefficients/hash.safetensors",
            lambda t: t.update(columns=torch.tensor([0, 2]), beta=t["beta"][12:], alpha=t["alpha"][12:]),
            "hash: 24 parameters in 1",
        ),
        (
            "coefficients/hash.safetensors",
            lambda t: t.update(beta=t["beta"][1:]),
            "cannot be read: 23 values, the basis",
        ),
        ("coefficients/hash.safetensors", lambda t: t.pop("alpha"), "cannot be read"),
        (
            "coefficients/hash.safetensors",
            lambda t: first_format(t, "one", torch.zeros(5, 2), torch.zeros(6, 2)),
            "hash: one: ε_β",
        ),
        (
            "coefficients/hash.safetensors",
            lambda t: first_format(t, "six", torch.zeros(6, 2), torch.zeros(6, 2)),
            "hash: has coefficients in six, which the basis lacks",
        ),
    ],
)
def test_what_hashes_cannot_see_is_found(bank: Bank, name: str, edit: Any, message: str) -> None:
    change(bank, name, edit)
    problems = validate(bank, "v0001", SHA).problems
    assert any(message in problem for problem in problems), problems
    assert all("\n" not in problem for problem in problems)


def test_the_worst_layer_is_what_is_said_of_a_basis(bank: Bank) -> None:
    change(bank, "basis.safetensors", lambda tensors: tensors["two.beta"].mul_(1.001))
    found = validate(bank, "v0001", SHA)
    assert found.orthonormality == pytest.approx(6**0.5 * (1.001**2 - 1), rel=1e-2)


def test_diff_counts_a_layer_that_one_version_has_whole(bank: Bank) -> None:
    write(bank, tasks={"hash": {"one": TASKS["hash"]["one"]}, "clone": TASKS["clone"]})
    less, more = bank.load("v0002", SHA), bank.load("v0001", SHA)
    one, two = (float(dense_in(BASIS[name], TASKS["hash"][name]).norm()) for name in ("one", "two"))
    for before, after, whole in ((more, less, (one**2 + two**2) ** 0.5), (less, more, one)):
        found = diff(before, after)["patterns"]["hash"]
        assert found["layers"] == {"one": pytest.approx(0, abs=1e-6), "two": 1.0}
        assert found["change"] == pytest.approx(two / whole, rel=1e-5)


def test_diff_says_the_largest_angle_and_the_mean_overlap_of_each_kind_of_layer(bank: Bank) -> None:
    axes, shapes = torch.eye(6), {f"{n}.q_proj": (6, 6) for n in "ab"}
    tilted = torch.stack([axes[0], math.cos(0.3) * axes[1] + math.sin(0.3) * axes[2]], dim=1)
    plain = {name: LayerBasis(axes[:, :2], axes[:, :2]) for name in shapes}
    turned = {**plain, "a.q_proj": LayerBasis(tilted, axes[:, :2])}
    tasks = {"hash": material.random_coefficients(shapes, 2, 1, generator(1))}
    more = {"c.q_proj": LayerBasis(axes[:, :2], axes[:, :2])}  # in one version alone: compared with nothing
    write(bank, plain, tasks)
    write(bank, {**turned, **more}, tasks)
    for before, after in (("v0002", "v0003"), ("v0003", "v0002")):
        found = diff(bank.load(before, SHA), bank.load(after, SHA))["bases"]
        assert found["q_proj.beta"] == {
            "largest_angle": pytest.approx(0.3, abs=1e-5),
            "overlap": pytest.approx((1 + (1 + math.cos(0.3) ** 2) / 2) / 2, abs=1e-5),
        }
        assert found["q_proj.alpha"] == {"largest_angle": pytest.approx(0, abs=1e-5), "overlap": pytest.approx(1)}


def test_diff_tells_what_came_went_changed_and_stayed(bank: Bank) -> None:
    other = material.random_basis(SHAPES, 8, generator(7))
    kept = {"hash": project(other, reconstruct(BASIS, TASKS["hash"]))}
    write(bank, other, {**kept, "new": material.random_coefficients(SHAPES, 8, 2, generator(9))})
    before, after = bank.load("v0001", SHA), bank.load("v0002", SHA)
    found = diff(before, after)
    assert (found["added"], found["removed"]) == (["new"], ["clone"])
    assert found["patterns"].keys() == {"hash"}
    missed, size = 0.0, 0.0
    for name in SHAPES:
        old, new = dense_in(BASIS[name], TASKS["hash"][name]), dense_in(other[name], kept["hash"][name])
        assert found["patterns"]["hash"]["layers"][name] == pytest.approx(error(new, old), abs=1e-6)
        missed, size = missed + float((new - old).norm() ** 2), size + float(old.norm() ** 2)
    assert found["patterns"]["hash"]["change"] == pytest.approx((missed / size) ** 0.5, abs=1e-6)
    assert found["bases"].keys() == {"one.beta", "one.alpha", "two.beta", "two.alpha"}
    assert found["bases"]["one.beta"]["largest_angle"] > 1
    json.dumps(found)


def test_diff_sees_through_the_gauge_and_a_turned_basis(bank: Bank) -> None:
    turned, tasks = {}, {}
    for name, basis in BASIS.items():
        Q = material.random_orthonormal(6, 6, generator(3))
        turned[name] = LayerBasis(basis.beta @ Q, basis.alpha @ Q)
    tasks = {pattern: project(turned, reconstruct(BASIS, task)) for pattern, task in TASKS.items()}
    write(bank, turned, tasks)
    found = diff(bank.load("v0001", SHA), bank.load("v0002", SHA))
    assert max(one["change"] for one in found["patterns"].values()) < 1e-5
    assert max(one["largest_angle"] for one in found["bases"].values()) < 1e-3
    assert min(one["overlap"] for one in found["bases"].values()) == pytest.approx(1)


def test_diff_of_the_same_is_nothing_and_of_two_base_models_refused(bank: Bank) -> None:
    write(bank)
    found = diff(bank.load("v0001", SHA), bank.load("v0002", SHA))
    assert found["bases"] == {}
    assert all(one["change"] == 0 for one in found["patterns"].values())
    write(bank, sha="6" * 64)
    with pytest.raises(BankError, match="only versions for one base model"):
        diff(bank.load("v0001", SHA), bank.load("v0003", "6" * 64))
