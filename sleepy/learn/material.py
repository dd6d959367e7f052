"""What was learnt from users, as examples for the night. Koans made of it come by way of the catalogue; the pairs come here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sleepy.history.schema import LearnedPair

if TYPE_CHECKING:
    from sleepy.history.store import History
    from sleepy.koans.leaks import LeakGuard


class Material(NamedTuple):
    """Pairs for one pattern."""

    pairs: list[LearnedPair]
    dropped: int
    """Left out by the leak guard."""


def material(history: History, pattern: str, guard: LeakGuard, most: int) -> Material:
    """At most `most` pairs for a pattern, the newest, none of them near to an exam."""
    pairs = [pair for pair in history.learned(pattern=pattern) if pair.koan is None]
    clean = [pair for pair in pairs if guard.leaks(pair.broken) is None and guard.leaks(pair.fixed) is None]
    return Material(clean[:most], len(pairs) - len(clean))
