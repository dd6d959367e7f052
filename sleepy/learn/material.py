"""What others taught, as examples for the night: pairs of users' repositories, and what a teacher solved.

Koans made of a repository come by way of the catalogue.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from sleepy.agent import prompt

if TYPE_CHECKING:
    from sleepy.history.store import History
    from sleepy.koans.leaks import LeakGuard
    from sleepy.settings import Settings


class Pair(NamedTuple):
    """A chat and the reply that is wanted."""

    chat: Sequence[Any]
    reply: str


class Material(NamedTuple):
    """Pairs for one pattern."""

    pairs: list[Pair]
    dropped: int
    """Left out by the leak guard."""


def material(history: History, settings: Settings, pattern: str, guard: LeakGuard, most: int) -> Material:
    """At most `most` pairs for a pattern, users' before a teacher's, the newest first, none of them near to an exam."""
    found = list(_of_users(history, pattern))
    if settings.server.learn:
        found += _of_a_teacher(history, pattern, most)
    clean = [pair for pair, code in found if not any(guard.leaks(text) for text in code)]
    return Material(clean[:most], len(found) - len(clean))


def _of_users(history: History, pattern: str) -> Iterator[tuple[Pair, tuple[str, str]]]:
    for pair in history.learned(pattern=pattern):
        if pair.koan is None:
            yield Pair(pair.chat, pair.reply), (pair.broken, pair.fixed)


def _of_a_teacher(history: History, pattern: str, most: int) -> Iterator[tuple[Pair, tuple[str, str]]]:
    for lesson in history.lessons(pattern, most):
        shown, code = lesson.chat[-1]["content"], prompt.parse_reply(lesson.reply)
        if code is not None:
            yield Pair(lesson.chat, prompt.reply_text(code)), (prompt.parse_reply(shown) or shown, code)
