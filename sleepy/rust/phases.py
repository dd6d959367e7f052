"""How far a program got through the compiler, as a number that can be compared.

rustc stops early: a syntax error hides what follows, a type error in a function hides its borrow errors. So one mended error may
bring three others to light, and a bare count would call that a loss. Errors are therefore counted by phase, and an earlier
phase weighs more than all later ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import IntEnum

from sleepy.rust.diagnostics import Diagnostic


class Phase(IntEnum):
    """The part of the compiler that reports an error, in the order in which they work."""

    SYNTAX = 0
    NAMES = 1
    TYPES = 2
    """Of items: an infinite type, a parameter that is not used, two impls that overlap. Bodies are looked at later, or in vain."""
    BODIES = 3
    BORROWS = 4
    LINTS = 5


Score = tuple[int, ...]
"""Number of errors in each phase; a smaller one is better, and the first difference decides."""
CLEAN: Score = (0,) * len(Phase)

_NAMES = frozenset(
    re.findall(
        r"E\d+",
        "E0401 E0403 E0404 E0405 E0407 E0408 E0411 E0412 E0415 E0416 E0422 E0423 E0424 E0425 E0426 E0428 E0429 E0430 E0431 "
        "E0432 E0433 E0434 E0435 E0437 E0438 E0530 E0531 E0532 E0573 E0574 E0576 E0603 E0659",
    )
)
_TYPES = frozenset({"E0072", "E0117", "E0119", "E0391", "E0392"})
_BORROWS = frozenset(
    re.findall(
        r"E\d+",
        "E0373 E0381 E0382 E0384 E0492 E0493 E0499 E0501 E0502 E0503 E0505 E0506 E0507 E0508 E0509 E0510 E0515 E0521 E0524 "
        "E0594 E0596 E0597 E0621 E0626 E0700 E0712 E0713 E0716 E0746 E0792",
    )
)
_BORROW_TEXT = (
    "lifetime may not live long enough",
    "captured variable cannot escape",
    "borrowed data escapes",
    "implementation of",
)


def phase(error: Diagnostic) -> Phase:
    """Which phase an error belongs to. Errors without a code are told by their text; unknown ones count as syntax."""
    code = error.code
    if code is None:
        if error.message.startswith("cannot find "):
            return Phase.NAMES
        return Phase.BORROWS if error.message.startswith(_BORROW_TEXT) else Phase.SYNTAX
    if not (code.startswith("E") and code[1:].isdigit()):
        return Phase.LINTS
    if code in _NAMES:
        return Phase.NAMES
    if code in _TYPES:
        return Phase.TYPES
    return Phase.BORROWS if code in _BORROWS else Phase.BODIES


def score(errors: Iterable[Diagnostic]) -> Score:
    """The errors counted by phase."""
    counts = [0] * len(Phase)
    for error in errors:
        counts[phase(error)] += 1
    return tuple(counts)
