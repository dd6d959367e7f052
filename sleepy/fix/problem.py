"""Errors grouped by what causes them, in the order in which they are best mended."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sleepy.agent.prompt import headline
from sleepy.rust.diagnostics import Diagnostic, Span
from sleepy.rust.phases import Phase, phase
from sleepy.rust.units import innermost, units

_SHARED = frozenset({"E0277", "E0369", "E0599"})
"""Their messages name the type and what it lacks."""
_QUOTED = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class Problem:
    """Errors that one fix should take away."""

    errors: tuple[Diagnostic, ...]
    """The first is the cause, as far as can be told; the others say the same elsewhere, or lie in the same item."""
    file: str
    line: int
    where: str
    """The unit that the first one lies in, e.g. "Stack::push"; empty outside of any."""
    key: str
    """The same for the same problem after other edits."""

    @property
    def causes(self) -> tuple[Diagnostic, ...]:
        """The errors that the same phase of the compiler reports as the first: later ones may go with it."""
        return tuple(error for error in self.errors if phase(error) is phase(self.errors[0]))

    @property
    def headline(self) -> str:
        """The first error in one line."""
        return headline(self.errors[0])


def place(error: Diagnostic, owned: Callable[[str], bool]) -> Span | None:
    """Where in the user's own sources an error is; None when it is elsewhere."""
    spans = [span for span in error.spans if owned(span.file)]
    return next((span for span in spans if span.primary), spans[0] if spans else None)


def group(errors: Sequence[Diagnostic], owned: Callable[[str], bool], text: Callable[[str], str]) -> list[Problem]:
    """The problems behind `errors`: what an earlier phase of the compiler reports first, else in the compiler's order.

    An error joins the first group with the same cause (the same unknown name, the same missing trait or method) or whose first
    error lies in the same function or type. Errors outside the user's own files are left out. `text` gives a file's contents.
    """
    groups: list[_Group] = []
    for error in sorted(errors, key=phase):
        span = place(error, owned)
        if span is None:
            continue
        cause, unit = _cause(error), _unit(span, text(span.file))
        home = (span.file, unit) if unit else None
        joined = next((g for g in groups if (cause and g.cause == cause) or (home and g.home == home)), None)
        if joined is not None:
            joined.errors.append(error)
        else:
            groups.append(_Group(cause, home, span, unit, [error]))
    return [g.problem() for g in groups]


@dataclass
class _Group:
    cause: str
    home: tuple[str, str] | None
    span: Span
    unit: str
    errors: list[Diagnostic]

    def problem(self) -> Problem:
        first = self.errors[0]
        key = f"{self.span.file} {self.unit} {self.cause or f'{first.code} {first.message}'}"
        return Problem(tuple(self.errors), self.span.file, self.span.line, self.unit, key)


def _cause(error: Diagnostic) -> str:
    """What other errors may have for their cause too; empty when they hardly share it (two types that do not match)."""
    if phase(error) is Phase.NAMES and (name := _QUOTED.search(error.message)):
        return f"name {name[1]}"
    return f"{error.code} {error.message}" if error.code in _SHARED else ""


def _unit(span: Span, text: str) -> str:
    unit = innermost(units(text), span.byte_start, span.byte_end)
    return unit.name if unit is not None and unit.kind != "mod_item" else ""
