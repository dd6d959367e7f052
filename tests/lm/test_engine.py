"""The engine on a small random model: replies depend on the request alone, coefficients act where they are asked for."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
import torch
from transformers import Qwen2Config, Qwen2ForCausalLM

from sleepy.errors import BankError, ModelError
from sleepy.lm.engine import Engine, Request, reply_key
from sleepy.lm.fast import FastEngine
from sleepy.lm.lookup import Drafter
from sleepy.lm.sampling import Sampling
from sleepy.settings import EngineSettings
from sleepy.share.layers import Adapted, LayerBasis, LayerCoefficients

TARGETS = ("q_proj", "k_proj", "v_proj", "o_proj")


class _NoTokenizer:
    eos_token_id = 1


def make_engine(
    dtype: torch.dtype = torch.bfloat16, kind: type[Engine] = Engine, device: str = "cpu", **shapes: int
) -> Engine:
    torch.manual_seed(7)
    config = Qwen2Config(
        vocab_size=97, hidden_size=64, intermediate_size=96, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=2, max_position_embeddings=512, eos_token_id=1, initializer_range=0.3,
    )  # fmt: skip
    model: Any = Qwen2ForCausalLM(config).to(device, dtype).eval().requires_grad_(False)
    adapted = Adapted(model, TARGETS)
    generator = torch.Generator().manual_seed(3)
    basis, tasks = {}, {name: {} for name in ("one", "two")}
    for name, layer in adapted.layers.items():
        n, d = layer.base.weight.shape
        basis[name] = LayerBasis(
            torch.linalg.qr(torch.randn(n, 4, generator=generator))[0],
            torch.linalg.qr(torch.randn(d, 4, generator=generator))[0],
        )
        for task in tasks.values():
            task[name] = LayerCoefficients(
                torch.randn(4, 2, generator=generator) * 4, torch.randn(4, 2, generator=generator)
            )
    adapted.load(basis, tasks)
    settings = EngineSettings(**{"rows": 4, "window": 4, "bucket": 16, **shapes})
    return kind(adapted, _NoTokenizer(), settings)


def make_requests(count: int = 9) -> list[Request]:
    rng = random.Random(5)
    fixers = [None, "one", "two"]
    return [
        Request(tuple(rng.randrange(2, 97) for _ in range(rng.randrange(5, 40))), fixers[n % 3], 24)
        for n in range(count)
    ]


@pytest.mark.parametrize("device", ["cpu"])
def test_who_asks_sees_the_logits_that_replies_are_decided_on(device: str) -> None:
    engine = make_engine(torch.bfloat16, Engine, device)
    first: dict[str | None, torch.Tensor] = {}
    for fixer in (None, "one", "two", "one"):  # one after the other, in the same shapes
        seen: list[torch.Tensor] = []
        engine.on_logits = lambda number, logits, seen=seen: seen.append(logits[number].clone())  # type: ignore[misc]
        request = Request((5, 9, 13, 21, 34), fixer, 6)
        reply = engine.generate([request])[0]
        engine.on_logits = None
        assert len(seen) == engine.stats.steps
        assert int(seen[0].argmax()) == reply.tokens[0]
        assert fixer not in first or torch.equal(first[fixer], seen[0])
        first[fixer] = seen[0]
        assert engine.generate([request])[0] == reply and len(seen) == engine.stats.steps
    assert not torch.equal(first[None], first["one"]) and not torch.equal(first["one"], first["two"])


def test_reply_depends_on_the_request_alone() -> None:
    engine, requests = make_engine(), make_requests()
    together = engine.generate(requests)
    order = list(range(len(requests)))
    random.Random(1).shuffle(order)
    shuffled = engine.generate([requests[n] for n in order])
    alone = [engine.generate([request])[0] for request in requests]
    assert [shuffled[order.index(n)] for n in range(len(requests))] == together
    assert alone == together


def test_shapes_depend_on_the_request_alone() -> None:
    """On a real model other shapes round otherwise; this one is too small for that, so that its replies do not tell."""
    engine, requests = make_engine(), make_requests()
    seen: set[tuple[int, ...]] = set()

    def note(_module: Any, _args: Any, kwargs: dict[str, Any]) -> None:
        seen.add((*kwargs["input_ids"].shape, kwargs["attention_mask"].shape[-1]))

    engine.adapted.model.get_decoder().register_forward_pre_hook(note, with_kwargs=True)  # type: ignore[operator]

    def shapes(asked: list[Request]) -> set[tuple[int, ...]]:
        seen.clear()
        engine.generate(asked)
        return set(seen)

    apart = [shapes([request]) for request in requests]
    for request, found in zip(requests, apart, strict=True):
        prefill = -(-(len(request.prompt) - 1) // 16) * 16
        assert found == {(1, prefill, prefill), (4, 4, engine.buffer_length(request))}
    assert shapes(requests) == set.union(*apart) and len(set.union(*apart)) > 4


def test_matches_plain_greedy_generation_in_float32() -> None:
    engine = make_engine(torch.float32)
    for request in (r for r in make_requests() if r.fixer is None):
        (reply,) = engine.generate([request])
        ids = torch.tensor([request.prompt])
        plain = engine.adapted.model.generate(  # type: ignore[operator]
            ids, max_new_tokens=request.max_new_tokens, do_sample=False, pad_token_id=0
        )[0, ids.shape[1] :].tolist()
        assert list(reply.tokens) == [token for token in plain if token != 1]


def test_speculation_saves_steps_and_changes_nothing_in_float32() -> None:
    one, eight = make_engine(torch.float32, window=1), make_engine(torch.float32, window=8)
    prompt = tuple([5, 9, 13, 21, 34] * 6)
    requests = [Request(prompt, fixer, 160) for fixer in (None, "one", "two")]
    assert one.generate(requests) == eight.generate(requests)
    assert eight.stats.steps < one.stats.steps


def test_coefficients_change_the_reply_and_zeros_do_not() -> None:
    engine = make_engine()
    prompt = make_requests(1)[0].prompt
    base, one, two = (engine.generate([Request(prompt, fixer, 24)])[0] for fixer in (None, "one", "two"))
    assert one != base
    assert two not in (base, one)
    layers = engine.adapted.layers
    basis = {name: LayerBasis(layer.beta.float(), layer.alpha.float()) for name, layer in layers.items()}  # type: ignore[union-attr]
    engine.adapted.load_cores(basis, {"zero": {name: torch.zeros(4, 4) for name in layers}})
    assert engine.generate([Request(prompt, "zero", 24)])[0] == base


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_unknown_coefficients_are_an_error_before_any_work(kind: type[Engine]) -> None:
    engine = make_engine(kind=kind)
    with pytest.raises(BankError, match=r"^three: no such coefficients are loaded; there are one, two$"):
        engine.generate([make_requests(1)[0], Request((5, 6), "three", 4)])
    assert engine.stats.steps == 0


def test_replies_are_cut_at_their_limit() -> None:
    engine = make_engine()
    replies = engine.generate([Request(r.prompt, r.fixer, 3) for r in make_requests()])
    assert all(len(reply.tokens) <= 3 for reply in replies)
    assert all(len(reply.tokens) == 3 for reply in replies if not reply.finished)


def test_reply_key_sees_every_input() -> None:
    request = Request((1, 2, 3), "one", 8)
    keys = {
        reply_key("model", "coefficients", request, "shapes"),
        reply_key("other", "coefficients", request, "shapes"),
        reply_key("model", "others", request, "shapes"),
        reply_key("model", "coefficients", Request((1, 2, 4), "one", 8), "shapes"),
        reply_key("model", "coefficients", Request((1, 2, 3), "one", 9), "shapes"),
        reply_key("model", "coefficients", request, "other shapes"),
        reply_key("model", "coefficients", Request((1, 2, 3), "one", 8, Sampling(0.5)), "shapes"),
        reply_key("model", "coefficients", Request((1, 2, 3), "one", 8, Sampling(0.5, seed=1)), "shapes"),
        reply_key("model", "coefficients", replace(request, unlike=("fn a() {}",)), "shapes"),
        reply_key("model", "coefficients", replace(request, unlike=("fn b() {}",)), "shapes"),
    }
    assert len(keys) == 10


def test_shape_key_sees_every_shape(monkeypatch: pytest.MonkeyPatch) -> None:
    engines = [
        make_engine(),
        make_engine(rows=5),
        make_engine(window=5),
        make_engine(bucket=32),
        make_engine(torch.float32),
    ]
    keys = {engine.shape_key() for engine in engines}
    engines[0].rows = 2
    keys.add(engines[0].shape_key())
    monkeypatch.setattr("sleepy.lm.engine.DECODER_VERSION", "another")
    keys.add(make_engine().shape_key())
    assert len(keys) == 7


def test_drafter_goes_on_copying_after_an_edit() -> None:
    drafter = Drafter([10, 11, 12, 13, 14, 15, 16])
    drafter.extend([10, 11, 12])
    assert drafter.draft(3) == [13, 14, 15]
    drafter.extend([99])
    assert drafter.draft(2) == []
    drafter.extend([14])
    assert drafter.draft(2) == [15, 16]


OPENING = (3, 4, 6)


def of_replies(engine: Engine, *names: str) -> Engine:
    """The same engine, with these sets acting on replies alone."""
    layers = engine.adapted.layers
    basis = {name: LayerBasis(layer.beta.float(), layer.alpha.float()) for name, layer in layers.items()}  # type: ignore[union-attr]
    sets = {
        name: {key: layer.cores[row] for key, layer in layers.items()}  # type: ignore[index]
        for name, row in engine.adapted.sets.items()
    }
    engine.adapted.load_cores(basis, sets, names)
    engine.opening = OPENING
    return engine


def opened(request: Request) -> Request:
    return replace(request, prompt=(*request.prompt, *OPENING))


@contextmanager
def acting_from(adapted: Adapted, start: int) -> Iterator[None]:
    """Inside, a text that goes through the model as a whole is the base model's up to this token: what they are held against."""

    def base_before(layer: Any, inputs: tuple[torch.Tensor], output: torch.Tensor) -> torch.Tensor:
        late = torch.arange(output.shape[1], device=output.device)[None, :, None] >= start
        return torch.where(late, output, layer.base(*inputs))

    hooks = [layer.register_forward_hook(base_before) for layer in adapted.layers.values()]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_coefficients_of_replies_leave_the_prompt_to_the_base_model(kind: type[Engine]) -> None:
    engine = of_replies(make_engine(torch.float32, kind), "one")
    asked = [opened(request) for request in make_requests()]
    replies = engine.generate(asked)
    assert replies != of_replies(make_engine(torch.float32, kind)).generate(asked)
    model: Any = engine.adapted.model
    for request, reply in zip(asked, replies, strict=True):
        start = len(request.prompt) - len(OPENING) if request.fixer == "one" else 0
        tokens = list(request.prompt)
        routes = torch.tensor([engine.adapted.index(request.fixer)])
        with torch.no_grad(), engine.adapted.routed(routes), acting_from(engine.adapted, start):
            while len(tokens) < len(request.prompt) + request.max_new_tokens and tokens[-1] != 1:
                tokens.append(int(model(input_ids=torch.tensor([tokens])).logits[0, -1].argmax()))
        assert list(reply.tokens) == [token for token in tokens[len(request.prompt) :] if token != 1]


def test_a_reply_depends_on_the_request_alone_whatever_else_acts_on_replies() -> None:
    engine = of_replies(make_engine(), "one")
    asked = [opened(request) for request in make_requests()]
    together = engine.generate(asked)
    assert engine.generate(asked[::-1])[::-1] == together
    assert [engine.generate([request])[0] for request in asked] == together
    others = of_replies(make_engine(), "one", "two")
    kept = [request for request in asked if request.fixer != "two"]
    assert others.generate(kept) == engine.generate(kept)


def test_prompts_that_are_the_base_models_are_read_once_for_all_sets() -> None:
    engine = of_replies(make_engine(torch.float32, FastEngine), "one", "two")
    rows: list[int] = []
    engine.adapted.model.get_decoder().register_forward_pre_hook(  # type: ignore[operator]
        lambda _module, _args, kwargs: rows.append(kwargs["input_ids"].shape[0]), with_kwargs=True
    )
    prompt = (*range(20, 60), *OPENING)
    engine.generate([Request(prompt, fixer, 1) for fixer in (None, "one", "two")])
    assert rows == [
        1,
        3,
        3,
    ]  # all that is common; the base's opening, whose last token alone is left to the first step; a step


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_a_prompt_without_the_opening_of_a_reply_is_an_error_before_any_work(kind: type[Engine]) -> None:
    engine = of_replies(make_engine(kind=kind), "one")
    with pytest.raises(ModelError, match=r"^one acts on replies alone, and the prompt does not end where one begins$"):
        engine.generate([Request((5, 6, 7), "one", 4)])
    narrow = of_replies(make_engine(kind=kind, window=2), "one")
    with pytest.raises(
        ModelError, match=r"^a reply begins with 3 tokens .* set engine.window and engine.fast_window to 3"
    ):
        narrow.generate([Request((5, *OPENING), "one", 4)])
    assert engine.generate([Request(OPENING, "one", 4)])  # nothing before it
