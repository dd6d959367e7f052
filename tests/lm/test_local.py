"""The model on this machine as a responder: under what it keeps replies, and which ones it gives again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch

from sleepy.lm.local import LocalResponder
from sleepy.lm.replies import ReplyCache
from sleepy.lm.responder import Question
from tests.lm.test_engine import make_engine, make_requests


def responder(cache: ReplyCache) -> LocalResponder:
    """On an engine of four rows. A chat is the number of a request."""
    engine: Any = make_engine(torch.float32)
    engine.encode = lambda chat: make_requests()[int(chat[0]["content"])].prompt
    engine.decode = lambda tokens: " ".join(map(str, tokens))
    return LocalResponder(engine, cache, "model", {"one": "1", "two": "2"})


def test_a_reply_is_kept_under_the_shapes_that_it_was_made_in(tmp_path: Path) -> None:
    """Memory runs out after the first one, which four rows made; two rows make the others, and round otherwise."""
    cache = ReplyCache(tmp_path / "replies.db")
    asked: list[tuple[str | None, int]] = [(None, 2), ("one", 24), ("two", 24), (None, 24)]
    questions = [
        Question([{"role": "user", "content": str(number)}], fixer, tokens)
        for number, (fixer, tokens) in enumerate(asked)
    ]
    short = responder(cache)
    forward, come = short.engine._forward, list[int]()

    def limited(ids: torch.Tensor, *rest: Any) -> torch.Tensor:
        if come and ids.shape[0] > 2:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return forward(ids, *rest)

    short.engine._forward = limited  # type: ignore[method-assign]
    short.respond(questions, lambda number, _: come.append(number))
    assert (short.engine.rows, come[0], sorted(come)) == (2, 0, [0, 1, 2, 3])

    def known(rows: int) -> list[bool]:
        again = responder(cache)
        again.engine.rows = rows
        return [said is not None and said.cached for said in again.respond(questions, lambda *_: None)]

    assert known(4) == [True, False, False, False]
    assert known(2) == [False, True, True, True]
    assert known(4) == known(2) == [True] * 4, "each is known now in both shapes"
