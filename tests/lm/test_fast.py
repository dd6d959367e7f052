"""The engine of the day: the canonical engine's replies with less work, whoever is in the batch."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import torch

from sleepy.errors import ModelError
from sleepy.lm.engine import Engine, Reply, Request
from sleepy.lm.fast import LEAST_PREFIX, FastEngine, _size
from sleepy.lm.sampling import Sampling
from sleepy.share.layers import LayerBasis
from tests.lm.test_engine import make_engine, make_requests

SHARED = tuple(random.Random(9).randrange(2, 97) for _ in range(20))
"""What prompts begin with, as with a system prompt."""


def fast(**shapes: int) -> Engine:
    return make_engine(torch.float32, FastEngine, **{"fast_rows": 4, "fast_window": 6, **shapes})


def requests(count: int = 11, shared: tuple[int, ...] = ()) -> list[Request]:
    """Of different lengths, some very short, with limits of their own."""
    rng = random.Random(3)
    made = [replace(request, max_new_tokens=rng.choice((1, 5, 30))) for request in make_requests(count)]
    return [replace(request, prompt=(*shared, *request.prompt)) for request in made]


@pytest.fixture(scope="module")
def canonical() -> Engine:
    return make_engine(torch.float32)


@pytest.mark.parametrize("shared", [(), SHARED], ids=["prompts of their own", "a shared beginning"])
@pytest.mark.parametrize("shapes", [{}, {"fast_rows": 1, "fast_window": 1}, {"fast_rows": 32}], ids=str)
def test_replies_are_the_canonical_ones_in_float32(
    canonical: Engine, shared: tuple[int, ...], shapes: dict[str, int]
) -> None:
    asked = requests(shared=shared)
    assert fast(**shapes).generate(asked) == canonical.generate(asked)


def test_they_stay_so_from_call_to_call_and_after_other_coefficients(canonical: Engine) -> None:
    engine = fast()
    asked = requests(shared=SHARED)
    for part in (asked[:4], asked[4:5], asked[5:], requests(3), asked[:2]):
        assert engine.generate(part) == canonical.generate(part)
    layers = engine.adapted.layers
    basis = {name: LayerBasis(layer.beta.float(), layer.alpha.float()) for name, layer in layers.items()}  # type: ignore[union-attr]
    one, two = ({name: layer.cores[row] for name, layer in layers.items()} for row in (1, 2))  # type: ignore[index]
    other = make_engine(torch.float32)
    for adapted in (engine.adapted, other.adapted):
        adapted.load_cores(basis, {"one": two, "two": one})
    swapped = other.generate(asked)
    assert swapped != canonical.generate(asked)
    assert engine.generate(asked) == swapped


class Seen:
    """Shapes of the tokens that go through the decoder."""

    def __init__(self, engine: Engine) -> None:
        self.shapes: list[tuple[int, ...]] = []
        decoder: Any = engine.adapted.model.get_decoder()  # type: ignore[operator]
        decoder.register_forward_pre_hook(
            lambda _module, _args, kwargs: self.shapes.append(tuple(kwargs["input_ids"].shape)), with_kwargs=True
        )

    @property
    def tokens(self) -> int:
        return sum(rows * width for rows, width in self.shapes)


def test_what_all_prompts_begin_with_is_computed_once_per_coefficient_set() -> None:
    engine, asked = fast(fast_rows=16), [replace(r, max_new_tokens=1) for r in requests(9, SHARED)]
    seen = Seen(engine)
    engine.generate(asked)
    (sets, prefix), (rows, rest), (decoded, _) = seen.shapes
    assert (sets, prefix) == (3, len(SHARED))
    assert (rows, rest) == (9, max(len(request.prompt) for request in asked) - prefix - 1)
    assert decoded == 9
    seen.shapes.clear()
    engine.generate(asked[1:8])
    assert seen.shapes[0] == (7, max(len(request.prompt) for request in asked[1:8]) - prefix - 1)


def test_a_beginning_of_a_few_tokens_is_not_read_by_itself() -> None:
    for size, passes in ((LEAST_PREFIX - 1, 1), (LEAST_PREFIX, 2)):
        engine = fast()
        seen = Seen(engine)
        engine.generate([Request((*range(20, 20 + size), last, 5), None, 1) for last in (7, 8)])
        assert len(seen.shapes) == passes + 1


def test_a_next_attempt_computes_what_is_new_in_it_alone(canonical: Engine) -> None:
    """As in `sleepy fix`: a pattern and the base are asked the same, and again with more at the end; then another pattern."""
    engine, start = fast(), (*SHARED, *range(2, 42))
    seen = Seen(engine)

    def ask(prompt: tuple[int, ...], *fixers: str | None) -> list[tuple[int, ...]]:
        seen.shapes.clear()
        asked = [Request(prompt, fixer, 1) for fixer in fixers]
        assert engine.generate(asked) == canonical.generate(asked)
        *passes, (rows, _) = seen.shapes
        return [*passes, (rows,)]

    assert ask((*start, 7, 8), "one", None) == [(2, 61), (2,)]
    assert ask((*start, 9, 10, 11, 12), "one", None) == [(2, 3), (2,)]
    assert ask((*start, 9, 10, 11, 12), None) == [(1,)]
    assert sorted(ask((*start, 9, 13), "two", None)) == [(1, 61), (2,)]
    assert ask((*SHARED, *range(50, 80)), None) == [(1, 29), (1,)]
    kept = engine._kept.values()  # type: ignore[attr-defined]
    assert {len(tokens) for tokens, _ in kept} == {len(SHARED), 49}
    assert all(len(tokens) == cache.size for tokens, cache in kept), "no more than that takes room"


def test_nothing_is_computed_for_free_rows_or_missing_drafts() -> None:
    engine = fast(fast_window=16)
    seen = Seen(engine)
    (reply,) = engine.generate([Request(make_requests(1)[0].prompt, None, 12)])
    prefill, *steps = seen.shapes
    assert prefill == (1, len(make_requests(1)[0].prompt) - 1)
    assert all(rows == 1 for rows, _ in steps)
    assert min(width for _, width in steps) < 16
    assert 0 < len(reply.tokens) <= 12


def test_a_row_that_finishes_is_taken_by_the_next_request() -> None:
    engine = fast(fast_rows=3)
    seen, order = Seen(engine), list[int]()
    asked = [Request(r.prompt, r.fixer, 40 if n == 0 else 4) for n, r in enumerate(make_requests(8))]
    engine.generate(asked, lambda number, _: order.append(number))
    assert sorted(order) == list(range(8))
    assert max(rows for rows, _ in seen.shapes) == 3


@pytest.mark.parametrize("shared", [(), SHARED], ids=["prompts of their own", "a shared beginning"])
def test_no_more_prompt_tokens_are_read_at_once_than_the_limit_says(
    canonical: Engine, shared: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, own = requests(11, shared), max(len(request.prompt) for request in requests(11))
    for most in (8, 2 * own):
        monkeypatch.setattr("sleepy.lm.fast.PREFILL_TOKENS", most)
        engine = fast(fast_window=2)
        seen = Seen(engine)
        assert engine.generate(asked) == canonical.generate(asked)
        passes = [shape for shape in seen.shapes if shape != (3, len(shared))]
        assert all(rows == 1 or rows * width <= most for rows, width in passes)
    assert passes[0][0] == 2, "as many as fit, what they share not counted"


def out_of_memory(engine: Engine, above: int, error: Exception) -> Seen:
    """From now on a decoding step of more than so many rows does not fit."""
    seen = Seen(engine)
    forward: Callable[..., Any] = engine._forward

    def limited(ids: torch.Tensor, *rest: Any) -> Any:
        if ids.shape[0] > above:
            raise error
        return forward(ids, *rest)

    engine._forward = limited  # type: ignore[method-assign]
    return seen


ERRORS = [
    torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB"),
    RuntimeError(
        "[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to"
    ),
]


@pytest.mark.parametrize("error", ERRORS, ids=["cuda", "cpu"])
@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_a_batch_larger_than_memory_is_halved_and_goes_on(
    canonical: Engine,
    kind: type[Engine],
    error: Exception,
    said: pytest.LogCaptureFixture,
) -> None:
    engine = make_engine(torch.float32, kind)
    before = engine.shape_key()
    out_of_memory(engine, 1, error)
    got: list[tuple[int, Reply]] = []
    asked = requests(7)
    assert engine.generate(asked, lambda number, reply: got.append((number, reply))) == canonical.generate(asked)
    assert sorted(number for number, _ in got) == list(range(7))
    assert engine.rows == 1
    assert (engine.shape_key() == before) is (kind is FastEngine)
    assert said.records[-1].getMessage().startswith("out of memory: going on with 1 rows")


def test_rows_are_halved_each_time(said: pytest.LogCaptureFixture) -> None:
    engine = make_engine(torch.float32, rows=8)
    out_of_memory(engine, 2, ERRORS[0])
    engine.generate(requests(3))
    assert [record.getMessage()[:36] for record in said.records if "out of memory" in record.getMessage()] == [
        "out of memory: going on with 4 rows,",
        "out of memory: going on with 2 rows,",
    ]


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_what_was_replied_before_memory_ran_out_is_not_asked_again(canonical: Engine, kind: type[Engine]) -> None:
    engine, asked = make_engine(torch.float32, kind), requests(7)
    got: list[int] = []

    def on_reply(number: int, _: Reply) -> None:
        if not got:
            out_of_memory(engine, 2, ERRORS[0])
        got.append(number)

    assert engine.generate(asked, on_reply) == canonical.generate(asked)
    assert sorted(got) == list(range(7)) and engine.rows == 2


def test_what_is_kept_of_prompts_is_given_back_when_memory_runs_out() -> None:
    engine, asked = fast(), [replace(request, max_new_tokens=1) for request in requests(3, SHARED)]
    engine.generate(asked)
    seen = Seen(engine)
    engine._make_room([(0, asked[0])])
    engine.generate(asked)
    assert seen.shapes[0][1] == len(SHARED), "the beginning is computed anew"


def test_when_not_even_one_request_fits_that_is_one_line() -> None:
    engine = fast()
    out_of_memory(engine, 0, ERRORS[0])
    with pytest.raises(
        ModelError, match=r"^out of memory: not even one request of \d+ tokens can be decoded; lower [^\n]*$"
    ):
        engine.generate(requests(5))


def test_another_error_is_not_taken_for_a_lack_of_memory() -> None:
    engine = fast()
    out_of_memory(engine, 0, RuntimeError("shapes cannot be multiplied"))
    with pytest.raises(RuntimeError, match="shapes"):
        engine.generate(requests(2))


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_a_sampled_reply_depends_on_the_request_and_its_seed_alone(kind: type[Engine]) -> None:
    prompt = tuple([5, 9, 13, 21, 34] * 5)  # drafts are found here
    asked = [
        Request(prompt, fixer, 30, Sampling(temperature, 0.95, seed))
        for fixer in (None, "one")
        for temperature in (0.3, 1.5)
        for seed in range(3)
    ]
    asked.append(Request(prompt, None, 30))
    engine = make_engine(torch.float32, kind)
    together = engine.generate(asked)
    assert engine.generate(asked[::-1])[::-1] == together
    assert [engine.generate([request])[0] for request in asked[:4]] == together[:4]
    assert make_engine(torch.float32, kind, window=1, fast_window=1).generate(asked) == together
    assert len({reply.tokens for reply in together}) > 6


def test_recorded_shapes_are_a_few_and_large_enough() -> None:
    assert [_size(rows) for rows in (1, 8, 9, 16, 17, 64)] == [8, 8, 16, 16, 32, 64]
