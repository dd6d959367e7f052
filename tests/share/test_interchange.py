"""Adapters from disk into a bank: each with its own scale, rank and layers; and what is refused, in one line."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from transformers.pytorch_utils import Conv1D

from sleepy.errors import BankError, SleepyError, UsageError
from sleepy.lm.cache import LocalModel
from sleepy.settings import ShareSettings
from sleepy.share import interchange, peft_io
from sleepy.share.adapters import LoraLayer
from sleepy.share.bank import Bank, BankVersion
from sleepy.share.subspace import DriftError
from tests.share import material
from tests.share.material import TARGETS, Shapes, dense, dense_in, error, generator, random_adapter, save_adapter

SHA = "5" * 64
FULL = ShareSettings(variance=1.0, k_max=1000)
NAMES = ["tiny", "Org/Tiny"]


def scaled(adapter: Mapping[str, LoraLayer], scale: float) -> dict[str, Tensor]:
    return {name: dense(layer) * scale for name, layer in adapter.items()}


@pytest.fixture
def bank(tmp_path: Path) -> Bank:
    return Bank(tmp_path / "bank")


@pytest.fixture
def model(tmp_path: Path) -> LocalModel:
    return LocalModel("tiny", tmp_path, SHA)


@pytest.fixture
def four(tmp_path: Path, shapes: Shapes) -> tuple[list[Path], dict[str, dict[str, Tensor]]]:
    """Adapters of different ranks, scales and layers, and the ΔW that each stands for."""
    rng = generator(3)
    names = sorted(shapes)
    some = {name: shapes[name] for name in names[:3]}
    ranks = {name: 2 if name.endswith("k_proj") else 4 for name in names}
    patterned = {n: material.random_lora(*shapes[n], rank, rng) for n, rank in ranks.items()}
    plain, rslora, part = random_adapter(shapes, 3, rng), random_adapter(shapes, 4, rng), random_adapter(some, 2, rng)
    folders = [
        save_adapter(tmp_path / "plain", plain, lora_alpha=6),
        save_adapter(tmp_path / "rslora", rslora, lora_alpha=6, use_rslora=True),
        save_adapter(tmp_path / "part", part, lora_alpha=1, base_model_name_or_path="org/tiny"),
        save_adapter(
            tmp_path / "patterned", patterned, lora_alpha=8, rank_pattern={"k_proj": 2}, alpha_pattern={"q_proj": 12}
        ),
    ]
    wanted = {
        "plain": scaled(plain, 6 / 3),
        "rslora": scaled(rslora, 6 / math.sqrt(4)),
        "part": scaled(part, 1 / 2),
        "patterned": {
            name: dense(layer) * (12 if name.endswith("q_proj") else 8) / ranks[name]
            for name, layer in patterned.items()
        },
    }
    return folders, wanted


def same(found: interchange.Imported | BankVersion, wanted: Mapping[str, Mapping[str, Tensor]], within: float) -> None:
    for pattern, layers in wanted.items():
        assert found.tasks[pattern].keys() == layers.keys()
        for name, dw in layers.items():
            assert error(dense_in(found.basis[name], found.tasks[pattern][name]), dw) < within


def test_phase_1_from_adapters_of_different_ranks_scales_and_layers(
    four: tuple[list[Path], dict[str, dict[str, Tensor]]], shapes: Shapes, bank: Bank, model: LocalModel
) -> None:
    folders, wanted = four
    adapters = interchange.open_adapters(folders, [])
    interchange.check(adapters, shapes, TARGETS, NAMES)
    found = interchange.phase_1(adapters, FULL)
    same(found, wanted, 1e-5)
    assert max(found.errors.values()) < 1e-5
    assert found.layer_errors["part"].keys() == wanted["part"].keys()
    name = interchange.write(bank, found, adapters, model, "digest")
    assert bank.champion() is None
    read = bank.load(name, SHA)
    same(read, wanted, 1e-5)
    assert {how.kind for how in read.trained.values()} == {"lora"}
    assert read.parent is None


def test_an_activated_lora_stays_one_beside_others(
    tmp_path: Path, shapes: Shapes, bank: Bank, model: LocalModel
) -> None:
    late, plain = (
        save_adapter(tmp_path / name, random_adapter(shapes, 2, generator(n)), **config)
        for n, (name, config) in enumerate({"late": {"alora_invocation_tokens": [7, 8]}, "plain": {}}.items())
    )
    before = version_of(bank, model, [late])
    assert before.openings == {"late": (7, 8)}
    adapters = interchange.open_adapters([plain], [])
    name = interchange.write(bank, interchange.phase_3(before, adapters, FULL), adapters, model, "digest")
    assert bank.load(name, SHA).openings == {"late": (7, 8)}
    taken = interchange.open_adapters([plain], ["late"])
    name = interchange.write(bank, interchange.phase_3(before, taken, FULL), taken, model, "digest")
    assert bank.load(name, SHA).openings == {}


def test_the_errors_are_those_of_what_is_written(
    four: tuple[list[Path], dict[str, dict[str, Tensor]]],
) -> None:
    folders, wanted = four
    found = interchange.phase_1(interchange.open_adapters(folders, []), ShareSettings(variance=0.6, k_max=32), p=2)
    for pattern, layers in wanted.items():
        missed, size = 0.0, 0.0
        for name, dw in layers.items():
            kept = dense_in(found.basis[name], found.tasks[pattern][name])
            assert found.tasks[pattern][name].beta.shape[1] <= 2
            assert found.layer_errors[pattern][name] == pytest.approx(error(kept, dw), abs=1e-6)
            missed, size = missed + float((kept - dw).norm() ** 2), size + float(dw.norm() ** 2)
        assert found.errors[pattern] == pytest.approx((missed / size) ** 0.5, abs=1e-6)
        assert found.errors[pattern] > 0.05


def version_of(bank: Bank, model: LocalModel, folders: list[Path]) -> BankVersion:
    adapters = interchange.open_adapters(folders, [])
    name = interchange.write(bank, interchange.phase_1(adapters, FULL), adapters, model, "digest")
    bank.promote(name)
    return bank.load(name, SHA)


def test_phase_3_keeps_what_is_there_and_adds_what_comes(
    four: tuple[list[Path], dict[str, dict[str, Tensor]]], bank: Bank, model: LocalModel
) -> None:
    folders, wanted = four
    before = version_of(bank, model, folders[:2])
    adapters = interchange.open_adapters(folders[2:], [])
    found = interchange.phase_3(before, adapters, FULL)
    same(found, wanted, 1e-4)
    assert found.drift.keys() == {"plain", "rslora"}
    assert max(*found.drift.values(), *found.errors.values()) < 1e-4
    report = interchange.report(found, adapters, interchange.write(bank, found, adapters, model, "digest"))
    assert (report["version"], report["parent"], report["phase"], report["patterns"]) == ("v0002", "v0001", 3, 4)
    assert bank.champion() == "v0001"
    json.dumps(report)


def test_an_adapter_may_take_the_place_of_a_pattern(
    four: tuple[list[Path], dict[str, dict[str, Tensor]]], bank: Bank, model: LocalModel
) -> None:
    folders, wanted = four
    before = version_of(bank, model, folders[:2])
    adapters = interchange.open_adapters(folders[3:], ["plain"])
    found = interchange.phase_3(before, adapters, FULL)
    assert found.tasks.keys() == {"plain", "rslora"}
    same(found, {"plain": wanted["patterned"], "rslora": wanted["rslora"]}, 1e-4)
    assert interchange.report(found, adapters, "v0002")["imported"]["plain"]["replaces"]


def test_a_merge_that_drifts_is_refused_and_names_the_pattern(
    four: tuple[list[Path], dict[str, dict[str, Tensor]]], bank: Bank, model: LocalModel
) -> None:
    folders, _ = four
    before = version_of(bank, model, folders[:2])
    with pytest.raises(
        DriftError, match=r"^\w+: merging would change its update by 0\.\d+ \(at most 0\.05 is allowed\)"
    ):
        interchange.phase_3(before, interchange.open_adapters(folders[3:], []), ShareSettings(variance=1.0, k_max=4))


def test_every_layer_is_read_once_and_one_layer_after_the_other(
    four: tuple[list[Path], dict[str, dict[str, Tensor]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    folders, _ = four
    adapters = interchange.open_adapters(folders, [])
    asked: list[str] = []
    read = peft_io.LoraFolder.__getitem__

    def note(self: peft_io.LoraFolder, name: str) -> LoraLayer:
        asked.append(name)
        return read(self, name)

    monkeypatch.setattr(peft_io.LoraFolder, "__getitem__", note)
    found = interchange.phase_1(adapters, FULL)
    assert asked == [name for name in found.basis for adapter in adapters.values() if name in adapter]


def test_fan_in_fan_out_is_how_the_base_stores_its_weight_and_changes_nothing(tmp_path: Path) -> None:
    torch.manual_seed(1)
    base = nn.Sequential()
    base.add_module("c_attn", Conv1D(6, 4))
    config = LoraConfig(r=2, lora_alpha=6, target_modules=["c_attn"], fan_in_fan_out=True, init_lora_weights=False)
    model = get_peft_model(base, config)
    model.save_pretrained(str(tmp_path / "lora"))
    layer = peft_io.read(tmp_path / "lora")["c_attn"]
    x = torch.randn(3, 4)
    with torch.no_grad():
        wanted = model(x)
        with model.disable_adapter():
            plain = model(x)
    torch.testing.assert_close(x @ dense(layer).float().T, wanted - plain, atol=1e-5, rtol=1e-4)


def test_the_layers_of_a_model_are_read_from_its_headers(model_folder: Path, shapes: Shapes) -> None:
    assert interchange.linear_layers(model_folder, TARGETS) == shapes
    assert len(interchange.linear_layers(model_folder, ["down_proj"])) == 2


@pytest.mark.parametrize(
    ("patterns", "message"),
    [
        (["a"], "given 1 times for 2 adapters"),
        (["same", "same"], "the name of 2 adapters"),
        (["../a", "b"], "cannot be the name of a pattern"),
    ],
)
def test_names_that_do_not_fit_are_refused(tmp_path: Path, shapes: Shapes, patterns: list[str], message: str) -> None:
    folders = [save_adapter(tmp_path / name, random_adapter(shapes, 2, generator(1))) for name in ("one", "two")]
    with pytest.raises(UsageError, match=message):
        interchange.open_adapters(folders, patterns)


def refused(folder: Path, shapes: Shapes, message: str, base_model: str | None = None) -> None:
    with pytest.raises(SleepyError, match=message) as caught:
        adapters = interchange.open_adapters([folder], [])
        interchange.check(adapters, shapes, TARGETS, NAMES, base_model)
        interchange.phase_1(adapters, FULL)
    assert isinstance(caught.value, BankError)
    assert "\n" not in str(caught.value)
    assert str(folder) in str(caught.value)


@pytest.mark.parametrize(
    ("config", "base_model", "message"),
    [
        (
            {"base_model_name_or_path": "other/model"},
            None,
            "base model other/model, not for tiny; .* --base-model other",
        ),
        ({"base_model_name_or_path": "other/model"}, "org/third", "base model other/model, not for org/third"),
        ({"base_model_name_or_path": "tiny"}, "org/third", "base model tiny, not for org/third"),
        ({"base_model_name_or_path": None}, None, "does not say what base model"),
        ({"r": 0}, None, "has rank 3 and adapter_config.json says 0; they must agree and be ≥ 1"),
        ({"use_dora": True}, None, "not a plain LoRA but one of the DoRA kind"),
        ({"bias": "lora_only"}, None, "trained biases"),
        ({"modules_to_save": ["lm_head"]}, None, "modules_to_save"),
        ({"trainable_token_indices": [1]}, None, "trainable_token_indices"),
        ({"layer_replication": [[0, 2]]}, None, "replicated layers"),
        ({"alora_invocation_tokens": ["x"]}, None, r"alora_invocation_tokens = \['x'\] is not a list of tokens"),
        ({"init_lora_weights": "pissa_niter_4"}, None, "changed the base weights"),
        ({"peft_type": "LOHA"}, None, "not the configuration of a LoRA"),
    ],
)
def test_what_is_not_a_plain_lora_of_the_base_model_is_refused(
    tmp_path: Path, shapes: Shapes, config: dict[str, Any], base_model: str | None, message: str
) -> None:
    refused(
        save_adapter(tmp_path / "a", random_adapter(shapes, 3, generator(1)), **config), shapes, message, base_model
    )


def test_a_base_model_may_go_by_another_name_or_be_the_same_folder(tmp_path: Path, shapes: Shapes) -> None:
    adapter = random_adapter(shapes, 2, generator(1))
    for i, (name, told) in enumerate((("other/model", "Other/Model"), (None, "other/model"), (f"{tmp_path}/.", None))):
        folder = save_adapter(tmp_path / f"a{i}", adapter, base_model_name_or_path=name)
        interchange.check(interchange.open_adapters([folder], []), shapes, TARGETS, [*NAMES, str(tmp_path)], told)


def test_adapters_of_two_base_models_are_never_mixed(tmp_path: Path, shapes: Shapes) -> None:
    adapter = random_adapter(shapes, 2, generator(1))
    folders = [save_adapter(tmp_path / n, adapter, base_model_name_or_path=f"org/{n}") for n in ("tiny", "big")]
    with pytest.raises(BankError, match=r"big: is for the base model org/big, not for tiny"):
        interchange.check(interchange.open_adapters(folders, []), shapes, TARGETS, NAMES)


def test_layers_that_the_bank_or_the_model_does_not_have_are_refused(tmp_path: Path, shapes: Shapes) -> None:
    mlp = {"model.layers.0.mlp.up_proj": (96, 64)}
    refused(
        save_adapter(tmp_path / "mlp", random_adapter(mlp, 2, generator(1))), shapes,
        r"changes model\.layers\.0\.mlp\.up_proj, which the bank does not adapt \(share\.target_modules: q_proj",
    )  # fmt: skip
    name = min(shapes)
    refused(
        save_adapter(tmp_path / "long", random_adapter({name: (32, 128)}, 2, generator(1))), shapes,
        f"{name} is 32×128, in the model in use 32×64; the adapter is for another base model",
    )  # fmt: skip
    refused(
        save_adapter(tmp_path / "wide", random_adapter({name: (128, 64)}, 2, generator(1))), shapes,
        f"{name} is 128×64, in the model in use 32×64; the adapter is for another base model",
    )  # fmt: skip


def test_damaged_files_are_refused(tmp_path: Path, shapes: Shapes) -> None:
    adapter = random_adapter(shapes, 2, generator(1))
    for name, cut in (("short", -100), ("header", 40), ("empty", 0)):
        folder = save_adapter(tmp_path / name, adapter)
        weights = folder / "adapter_model.safetensors"
        weights.write_bytes(weights.read_bytes()[:cut])
        refused(folder, shapes, "truncated or damaged")
    refused(tmp_path / "nothing", shapes, "cannot be read")
    for name, value in (("nan", math.nan), ("inf", math.inf)):
        folder = save_adapter(tmp_path / name, adapter)
        tensors = load_file(folder / "adapter_model.safetensors")
        worst = max(tensors)
        tensors[worst][0, 0] = value
        save_file(tensors, folder / "adapter_model.safetensors")
        refused(folder, shapes, f"{worst} has values that are not finite")
    folder = save_adapter(tmp_path / "whole", adapter)
    tensors = {key: (t * 10).to(torch.int8) for key, t in load_file(folder / "adapter_model.safetensors").items()}
    save_file(tensors, folder / "adapter_model.safetensors")
    refused(folder, shapes, "torch.int8, not floating point")


def test_a_basis_is_found_by_version_by_folder_and_made_from_adapters(
    four: tuple[list[Path], dict[str, dict[str, Tensor]]], bank: Bank, model: LocalModel, tmp_path: Path
) -> None:
    folders, _ = four
    version_of(bank, model, folders[:2])
    wanted = bank.load("v0001", SHA).basis
    for where in ("v0001", str(bank.root), str(bank.root / "v0001")):
        found = interchange.basis_of(where, bank, FULL)
        assert all(torch.equal(found[name].beta, wanted[name].beta) for name in wanted)
    assert (
        interchange.basis_of(str(folders[2]), bank, FULL).keys()
        == interchange.open_adapters(folders[2:3], [])["part"].keys()
    )
    assert interchange.basis_of(str(tmp_path), bank, FULL).keys() == wanted.keys()
    with pytest.raises(UsageError, match="v0009: neither a version of"):
        interchange.basis_of("v0009", bank, FULL)


def test_a_basis_of_another_bank_is_its_champion_s_else_its_newest(
    four: tuple[list[Path], dict[str, dict[str, Tensor]]], bank: Bank, model: LocalModel, tmp_path: Path
) -> None:
    folders, _ = four
    for folder in folders[:3]:
        adapters = interchange.open_adapters([folder], [])
        interchange.write(bank, interchange.phase_1(adapters, FULL), adapters, model, "digest")
    for champion, wanted in ((None, "v0003"), ("v0002", "v0002")):
        if champion is not None:
            bank.promote(champion)
        found, basis = interchange.basis_of(str(bank.root), Bank(tmp_path / "own"), FULL), bank.load(wanted, SHA).basis
        assert found.keys() == basis.keys()
        assert all(torch.equal(found[name].alpha, basis[name].alpha) for name in basis)


def test_a_version_says_what_it_came_from_and_on_what_prompt_its_adapters_were_trained(
    four: tuple[list[Path], dict[str, dict[str, Tensor]]], bank: Bank, model: LocalModel
) -> None:
    folders, _ = four
    before = version_of(bank, model, folders[:1])
    adapters = interchange.open_adapters(folders[1:2], [])
    name = interchange.write(bank, interchange.phase_3(before, adapters, FULL), adapters, model, "digest", prompt=3)
    read = bank.load(name, SHA)
    assert read.parent == "v0001"
    assert {pattern: how.prompt for pattern, how in read.trained.items()} == {"plain": None, "rslora": 3}


def test_adapters_are_cut_to_their_best_columns_before_they_are_merged(
    four: tuple[list[Path], dict[str, dict[str, Tensor]]], bank: Bank, model: LocalModel
) -> None:
    folders, wanted = four
    before = version_of(bank, model, folders[:1])
    found = interchange.phase_3(before, interchange.open_adapters(folders[3:], []), FULL, p=1)
    missed, size = 0.0, 0.0
    for name, dw in wanted["patterned"].items():
        strengths = torch.linalg.svdvals(dw)
        assert found.tasks["patterned"][name].beta.shape[1] == 1
        best = float(strengths[1:].norm() / strengths.norm())
        assert found.layer_errors["patterned"][name] == pytest.approx(best, abs=1e-5)
        missed, size = missed + float(strengths[1:].norm() ** 2), size + float(strengths.norm() ** 2)
    assert found.errors["patterned"] == pytest.approx((missed / size) ** 0.5, abs=1e-5)
    same(found, {"plain": wanted["plain"]}, 1e-4)


def test_a_report_tells_each_adapter_and_each_layer_apart(
    four: tuple[list[Path], dict[str, dict[str, Tensor]]], bank: Bank, model: LocalModel
) -> None:
    folders, wanted = four
    before = version_of(bank, model, folders[:2])
    adapters = interchange.open_adapters(folders[2:], ["plain", "new"])
    found = interchange.phase_3(before, adapters, FULL)
    report = interchange.report(found, adapters, "v0002")
    assert [(one["rank"], one["layers"], one["replaces"]) for one in report["imported"].values()] == [
        (2, 3, True),
        (4, len(wanted["patterned"]), False),
    ]
    assert [one["folder"] for one in report["imported"].values()] == [str(folder) for folder in folders[2:]]
    assert report["k"] == {name: [b.beta.shape[1], b.alpha.shape[1]] for name, b in found.basis.items()}
    assert report["drift"].keys() == {"rslora"} and report["patterns"] == 3


def test_an_adapter_in_the_folder_where_one_is_goes_by_that_folder_s_name(
    tmp_path: Path, shapes: Shapes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(save_adapter(tmp_path / "here", random_adapter(shapes, 2, generator(1))))
    assert interchange.open_adapters([Path()], []).keys() == {"here"}


def test_the_model_in_use_goes_by_the_shortest_of_its_names(tmp_path: Path, shapes: Shapes) -> None:
    folder = save_adapter(tmp_path / "a", random_adapter(shapes, 2, generator(1)), base_model_name_or_path="other")
    with pytest.raises(BankError, match="for the base model other, not for tiny; "):
        interchange.check(interchange.open_adapters([folder], []), shapes, TARGETS, ["Org/Tiny", "tiny", "the/third"])
