"""The language model as an asker: the champion's coefficients where the router knows the pattern, the base model always."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sleepy import heartbeat
from sleepy.agent.prompt import Message
from sleepy.errors import ModelError
from sleepy.fix.proposers import Answer

if TYPE_CHECKING:
    from sleepy.lm.engine import Engine, Reply
    from sleepy.lm.replies import ReplyCache
    from sleepy.workshop import Workshop

MAX_NEW_TOKENS = 1024
"""Longest reply. Regions are longer than koans; repeating what was shown costs little with prompt lookup."""
MAX_PROMPT_TOKENS = 3072
"""A longer prompt is not asked: it would not be understood either."""


class ModelAsker:
    """Loads the model (and all that takes long to import) when it is first asked."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self.version: str | None = None
        """The bank version that answered; None is the base model alone."""
        self.label: str | None = None
        """The base model that answered, for the history; None before it was asked."""

    def ask(self, chat: list[Message], pattern: str | None) -> list[Answer]:
        """One reply of the pattern's coefficients, if there are any, and one of the base model. ModelError as when it is loaded."""
        from sleepy.agent.solver import BASE
        from sleepy.lm.engine import Request, reply_key

        engine, hashes = self._engine, self._hashes
        prompt = engine.encode(chat)
        if len(prompt) > MAX_PROMPT_TOKENS:
            return []
        fixers = [pattern, None] if pattern in hashes else [None]
        requests = [Request(prompt, fixer, MAX_NEW_TOKENS) for fixer in fixers]
        known = self._workshop.model.sha256
        keys = [reply_key(known, hashes[r.fixer] if r.fixer else BASE, r, engine.shape_key()) for r in requests]
        replies = {number: reply for number, key in enumerate(keys) if (reply := self._cache.get(key)) is not None}
        fresh = [number for number in range(len(requests)) if number not in replies]

        def take(index: int, reply: Reply) -> None:
            replies[fresh[index]] = reply
            self._cache.put(keys[fresh[index]], reply)
            heartbeat.beat(f"fix: {index + 1}/{len(fresh)} replies")

        engine.generate([requests[number] for number in fresh], take)
        share = engine.stats.seconds / max(1, len(fresh))
        return [
            Answer(
                fixer=f"pattern:{request.fixer}" if request.fixer else BASE,
                text=engine.decode(replies[number].tokens),
                tokens=len(replies[number].tokens),
                seconds=share if number in fresh else 0.0,
            )
            for number, request in enumerate(requests)
        ]

    @cached_property
    def _engine(self) -> Engine:
        try:
            engine = self._workshop.engine
        except (ImportError, MemoryError, OSError, RuntimeError) as error:
            raise ModelError(f"the model cannot be loaded: {' '.join(str(error).split())[:200]}") from None
        self.label = self._workshop.model.label
        return engine

    @cached_property
    def _hashes(self) -> dict[str, str]:
        """The champion's coefficients, loaded."""
        champion = self._workshop.champion()
        self.version = champion.version if champion else None
        return self._workshop.load(champion)

    @cached_property
    def _cache(self) -> ReplyCache:
        from sleepy.lm.replies import ReplyCache

        return ReplyCache(self._workshop.settings.state / "cache" / "replies.db")
