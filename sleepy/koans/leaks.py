"""The guard that keeps the exam out of every training set, near copies included.

Programs are compared as sets of shingles: SHINGLE tokens in a row, without comments, with literals as placeholders and
identifiers numbered by first appearance within the shingle. So a copy with other names, other constants, other
layout or other comments has the same shingles, and an edit changes only those that it touches.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sleepy.koans.catalog import Koan

SHINGLE = 7
"""Tokens per shingle."""
THRESHOLD = 0.5
"""Jaccard similarity from which a program counts as a near copy."""

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
    "as async await break const continue crate dyn else enum extern fn for if impl in let loop match mod move mut pub "
    "ref return self Self static struct super trait type unsafe use where while true false".split()
)


class Nearest(NamedTuple):
    """The frozen koan that a program resembles most."""

    koan_id: str
    similarity: float
    """Jaccard similarity of the shingle sets, 0 to 1."""


@dataclass(frozen=True)
class LeakGuard:
    """Compares programs with both sides of every frozen koan."""

    exam: tuple[tuple[str, frozenset[str]], ...]

    def __init__(self, exam: Sequence[Koan]) -> None:
        sides = tuple((koan.id, shingles(text)) for koan in exam for text in (koan.broken, koan.fixed))
        object.__setattr__(self, "exam", sides)
