"""The guard that keeps the exam out of every training set, near copies included.

Programs are compared as sets of shingles: SHINGLE tokens in a row, without comments, with literals as placeholders and
identifiers numbered by first appearance within the shingle. So a copy with other names, other constants, other
layout or other comments has the same shingles, and an edit changes only those that it touches.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sleepy.koans.catalog import Koan

SHINGLE = 7
"""Tokens per shingle."""
MAX_SIMILARITY = 0.5
"""From this Jaccard similarity on, a program is a near copy. Honest practice stays below 0.42 (tests/koans)."""
MAX_CONTAINED = 0.7
"""From this share on, a frozen program counts as contained in a longer one. Honest practice stays below 0.5."""

_TOKEN = re.compile(
    r"""
      (?P<comment> //[^\n]* | /\*.*?\*/ )
    | (?P<string>  b?c?r(?P<hashes>\#*)".*?"(?P=hashes) | [bc]?"(?:\\.|[^"\\])*" )
    | (?P<char>    b?'(?:\\(?:u\{[^}]*\}|x..|.)|[^'\\\n])' )
    | (?P<lifetime>'\w+ )
    | (?P<number>  \d[\w]*(?:\.\d\w*)? )
    | (?P<name>    (?:r\#)?[^\W\d]\w* )
    | (?P<mark>    :: | -> | => | \.\.=? | && | \|\| | [-+*/%^&|=!<>]= | << | >> | \S )
    """,
    re.VERBOSE | re.DOTALL,
)
_KEYWORDS = frozenset(
    re.findall(
        r"\w+",
        "as async await break const continue crate dyn else enum extern fn for if impl in let loop match mod move mut pub "
        "ref return self Self static struct super trait type unsafe use where while true false",
    )
)


class Nearest(NamedTuple):
    """The frozen koan that a program resembles most."""

    koan_id: str
    similarity: float
    """Jaccard similarity of the shingle sets: shared by both / in either, 0 to 1."""
    contained: float
    """Share of the frozen program's shingles that the program has, 0 to 1."""


class LeakGuard:
    """Compares programs with both sides of every frozen koan."""

    def __init__(self, exam: Sequence[Koan]) -> None:
        self._sides = [(koan.id, shingles(text)) for koan in exam for text in (koan.broken, koan.fixed)]

    def leaks(self, text: str) -> str | None:
        """Id of the frozen koan that `text` is, nearly is, or holds a near copy of; None when there is none."""
        nearest = max(self._compare(text), key=_closeness, default=None)
        return nearest.koan_id if nearest and _closeness(nearest) >= 1 else None

    def nearest(self, text: str) -> Nearest | None:
        """The most similar frozen koan; None when the exam is empty."""
        return max(self._compare(text), key=lambda nearest: nearest.similarity, default=None)

    def _compare(self, text: str) -> Iterator[Nearest]:
        ours = shingles(text)
        for koan_id, theirs in self._sides:
            shared = len(ours & theirs)
            yield Nearest(koan_id, shared / (len(ours) + len(theirs) - shared), shared / len(theirs))


def _closeness(nearest: Nearest) -> float:
    """1 or more: too near."""
    return max(nearest.similarity / MAX_SIMILARITY, nearest.contained / MAX_CONTAINED)


def shingles(program: str) -> frozenset[str]:
    """Every SHINGLE normalised tokens in a row (a shorter program is one shingle)."""
    tokens = list(_normalised(program))
    windows = (tokens[start : start + SHINGLE] for start in range(max(1, len(tokens) - SHINGLE + 1)))
    return frozenset(" ".join(_numbered(window)) for window in windows)


def _normalised(program: str) -> Iterator[str]:
    """Tokens without comments; literals as placeholders; identifiers and lifetimes marked with a leading @."""
    for match in _TOKEN.finditer(program):
        kind, text = match.lastgroup, match.group()
        if kind in ("string", "char", "number"):
            yield f"#{kind}"
        elif kind == "lifetime" or (kind == "name" and text not in _KEYWORDS):
            yield f"@{text}"
        elif kind != "comment":
            yield text


def _numbered(window: Sequence[str]) -> Iterator[str]:
    numbers: dict[str, int] = {}
    for token in window:
        yield f"@{numbers.setdefault(token, len(numbers))}" if token.startswith("@") and len(token) > 1 else token
