"""Linear layers that keep their weights in float16 for inference: the same function, and the ordinary one where that is not so."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import nn

from sleepy.lm import half
from sleepy.lm.engine import Engine
from sleepy.lm.fast import FastEngine
from sleepy.lm.half import HalfLinear
from sleepy.share.layers import Adapted
from tests.lm.test_engine import TARGETS, make_engine, make_requests

pytestmark = pytest.mark.skipif(not half.works(), reason="this torch or processor has no FBGEMM")


def layer(inputs: int = 96, outputs: int = 520, *, bias: bool = True, exact: bool = True) -> HalfLinear:
    torch.manual_seed(3)
    linear = nn.Linear(inputs, outputs, bias=bias).requires_grad_(False)
    if exact:  # as published weights are
        linear.weight.copy_(linear.weight.bfloat16())
    return HalfLinear.of(linear)


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("rows", [1, 7, 80])
def test_the_product_is_as_near_to_the_exact_one_as_float32_is(rows: int, bias: bool) -> None:
    one, x = layer(bias=bias), torch.randn(2, rows, 96)
    exact = nn.functional.linear(x.double(), one.weight.double(), one.bias.double() if bias else None)
    one.pack()
    with torch.inference_mode():
        found = one(x)
    assert one.packed
    assert found.shape == (2, rows, 520)
    ordinary = nn.functional.linear(x, one.weight, one.bias)
    assert (found - exact).norm() <= 3 * (ordinary - exact).norm() + 1e-9


@pytest.mark.parametrize("rows", [1, 2, 7, 32, 80, 127])
def test_a_row_is_the_same_wherever_it_stands_and_however_many_there_are(rows: int) -> None:
    """FBGEMM itself gives the last one or two of 7, 32, 80 and 127 rows another sum (AVX2)."""
    one, x = layer(), torch.randn(rows, 96)
    one.pack()
    order = torch.randperm(rows)
    with torch.inference_mode():
        together = one(x)
        assert torch.equal(together[order], one(x[order]))
        assert torch.equal(together, torch.cat([one(x[n : n + 1]) for n in range(rows)]))
        assert torch.equal(together, one(x.view(1, rows, 96))[0])


def test_where_rows_are_never_alike_the_ordinary_product_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    one, x = layer(), torch.randn(5, 96)
    one.pack()
    monkeypatch.setattr(half, "_steady", lambda _: None)
    with torch.inference_mode():
        assert torch.equal(one(x), nn.functional.linear(x, one.weight, one.bias))


def test_training_sees_the_ordinary_layer() -> None:
    one, x = layer(), torch.randn(4, 96, requires_grad=True)
    one.pack()
    assert torch.equal(one(x), nn.functional.linear(x, one.weight, one.bias))
    one(x).sum().backward()
    assert x.grad is not None
    assert torch.allclose(x.grad, one.weight.sum(0).expand(4, -1), atol=1e-4)


@pytest.mark.parametrize("spoil", ["needs float32", "overflows"])
def test_weights_that_float16_does_not_hold_are_left_alone(spoil: str) -> None:
    one = layer(exact=spoil != "needs float32")
    if spoil == "overflows":
        one.weight[0, 0] = 1e5
    one.pack()
    assert not one.packed
    assert one.looked_at
    x = torch.randn(3, 96)
    with torch.inference_mode():
        assert torch.equal(one(x), nn.functional.linear(x, one.weight, one.bias))


def test_a_weight_changed_in_place_is_used_at_once_and_packed_again() -> None:
    one, x = layer(), torch.randn(3, 96)
    one.pack()
    with torch.no_grad():
        one.weight.mul_(2)
    expected = nn.functional.linear(x, one.weight, one.bias)
    with torch.inference_mode():
        assert torch.equal(one(x), expected)
        one.pack()
        assert torch.allclose(one(x), expected, atol=1e-5)


def small_model(dtype: torch.dtype) -> Any:
    return make_engine(dtype).adapted.model


def test_packing_leaves_memory_for_others(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    model = nn.Sequential(layer(), layer(520, 96, bias=False))
    free = (96 * 520 * 4) // 2**20 + half.SPARE_MIB
    monkeypatch.setattr("sleepy.holds.free_memory_mib", lambda: free - 1)
    with caplog.at_level("INFO", "sleepy"):
        assert not half.packs(model)
        half.pack(model)
        assert not half.packs(model)  # decided once: what was replied so far and what comes next must be of one kind
        assert not any(one.packed for one in model)
    assert [record.message for record in caplog.records] == [
        f"{free - 1} MiB of memory are free: weights stay float32, which is slower; 16 bits need {free - half.SPARE_MIB} MiB"
    ]
    model = nn.Sequential(layer(), layer(520, 96, bias=False))
    monkeypatch.setattr("sleepy.holds.free_memory_mib", lambda: free)
    assert half.packs(model)
    assert not any(one.packed for one in model)  # who knows all replies need not wait
    monkeypatch.setattr("sleepy.holds.free_memory_mib", lambda: 0)
    half.pack(model)
    assert all(one.packed for one in model)


def test_only_float32_layers_are_halved_and_no_name_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(half, "LEAST_OUTPUTS", 64)
    names = set(small_model(torch.float32).state_dict())
    for dtype, expected in ((torch.float32, True), (torch.bfloat16, False)):
        model = small_model(dtype)
        half.halve(model)
        kinds = [isinstance(module, HalfLinear) for module in model.modules() if isinstance(module, nn.Linear)]
        assert any(kinds) is expected
        assert set(model.state_dict()) == names
    monkeypatch.setattr(half, "works", lambda: False)
    model = small_model(torch.float32)
    half.halve(model)
    assert not any(isinstance(module, HalfLinear) for module in model.modules())


def test_a_tied_head_stays_tied_and_targets_are_still_found(monkeypatch: pytest.MonkeyPatch) -> None:
    from transformers import Qwen2Config, Qwen2ForCausalLM

    monkeypatch.setattr(half, "LEAST_OUTPUTS", 64)
    config = Qwen2Config(
        vocab_size=97, hidden_size=64, intermediate_size=96, num_hidden_layers=1, num_attention_heads=4,
        num_key_value_heads=2, tie_word_embeddings=True,
    )  # fmt: skip
    model: Any = Qwen2ForCausalLM(config)
    half.halve(model)
    assert isinstance(model.get_output_embeddings(), HalfLinear)
    assert model.get_output_embeddings().weight is model.get_input_embeddings().weight
    assert {name.rsplit(".", 1)[-1] for name in Adapted(model, TARGETS).layers} == set(TARGETS)


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_replies_are_those_of_the_whole_weights(kind: type[Engine], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(half, "LEAST_OUTPUTS", 64)
    plain, halved = make_engine(torch.float32, kind), make_engine(torch.float32, kind)
    for engine in (plain, halved):
        for weight in engine.adapted.model.parameters():
            weight.copy_(weight.bfloat16())
    half.halve(halved.adapted.model)
    halved = kind(halved.adapted, halved.tokenizer, halved.settings)
    requests = make_requests()
    assert halved.generate(requests) == plain.generate(requests)
    packed = [module for module in halved.adapted.model.modules() if isinstance(module, HalfLinear)]
    assert packed
    assert all(module.packed for module in packed)
    assert halved.shape_key() != plain.shape_key()
