"""A reply that must not be takes another turn where the model was least sure of it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
import torch

from sleepy.errors import BankError
from sleepy.lm import turns
from sleepy.lm.engine import Engine, Reply, Request
from sleepy.lm.fast import FastEngine
from sleepy.lm.local import LocalResponder
from sleepy.lm.lookup import Drafter
from sleepy.lm.responder import Question
from sleepy.lm.sampling import Sampling
from tests.lm.test_engine import make_engine, make_requests


class _Words:
    eos_token_id = 1

    def decode(self, tokens: Sequence[int], **_: object) -> str:
        return "".join(f" t{token}" for token in tokens)


def talker(dtype: torch.dtype = torch.float32, kind: type[Engine] = Engine) -> Engine:
    """An engine whose replies end soon."""
    engine = make_engine(dtype, kind)
    engine.tokenizer = _Words()
    engine._end_ids = frozenset(range(1, 9))
    return engine


def refused(engine: Engine, requests: Sequence[Request]) -> list[Request]:
    """The same requests, none of which may get the reply that it gets."""
    return [
        replace(request, unlike=(engine.decode(reply.tokens),))
        for request, reply in zip(requests, engine.generate(requests), strict=True)
        if reply.finished and len(reply.tokens) > 1
    ]


def turned_by_hand(engine: Engine, request: Request) -> Reply:
    """Token by token, without speculation: the next best token at the smallest margin, and on from there."""
    logits: list[torch.Tensor] = []
    engine.on_logits = lambda _, seen: logits.append(seen[0].clone())
    plain = engine.generate([request])[0].tokens
    engine.on_logits = None
    others = [step.clone() for step in logits[: len(plain)]]
    for step, token in zip(others, plain, strict=True):
        step[[token, *engine._end_ids]] = -torch.inf
    place = min(range(len(plain)), key=lambda n: float(logits[n][plain[n]] - others[n].max()))
    begun = (*plain[:place], int(others[place].argmax()))
    more = Request((*request.prompt, *begun), request.fixer, request.max_new_tokens - len(begun))
    (rest,) = engine.generate([more])
    return Reply((*begun, *rest.tokens), rest.finished)


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_it_is_the_models_next_best_one(kind: type[Engine]) -> None:
    engine, slow = talker(kind=kind), make_engine(torch.float32, window=1)
    slow.tokenizer, slow._end_ids = engine.tokenizer, engine._end_ids
    asked = refused(engine, make_requests(24))
    assert len(asked) > 5
    for request in asked:
        (reply,) = engine.generate([request])
        assert engine.decode(reply.tokens) not in request.unlike
        assert reply == turned_by_hand(slow, replace(request, unlike=()))


def test_what_may_be_said_stays_as_it_is() -> None:
    engine, requests = talker(), make_requests(24)
    plain = engine.generate(requests)
    assert engine.generate([replace(request, unlike=(" t5 t7",)) for request in requests]) == plain
    spaced = [
        replace(request, unlike=tuple(text.replace(" ", "\n") for text in request.unlike))
        for request in refused(engine, requests)
    ]
    assert engine.generate(spaced) == engine.generate(refused(engine, requests)), "white space is no difference"


def test_it_depends_on_the_request_alone() -> None:
    engine = talker(torch.bfloat16)
    asked = [*refused(engine, make_requests(24)), *make_requests(3)]
    together = engine.generate(asked)
    order = list(range(len(asked)))
    random.Random(1).shuffle(order)
    shuffled = engine.generate([asked[n] for n in order])
    assert [shuffled[order.index(n)] for n in range(len(asked))] == together
    assert [engine.generate([request])[0] for request in asked] == together


def test_several_replies_can_be_refused() -> None:
    engine = talker()
    for request in refused(engine, make_requests(24)):
        seen = list(request.unlike)
        for _ in range(3):
            (reply,) = engine.generate([replace(request, unlike=tuple(seen))])
            if not reply.finished:  # cut at its limit
                break
            assert engine.decode(reply.tokens) not in seen
            seen.append(engine.decode(reply.tokens))


def test_there_are_not_more_turns_than_that() -> None:
    stubborn = turns.Turns(["the same"], lambda tokens: "thesame" if len(tokens) > 1 else str(tokens[0]), [])
    stubborn.passed(torch.randn(40, 9, generator=torch.Generator().manual_seed(0)), [3] * 40)
    taken = 0
    while stubborn.next([3] * 40) is not None:
        taken += 1
        stubborn.passed(torch.randn(40, 9), [3] * 40)
    assert taken == turns.MOST


def test_white_space_is_no_turn() -> None:
    logits = torch.tensor([[0.0, 2.0, 1.9], [0.0, 2.0, 1.0]])
    blank = turns.Turns(["a a"], lambda tokens: "".join("xa "[token] for token in tokens), [])
    blank.passed(logits, [1, 1])
    assert blank.next([1, 1]) is None
    logits[1] = torch.tensor([0.5, 2.0, 0.0])
    other = turns.Turns(["a a"], lambda tokens: "".join("xa "[token] for token in tokens), [])
    other.passed(logits, [1, 1])
    assert other.next([1, 1]) == (1, 0)


def test_a_drawn_reply_is_what_was_drawn() -> None:
    engine = talker()
    drawn = [replace(request, sampling=Sampling(seed=4)) for request in make_requests()]
    said = engine.generate(drawn)
    unlike = [replace(one, unlike=(engine.decode(reply.tokens),)) for one, reply in zip(drawn, said, strict=True)]
    assert engine.generate(unlike) == said


def test_a_draft_goes_on_where_it_was() -> None:
    drafter = Drafter([10, 11, 12, 13, 14, 15, 16])
    drafter.extend([10, 11])
    drafter.draft(4)
    drafter.extend([12, 13, 14])
    drafter.draft(2)
    drafter.rewind(3)
    assert drafter.tokens == [10, 11, 12, 13, 14, 15, 16, 10, 11]
    assert drafter.draft(4) == [12, 13, 14, 15]


def test_the_responder_heeds_what_is_refused_unless_told_otherwise() -> None:
    engine = talker()
    (request, *_) = refused(engine, make_requests(24))
    engine.encode = lambda _: request.prompt  # type: ignore[method-assign]
    question = Question([], request.fixer, request.max_new_tokens, request.unlike)
    hashes = {"one": "1", "two": "2"}
    (said,) = LocalResponder(engine, None, "model", hashes).respond([question], lambda *_: None)
    (plain,) = LocalResponder(engine, None, "model", hashes, turns=False).respond([question], lambda *_: None)
    assert said is not None and plain is not None
    assert plain.text in request.unlike and said.text not in request.unlike


def test_the_responder_refuses_coefficients_that_are_not_there() -> None:
    engine = talker()
    engine.encode = lambda _: (5, 9)  # type: ignore[method-assign]
    question = Question([], "three", 4)
    with pytest.raises(BankError, match="three: no such coefficients are loaded; there are one, two"):
        LocalResponder(engine, None, "model", {"one": "1", "two": "2"}).respond([question], lambda *_: None)
