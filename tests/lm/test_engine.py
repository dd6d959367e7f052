"""The engine on a small random model: replies depend on the request alone, coefficients act where they are asked for."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from transformers import Qwen2Config, Qwen2ForCausalLM

from sleepy.errors import BankError, ModelError
from sleepy.lm import fast, recorded
from sleepy.lm.engine import Engine, Request, _end_ids, reply_key
from sleepy.lm.fast import FastEngine
from sleepy.lm.lookup import Drafter
from sleepy.lm.recorded import Recorder
from sleepy.lm.sampling import Sampling, draw
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


def test_the_buffer_s_length_depends_on_the_prompt_s_bucket_alone() -> None:
    engine = make_engine()
    assert {engine.buffer_length(Request((5,) * size, None, 5)) for size in range(17, 33)} == {64}
    assert engine.buffer_length(Request((5,) * 16, None, 5)) == 32


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


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_without_coefficients_the_error_says_that_there_are_none(kind: type[Engine]) -> None:
    engine = make_engine(kind=kind)
    engine.adapted.unload()
    with pytest.raises(BankError, match=r"^one: no such coefficients are loaded; there are none$"):
        engine.check(Request((5, 6), "one", 4))


def test_what_was_drafted_past_a_reply_s_end_is_dropped_when_it_takes_another_turn() -> None:
    engine = make_engine()
    row = engine.row(0, Request((5, 6), None, 9))
    row.turns = SimpleNamespace(next=lambda reply: (1, 42) if reply == [7, 8] else None)  # type: ignore[assignment]
    assert not engine._take(row, [7, 8, 1, 9, 10], lambda *_: pytest.fail("finished"))
    assert (row.new, row.drafter.tokens) == ([7, 42], [5, 6, 7, 42])


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_replies_are_cut_at_their_limit_and_say_so(kind: type[Engine]) -> None:
    engine = make_engine(torch.float32, kind)
    engine._end_ids = frozenset(range(1, 20))
    asked = make_requests(24)
    whole = engine.generate(asked)
    limits = [max(1, len(reply.tokens) - n % 2) for n, reply in enumerate(whole)]
    cut = engine.generate([replace(one, max_new_tokens=limit) for one, limit in zip(asked, limits, strict=True)])
    for reply, full, limit in zip(cut, whole, limits, strict=True):
        assert reply.tokens == full.tokens[:limit]
        assert reply.finished == (len(full.tokens) < limit)
    assert any(reply.finished for reply in whole) and not all(reply.finished for reply in cut)


def test_steps_and_tokens_are_counted_anew_for_each_call() -> None:
    engine, asked = make_engine(window=1), make_requests(6)
    for part in (asked, asked[:2]):
        replies = engine.generate(part)
        stats = engine.stats
        assert (stats.requests, stats.new_tokens) == (len(part), sum(len(reply.tokens) for reply in replies))
        assert stats.row_steps == stats.new_tokens + sum(reply.finished for reply in replies)
        assert stats.steps < stats.row_steps <= 4 * stats.steps


def test_logits_are_shown_with_the_request_s_number_and_from_the_reply_on() -> None:
    engine = of_replies(make_engine(torch.float32), "one")
    first: dict[int, int] = {}
    engine.on_logits = lambda number, logits: first.setdefault(number, int(logits[0].argmax()))  # type: ignore[assignment]
    replies = engine.generate([opened(request) for request in make_requests()])
    assert first == {number: (*reply.tokens, 1)[0] for number, reply in enumerate(replies)}


def test_every_token_that_the_model_or_its_tokenizer_ends_with_ends_a_reply() -> None:
    for configured, own, wanted in (([3, 4], 5, {3, 4, 5}), (3, 5, {3, 5}), (None, 5, {5}), ([3, 4], None, {3, 4})):
        model = SimpleNamespace(generation_config=SimpleNamespace(eos_token_id=configured))
        assert _end_ids(model, SimpleNamespace(eos_token_id=own)) == wanted


def test_a_chat_is_encoded_up_to_the_reply_and_nothing_is_added_to_its_template() -> None:
    class Tokenizer:
        eos_token_id = 1

        def apply_chat_template(self, chat: list[str], tokenize: bool, add_generation_prompt: bool) -> str:
            assert not tokenize
            return "".join(chat) + "A" * add_generation_prompt

        def encode(self, text: str, add_special_tokens: bool = True) -> list[int]:
            return [1] * add_special_tokens + [ord(letter) for letter in text]

        def decode(self, tokens: list[int], skip_special_tokens: bool = False) -> str:
            return "".join(chr(token) for token in tokens if not (skip_special_tokens and token == 1))

    engine = make_engine()
    engine.tokenizer = Tokenizer()
    assert engine.encode(("h", "i")) == tuple(b"hiA")
    assert engine.decode((104, 1, 105)) == "hi"


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


def test_no_two_requests_share_a_key_by_where_their_parts_end() -> None:
    pairs = [
        [("a", "bc", Request((1,), None, 8)), ("ab", "c", Request((1,), None, 8))],
        [("a", "b", Request((12, 3), None, 8)), ("a", "b", Request((2, 3), None, 81))],
        [("a", "b", Request((1, 23), None, 8)), ("a", "b", Request((12, 3), None, 8))],
    ]
    for one, other in pairs:
        assert reply_key(*one, "shapes") != reply_key(*other, "shapes")


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_shape_key_sees_torch_the_device_the_precision_and_the_decoder(
    kind: type[Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = make_engine(kind=kind)
    keys = {engine.shape_key(), make_engine(torch.float32, kind).shape_key()}
    changes = [(torch, "__version__", "0"), (engine, "_device", torch.device("meta"))]
    for module in ("engine", "fast"):
        changes.append((sys.modules[f"sleepy.lm.{module}"], "DECODER_VERSION", "another"))
    changes.append((sys.modules["sleepy.lm.engine"], "packs", lambda _: True))
    for where, name, value in changes:
        with monkeypatch.context() as changed:
            changed.setattr(where, name, value)
            keys.add(engine.shape_key())
    assert len(keys) == 6


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


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_draws_of_a_reply_are_made_from_its_own_logits_whatever_was_read_before_it(kind: type[Engine]) -> None:
    engine = of_replies(make_engine(torch.float32, kind), "one")
    for seed in range(3):
        sampling = Sampling(0.8, 0.9, seed)
        request = replace(opened(make_requests(1)[0]), fixer="one", max_new_tokens=3, sampling=sampling)
        tokens = list(request.prompt)
        start, routes = len(tokens) - len(OPENING), torch.tensor([engine.adapted.index("one")])
        with torch.no_grad(), engine.adapted.routed(routes), acting_from(engine.adapted, start):
            for place in range(3):
                logits = engine.adapted.model(input_ids=torch.tensor([tokens])).logits[0, -1]
                tokens.append(draw(logits, sampling, place))
        assert engine.generate([request])[0].tokens == tuple(tokens[-3:])


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


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_either_window_may_be_too_narrow_for_the_opening(kind: type[Engine]) -> None:
    for engine in (make_engine(kind=kind, window=2), make_engine(kind=kind, fast_window=2)):
        with pytest.raises(ModelError, match=r"^a reply begins with 3 tokens of the chat template; set "):
            of_replies(engine, "one").check(Request((5, *OPENING), "one", 4))


class Replayed:
    """Stands in for a CUDA graph: a step that was recorded, with the buffers that it was recorded with."""

    made = 0

    def __init__(self, step: Any, inputs: tuple[torch.Tensor, ...]) -> None:
        self.step, self.shapes = step, [value.shape for value in inputs]
        Replayed.made += 1

    def __call__(self, inputs: tuple[torch.Tensor, ...]) -> tuple[torch.Tensor, ...]:
        assert [value.shape for value in inputs] == self.shapes
        return self.step(*inputs)  # type: ignore[no-any-return]


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_recorded_steps_find_their_buffers_and_are_recorded_anew_after_a_load(
    kind: type[Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorded, "_Graph", Replayed)
    monkeypatch.setattr(fast, "LENGTH_STEP", 32)
    engine, plain = make_engine(torch.float32, kind), make_engine(torch.float32)
    engine._recorder = Recorder(torch.device("cuda"))
    asked = [replace(request, max_new_tokens=8) for request in make_requests(4)]
    short = [replace(min(asked, key=lambda request: len(request.prompt)), max_new_tokens=2)]
    assert engine.generate(short) == plain.generate(short)
    counts = []
    for _ in range(2):
        for _ in range(2):
            before = Replayed.made
            assert engine.generate(asked) == plain.generate(asked)
            counts.append(Replayed.made - before)
        for one in (engine, plain):
            of_replies(one)
    assert min(counts[0], counts[2]) > 0 and counts[1] == counts[3] == 0
    engine._make_room([(0, asked[0])])
    assert engine.rows <= engine.full_rows() // 2 and not engine._caches
    before = Replayed.made
    assert engine.generate(asked) == plain.generate(asked) and Replayed.made > before
