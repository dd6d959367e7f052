"""The model here as a responder: replies are known again under all that decided them, and under nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from sleepy.lm.engine import Engine
from sleepy.lm.fast import FastEngine
from sleepy.lm.local import LocalResponder
from sleepy.lm.replies import ReplyCache
from sleepy.lm.responder import Question, Said
from tests.lm.test_engine import make_requests
from tests.lm.test_turns import talker

HASHES = {"one": "1", "two": "2"}


def asked(count: int) -> list[Question]:
    return [Question(request.prompt, request.fixer, 8) for request in make_requests(count)]


def responder(cache: ReplyCache, hashes: dict[str, str] = HASHES, kind: type[Engine] = FastEngine) -> LocalResponder:
    engine = talker(kind=kind)
    engine.encode = lambda chat: tuple(chat)  # type: ignore[assignment, method-assign]
    return LocalResponder(engine, cache, "model", hashes)


def texts(said: list[Said | None]) -> list[str]:
    return [one.text for one in said if one is not None]


@pytest.fixture
def cache(tmp_path: Path) -> ReplyCache:
    return ReplyCache(tmp_path / "replies.db")


def test_what_is_known_is_not_asked_again_and_what_is_new_goes_to_its_question(cache: ReplyCache) -> None:
    questions = asked(9)
    wanted = texts(responder(cache).respond(questions, lambda *_: None))
    assert len(set(wanted)) > 5
    mixed = [*questions[::-1], *asked(12)[9:]]
    told: dict[int, str] = {}
    local = responder(cache)
    said = local.respond(mixed, lambda number, one: told.update({number: one.text}))
    assert texts(said)[:9] == wanted[::-1] and local.engine.stats.requests == 3
    assert [one.cached for one in said if one is not None] == [True] * 9 + [False] * 3
    assert [told[number] for number in range(12)] == texts(said)
    again = responder(cache).respond(mixed[::-1], lambda *_: None)
    assert texts(again) == texts(said)[::-1] and all(one is not None and one.cached for one in again)


def test_other_coefficients_of_the_same_name_are_asked_anew(cache: ReplyCache) -> None:
    responder(cache).respond(asked(3), lambda *_: None)
    said = responder(cache, {"one": "1", "two": "3"}).respond(asked(3), lambda *_: None)
    assert [one.cached for one in said if one is not None] == [True, True, False]


def test_a_reply_is_kept_under_the_shapes_that_it_came_from(cache: ReplyCache) -> None:
    """Memory runs out after the first one, which four rows made; two rows make the others, and round otherwise."""
    questions = [
        Question(request.prompt, request.fixer, tokens)
        for request, tokens in zip(make_requests(4), (2, 24, 24, 24), strict=True)
    ]
    short = responder(cache, kind=Engine)
    forward, come = short.engine._forward, list[int]()

    def limited(ids: torch.Tensor, *rest: object) -> torch.Tensor:
        if come and ids.shape[0] > 2:
            raise MemoryError
        return forward(ids, *rest)  # type: ignore[arg-type]

    short.engine._forward = limited  # type: ignore[assignment, method-assign]
    short.respond(questions, lambda number, _: come.append(number))
    assert (short.engine.rows, come[0], sorted(come)) == (2, 0, [0, 1, 2, 3])

    def known(rows: int) -> list[bool]:
        again = responder(cache, kind=Engine)
        again.engine.rows = rows
        return [said is not None and said.cached for said in again.respond(questions, lambda *_: None)]

    assert known(4) == [True, False, False, False]
    assert known(2) == [False, True, True, True]
    assert known(4) == known(2) == [True] * 4, "each is known now in both shapes"
