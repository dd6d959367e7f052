"""What PEFT writes is read exactly, and what is exported means the same to plain PEFT on the plain base model."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import LoraConfig, PeftModel, get_peft_model
from safetensors.torch import load_file, save_file
from torch import Tensor

from sleepy.errors import BankError
from sleepy.share import peft_io
from sleepy.share.adapters import LoraLayer
from sleepy.share.bank import Bank, BankVersion
from sleepy.share.layers import Adapted
from sleepy.share.manifest import Trained
from sleepy.share.subspace import build, project
from tests.lm.test_engine import acting_from
from tests.share import material
from tests.share.conftest import ModelMaker
from tests.share.material import TARGETS, Shapes, dense, error, generator

SHA = "5" * 64


@pytest.fixture
def version(shapes: Shapes, tmp_path: Path) -> BankVersion:
    basis = material.random_basis(shapes, 8, generator(1))
    tasks = {name: material.random_coefficients(shapes, 8, p, generator(p)) for name, p in (("one", 1), ("four", 4))}
    bank = Bank(tmp_path / "bank")
    name = bank.write(basis, tasks, dict.fromkeys(tasks, Trained("coefficients")), "tiny", SHA, "digest", None)
    return bank.load(name, SHA)


def logits_of(adapted: Adapted, ids: Tensor, row: int) -> Tensor:
    with torch.no_grad(), adapted.routed(torch.full((len(ids),), row, device=ids.device)):
        return adapted.model(input_ids=ids).logits  # type: ignore[no-any-return]


@pytest.mark.parametrize("pattern", ["one", "four"])
def test_an_exported_pattern_gives_the_same_logits_in_plain_peft(
    version: BankVersion, adapted: Adapted, make_model: ModelMaker, ids: Tensor, tmp_path: Path, pattern: str
) -> None:
    peft_io.export(version, pattern, tmp_path / "out", "some/base")
    config = json.loads((tmp_path / "out" / "adapter_config.json").read_text())
    columns = version.manifest.patterns[pattern].p
    assert (config["r"], config["lora_alpha"], config["base_model_name_or_path"]) == (columns, columns, "some/base")
    adapted.load(version.basis, version.tasks)
    wanted = logits_of(adapted, ids, adapted.index(pattern))
    plain = make_model()
    with torch.no_grad():
        base = plain(input_ids=ids).logits
        found = PeftModel.from_pretrained(plain, str(tmp_path / "out")).eval()(input_ids=ids).logits
    torch.testing.assert_close(found, wanted, atol=1e-4, rtol=1e-4)
    assert (wanted - base).abs().max() > 0.1


def test_a_pattern_that_acts_on_replies_alone_is_an_activated_lora_in_peft_and_comes_back_as_one(
    version: BankVersion, adapted: Adapted, make_model: ModelMaker, ids: Tensor, tmp_path: Path
) -> None:
    opening = (11, 12)
    ids = ids.clone()
    ids[:, 3:5] = torch.tensor(opening)
    bank = Bank(tmp_path / "bank")
    trained = {**version.trained, "four": Trained("coefficients", opening)}
    name = bank.write(version.basis, version.tasks, trained, "tiny", SHA, "digest", None)
    late = bank.load(name, SHA)
    assert (late.manifest.format, late.openings) == (3, {"four": opening})
    assert late.coefficients_hash("four") != version.coefficients_hash("four")
    assert late.coefficients_hash("one") == version.coefficients_hash("one")
    peft_io.export(late, "four", tmp_path / "out", "some/base")
    assert peft_io.LoraFolder(tmp_path / "out").opening == opening

    adapted.load(late.basis, late.tasks, late.openings)
    with acting_from(adapted, 3):
        wanted = logits_of(adapted, ids, adapted.index("four"))
    plain = make_model()
    with torch.no_grad():
        found = PeftModel.from_pretrained(plain, str(tmp_path / "out")).eval()(input_ids=ids).logits
    torch.testing.assert_close(found, wanted, atol=1e-4, rtol=1e-4)
    assert (logits_of(adapted, ids, adapted.index("four")) - wanted).abs().max() > 0.1


def test_layers_of_different_rank_and_missing_layers_survive_the_exchange(shapes: Shapes, tmp_path: Path) -> None:
    names = list(shapes)[:5]
    adapter = {n: material.random_lora(*shapes[n], rank, generator(rank)) for rank, n in enumerate(names, 1)}
    peft_io.write_lora(adapter, tmp_path / "out", "base")
    found = peft_io.read(tmp_path / "out")
    assert found.keys() == adapter.keys()
    for name in names:
        assert error(dense(found[name]), dense(adapter[name])) < 1e-6


@pytest.mark.parametrize(
    "config",
    [
        {"lora_alpha": 12},
        {"lora_alpha": 12, "use_rslora": True},
        {"lora_alpha": 12, "use_rslora": True, "rank_pattern": {"k_proj": 2}},
        {"lora_alpha": 5, "rank_pattern": {"q_proj": 2, r"layers\.1\.self_attn\.v_proj": 7}},
        {"lora_alpha": 5, "alpha_pattern": {"q_proj": 9, "1.self_attn.o_proj": 3}, "rank_pattern": {"k_proj": 3}},
    ],
    ids=["alpha", "rslora", "rslora and rank pattern", "rank pattern", "alpha pattern"],
)
def test_what_peft_writes_is_read_with_its_own_scale(
    make_model: ModelMaker, shapes: Shapes, tmp_path: Path, config: dict[str, Any]
) -> None:
    torch.manual_seed(3)
    lora = LoraConfig(r=4, target_modules=list(TARGETS), init_lora_weights=False, task_type="CAUSAL_LM", **config)
    model = get_peft_model(make_model(), lora)
    model.save_pretrained(str(tmp_path / "lora"))
    found = peft_io.read(tmp_path / "lora")
    assert found.keys() == shapes.keys()
    for name, layer in found.items():
        wanted = model.base_model.model.get_submodule(name).get_delta_weight("default").detach()
        assert error(dense(layer), wanted.double()) < 1e-5
        assert float(layer.B.norm() * layer.A.norm()) > 0


def test_a_lora_from_peft_works_through_a_basis_of_its_own(
    adapted: Adapted, make_model: ModelMaker, ids: Tensor, tmp_path: Path
) -> None:
    torch.manual_seed(3)
    lora = LoraConfig(r=4, lora_alpha=8, target_modules=list(TARGETS), init_lora_weights=False, task_type="CAUSAL_LM")
    model = get_peft_model(make_model(), lora).eval()
    model.save_pretrained(str(tmp_path / "lora"))
    adapter = peft_io.read(tmp_path / "lora")
    basis = build({"task": adapter}, variance=1.0, k_max=99)
    adapted.load(basis, {"task": project(basis, adapter)})
    with torch.no_grad():
        wanted = model(input_ids=ids).logits
    torch.testing.assert_close(logits_of(adapted, ids, 1), wanted, atol=1e-3, rtol=1e-3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    peft_io.write_lora({"layer.q_proj": material.random_lora(8, 6, 2, generator(1))}, tmp_path / "lora", "base")
    return tmp_path / "lora"


def refused(folder: Path, message: str) -> None:
    with pytest.raises(BankError, match=message) as error_:
        peft_io.read(folder)
    assert "\n" not in str(error_.value)


def change(folder: Path, **config: Any) -> None:
    path = folder / "adapter_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | config))


@pytest.mark.parametrize("name", ["adapter_config.json", "adapter_model.safetensors"])
def test_a_missing_file_is_refused(folder: Path, name: str) -> None:
    (folder / name).unlink()
    refused(folder, f"{name}: cannot be read")


def test_a_truncated_file_is_refused(folder: Path) -> None:
    path = folder / "adapter_model.safetensors"
    path.write_bytes(path.read_bytes()[:-20])
    refused(folder, "truncated or damaged")


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"r": 0}, "rank 2 and adapter_config.json says 0"),
        ({"r": 3}, "rank 2 and adapter_config.json says 3"),
        ({"r": None}, "r = None is not a number"),
        ({"r": True}, "r = True is not a number"),
        ({"lora_alpha": "8"}, "lora_alpha = '8' is not a number"),
        ({"alora_invocation_tokens": [True]}, "not a list of tokens"),
        ({"peft_type": "IA3"}, "not the configuration of a LoRA"),
        ({"use_dora": True}, "DoRA"),
    ],
)
def test_a_configuration_that_does_not_fit_is_refused(folder: Path, config: dict[str, Any], message: str) -> None:
    change(folder, **config)
    refused(folder, message)


@pytest.mark.parametrize(
    "key",
    [
        "use_dora", "use_qalora", "use_bdlora", "kasa_config", "arrow_config", "monteclora_config", "lora_bias",
        "layer_replication", "modules_to_save", "trainable_token_indices", "target_parameters",
    ],
)  # fmt: skip
def test_what_makes_more_than_a_plain_lora_of_it_is_refused(folder: Path, key: str) -> None:
    change(folder, **{key: True})
    refused(folder, "not a plain LoRA but one ")


@pytest.mark.parametrize("initial", ["pissa", "PiSSA_niter_16", "olora", "corda", "loftq", "lora_ga"])
def test_what_has_changed_the_base_weights_is_refused(folder: Path, initial: str) -> None:
    change(folder, init_lora_weights=initial)
    refused(folder, "changed the base weights")
    for harmless in (True, False, "gaussian", "eva", "orthogonal"):
        change(folder, init_lora_weights=harmless)
        peft_io.read(folder)


def test_an_adapter_of_rank_0_is_refused_although_its_configuration_agrees(folder: Path) -> None:
    change(folder, r=0)
    none = {"q.lora_A.weight": torch.zeros(0, 6), "q.lora_B.weight": torch.zeros(8, 0)}
    save_file({f"base_model.model.{key}": value for key, value in none.items()}, folder / "adapter_model.safetensors")
    refused(folder, "q has rank 0 and adapter_config.json says 0; they must agree and be ≥ 1")


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_whatever_its_precision_it_is_read_in_float32(folder: Path, dtype: torch.dtype) -> None:
    path = folder / "adapter_model.safetensors"
    coarse = {key: tensor.to(dtype) for key, tensor in load_file(path).items()}
    save_file(coarse, path)
    change(folder, lora_alpha=3)
    (layer,) = peft_io.read(folder).values()
    b, a = sorted(coarse.values(), key=lambda tensor: tensor.shape[1])
    assert layer.A.dtype == layer.B.dtype == torch.float32
    assert error(dense(layer), b.double() @ a.double() * 3 / 2) < 1e-6


def test_a_negative_scale_keeps_its_sign(folder: Path) -> None:
    (layer,) = peft_io.read(folder).values()
    change(folder, lora_alpha=-6)
    (turned,) = peft_io.read(folder).values()
    assert error(dense(turned), -3 * dense(layer)) < 1e-6


@pytest.mark.parametrize(("prefix", "kind"), [("", ""), ("base_model.model.", ".default")])
def test_a_layer_goes_by_its_name_in_the_model(folder: Path, prefix: str, kind: str) -> None:
    path = folder / "adapter_model.safetensors"
    b, a = sorted(load_file(path).values(), key=lambda tensor: tensor.shape[1])
    save_file({f"{prefix}a.q.lora_A{kind}.weight": a, f"{prefix}a.q.lora_B{kind}.weight": b}, path)
    found = peft_io.LoraFolder(folder)
    assert list(found) == ["a.q"] and "a.q" in found and "q" not in found
    assert error(dense(found["a.q"]), b.double() @ a.double()) < 1e-6


def test_a_configuration_that_is_not_json_is_refused(folder: Path) -> None:
    (folder / "adapter_config.json").write_text('{"r": 2,')
    refused(folder, "not valid JSON")


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (
            lambda a, b: {"q.lora_A.weight": a * math.nan, "q.lora_B.weight": b},
            "q.lora_A.weight has values that are not",
        ),
        (lambda a, b: {"q.lora_A.weight": a[:0], "q.lora_B.weight": b[:, :0]}, "rank 0"),
        (lambda a, _: {"q.lora_A.weight": a}, "q has lora_A alone"),
        (lambda _, b: {"q.lora_B.weight": b}, "q has lora_B alone"),
        (lambda a, b: {"q.lora_A.weight": a[..., None], "q.lora_B.weight": b[..., None]}, "do not multiply"),
        (lambda a, b: {"q.lora_A.weight": a, "q.lora_B.weight": b[:, :1]}, "do not multiply"),
        (
            lambda a, b: {"q.lora_A.weight": a, "q.lora_B.weight": b, "lm_head.weight": a + 1},
            "lm_head.weight is not part",
        ),
        (lambda _a, _b: {}, "holds no LoRA weights"),
    ],
)
def test_weights_that_are_no_lora_are_refused(folder: Path, damage: Any, message: str) -> None:
    path = folder / "adapter_model.safetensors"
    b, a = sorted(load_file(path).values(), key=lambda tensor: tensor.shape[1])
    damaged = {f"base_model.model.{key}": value.contiguous() for key, value in damage(a, b).items()}
    save_file(damaged, path)
    refused(folder, message)


def test_an_empty_adapter_is_not_written(tmp_path: Path) -> None:
    for adapter in ({}, {"q": LoraLayer(torch.zeros(4, 0), torch.zeros(0, 3))}):
        with pytest.raises(BankError, match="empty"):
            peft_io.write_lora(adapter, tmp_path / "out", "base")


def test_a_folder_that_cannot_be_written_is_one_line(folder: Path) -> None:
    (folder / "file").write_text("")
    with pytest.raises(BankError, match=r"file/out: cannot be written: [^\n]*$"):
        peft_io.write_lora(peft_io.read(folder), folder / "file" / "out", "base")


def test_a_pattern_that_is_not_there_is_not_exported(version: BankVersion, tmp_path: Path) -> None:
    with pytest.raises(BankError, match="has no coefficients for two"):
        peft_io.export(version, "two", tmp_path / "out", "base")
    assert not (tmp_path / "out").exists()


def test_an_adapter_says_its_highest_rank_and_its_base_model_if_it_has_one(shapes: Shapes, tmp_path: Path) -> None:
    ranks = {name: 1 + number % 2 for number, name in enumerate(sorted(shapes))}
    adapter = {name: material.random_lora(*shapes[name], rank, generator(1)) for name, rank in ranks.items()}
    pattern = {name: rank for name, rank in ranks.items() if rank == 1}
    folder = material.save_adapter(tmp_path / "lora", adapter, rank_pattern=pattern, base_model_name_or_path="")
    found = peft_io.LoraFolder(folder)
    assert (found.rank, found.base_model) == (2, None)
