"""Who is asked: the model on this machine, or a server in its place or as a teacher after it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sleepy import heartbeat
from sleepy.agent import prompt
from sleepy.agent.prompt import Message
from sleepy.errors import ModelError
from sleepy.fix.proposers import Answer
from sleepy.lm.responder import TEACHER, Question, named

if TYPE_CHECKING:
    from sleepy.lm.engine import Engine
    from sleepy.lm.local import LocalResponder
    from sleepy.lm.server import Server
    from sleepy.workshop import Workshop

MAX_NEW_TOKENS = 1024
"""Longest reply. Regions are longer than koans; repeating what was shown costs little with prompt lookup."""
MAX_PROMPT_TOKENS = 3072
"""A longer prompt is not asked: it would not be understood either."""


class ModelAsker:
    """Loads the model (and all that takes long to import) when it is first asked."""

    who = "the model"

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self.version: str | None = None
        """The bank version that answered; None is the base model alone."""
        self.label: str | None = None
        """The base model that answered, for the history; None before it was asked."""

    def ask(self, chat: list[Message], pattern: str | None) -> list[Answer]:
        """One reply of the pattern's coefficients, if there are any, and one of the base model. ModelError as when it is loaded."""
        engine, local = self._engine, self._local
        if len(engine.encode(chat)) > MAX_PROMPT_TOKENS:
            return []
        fixers = [pattern, None] if pattern in local.coefficient_hashes else [None]
        questions = [Question(chat, fixer, MAX_NEW_TOKENS, (prompt.unchanged(chat),)) for fixer in fixers]
        said = local.respond(questions, lambda number, _: heartbeat.beat(f"fix: reply {number + 1}/{len(questions)}"))
        return [Answer(named(fixer), each) for fixer, each in zip(fixers, said, strict=True) if each is not None]

    @cached_property
    def _engine(self) -> Engine:
        try:
            engine = self._workshop.fast_engine
        except (ImportError, MemoryError, OSError, RuntimeError) as error:
            raise ModelError(f"the model cannot be loaded: {' '.join(str(error).split())[:200]}") from None
        self.label = self._workshop.model.label
        return engine

    @cached_property
    def _local(self) -> LocalResponder:
        """The model with the champion's coefficients."""
        champion = self._workshop.champion()
        self.version = champion.version if champion else None
        return self._workshop.local(self._workshop.load(champion), self._engine)


class ServerAsker:
    """Asks a server: as the day engine for the pattern and the base model, as a teacher for one reply."""

    who = "the server"

    def __init__(self, workshop: Workshop, cycle_id: int | None, *, teaches: bool) -> None:
        """`cycle_id`: whose limits count. Raises UsageError when the settings name no server that can be used."""
        self._workshop, self._teaches = workshop, teaches
        self._settings = workshop.settings.server
        self.server: Server = workshop.server(cycle_id)
        self.version: str | None = None
        """The champion, when its patterns are what is asked for."""
        self.label: str | None = None
        """The server's base model, for the history; None before it replied."""

    def ask(self, chat: list[Message], pattern: str | None) -> list[Answer]:
        """One reply or two; none when a limit is reached. ServerError when it cannot be asked."""
        fixers: list[str | None] = [None]
        if self._teaches:
            fixers = [TEACHER]
        elif pattern in self._patterns:
            fixers = [pattern, None]
        if self._teaches and not self.server.budget.admit_tasks(1):
            raise self.server.budget.error()
        questions = [Question(chat, fixer, self._settings.max_new_tokens) for fixer in fixers]
        said = self.server.respond(questions, lambda *_: heartbeat.beat("fix: the server replied"))
        if not any(said):
            raise self.server.budget.error()
        self.label = self.server.label(self.server.model)
        learns = self._teaches and self._settings.role == "teacher" and self._settings.learn
        lesson = chat if learns else None
        return [
            Answer(named(fixer), each, lesson) for fixer, each in zip(fixers, said, strict=True) if each is not None
        ]

    @cached_property
    def _patterns(self) -> set[str]:
        champion = self._workshop.bank.champion()
        self.version = champion
        return self.server.patterns(self._workshop.bank.manifest(champion).patterns if champion else ())
