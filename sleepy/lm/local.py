"""The model on this machine as a responder: batched generation, with replies kept by content hash."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sleepy.lm.engine import Engine, Reply, Request, reply_key
from sleepy.lm.replies import ReplyCache
from sleepy.lm.responder import BASE, OnSaid, Question, Said


class LocalResponder:
    """Replies with an engine and the coefficient sets that are loaded into it."""

    def __init__(
        self, engine: Engine, cache: ReplyCache | None, model: str, coefficient_hashes: Mapping[str, str],
        *, turns: bool = True,
    ) -> None:  # fmt: skip
        """`model` and `coefficient_hashes` (by set name) identify the weights in the cache. `turns`: what a question says that no
        reply shall be is heeded."""
        self.turns = turns
        self.engine, self.cache = engine, cache
        self.model, self.coefficient_hashes = model, coefficient_hashes

    def respond(self, questions: Sequence[Question], on_said: OnSaid) -> list[Said | None]:
        """Known replies at once, the others in one batch. Never None. Raises what :meth:`Engine.check` does."""
        requests = [
            Request(self.engine.encode(q.chat), q.fixer, q.max_new_tokens, unlike=q.unlike if self.turns else ())
            for q in questions
        ]
        for request in requests:
            self.engine.check(request)
        keys = [self._key(request) for request in requests]
        said: dict[int, Said] = {}

        def take(number: int, reply: Reply, cached: bool) -> None:
            text, asked = self.engine.decode(reply.tokens), len(requests[number].prompt)
            said[number] = Said(text, len(reply.tokens), cached=cached, prompt_tokens=asked)
            on_said(number, said[number])

        for number, key in enumerate(keys):
            if self.cache is not None and (reply := self.cache.get(key)) is not None:
                take(number, reply, cached=True)
        fresh = [number for number in range(len(requests)) if number not in said]

        def generated(index: int, reply: Reply) -> None:
            if self.cache is not None:
                self.cache.put(self._key(requests[fresh[index]]), reply)  # shapes may have changed: memory
            take(fresh[index], reply, cached=False)

        self.engine.generate([requests[number] for number in fresh], generated)
        share = self.engine.stats.seconds / max(1, len(fresh))
        return [said[n] if said[n].cached else replace(said[n], seconds=share) for n in range(len(requests))]

    def _key(self, request: Request) -> str:
        coefficients = BASE if request.fixer is None else self.coefficient_hashes[request.fixer]
        return reply_key(self.model, coefficients, request, self.engine.shape_key())
