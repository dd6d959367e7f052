"""Whoever replies to chats: the model on this machine (:mod:`sleepy.lm.local`) or a server (:mod:`sleepy.lm.server`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

BASE = "base"
"""Name of the fixer that is the untouched base model."""
TEACHER = "teacher"
"""Name of the fixer that is a server asked about what nobody here could solve."""


def named(fixer: str | None) -> str:
    """How the history calls a fixer: base, teacher, or pattern:NAME for a set of coefficients."""
    return (fixer or BASE) if fixer in (None, BASE, TEACHER) else f"pattern:{fixer}"


@dataclass(frozen=True)
class Question:
    """A chat, put to one pattern's coefficients or to the base model."""

    chat: Sequence[Any]
    """Messages, as chat templates take them."""
    fixer: str | None
    """Name of the pattern; None is the base model."""
    max_new_tokens: int
    """Longest reply, in tokens."""
    unlike: tuple[str, ...] = ()
    """Replies that would be none: what is shown as it was, and what failed before. The model here heeds it, a server does not."""


@dataclass(frozen=True)
class Said:
    """What was replied."""

    text: str
    tokens: int = 0
    """Length of the reply, in tokens."""
    seconds: float = 0.0
    """This reply's share of the time that was spent."""
    cached: bool = False
    """It was known and not generated anew."""
    failure: str = ""
    """Why there is no reply, in one line."""
    engine: str | None = None
    """MODEL@HOST of the server that replied; None: this machine."""
    prompt_tokens: int = 0
    """Length of the prompt, in tokens."""
    cost: float = 0.0
    """By the prices in the settings, in their currency."""


NOTHING = Said("")
"""Where nobody was asked."""

OnSaid = Callable[[int, Said], None]
"""Told of each reply as it comes: the question's place, and the reply (its `seconds` may still be unknown)."""


class Responder(Protocol):
    """Replies to chats."""

    def respond(self, questions: Sequence[Question], on_said: OnSaid) -> list[Said | None]:
        """Replies in the order of the questions; None where nobody was asked, because a limit is reached or the server broke
        down. SleepyError when there is nobody to ask at all."""
