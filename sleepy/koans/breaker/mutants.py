"""Mutants: which there are, and which units of the program they are about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sleepy.koans.breaker import syntax
from sleepy.koans.breaker.operators import OPERATORS, Operator
from sleepy.koans.breaker.program import Program
from sleepy.koans.breaker.slicing import Slice
from sleepy.koans.breaker.syntax import Edit
from sleepy.rust.diagnostics import Diagnostic
from sleepy.textcache import key_of


@dataclass(frozen=True)
class Mutant:
    """A program and what is done to it."""

    program: Program
    operator: Operator
    edits: tuple[Edit, ...]
    rank: int
    """The how many-th place of its operator in its program."""

    @property
    def text(self) -> str:
        """The whole program, broken."""
        return syntax.apply(self.program.text, self.edits)

    def within(self, part: Slice) -> str | None:
        """A slice of the program, broken in the same way; None when the place is not in the slice."""
        try:
            if not self.operator.everywhere:
                return part.text(self.program, self.edits)
            fixed = part.text(self.program)
            (edits,) = self.operator.mutations(fixed)
            return syntax.apply(fixed, edits)
        except ValueError:
            return None

    def seeds(self, errors: Sequence[Diagnostic]) -> frozenset[int]:
        """The units that have to be in a slice: those that change and the one where the first error is."""
        places = [] if self.operator.everywhere else [edit.start for edit in self.edits]
        place = errors[0].primary
        if place is not None:
            places.append(self._original(place.byte_start))
        units = [self.program.outline.at(byte) for byte in places]
        return frozenset(unit.index for unit in units if unit is not None and unit.kind not in ("use", "mod"))

    @property
    def title(self) -> str:
        """What changes, for people: the first unit that is no import."""
        units = [unit for edit in self.edits if (unit := self.program.outline.at(edit.start)) is not None]
        named = [unit for unit in units if unit.kind not in ("use", "mod")] or units
        return self.program.outline.title(named[0]) if named else ""

    def _original(self, byte: int) -> int:
        """The byte of the program that became this byte of the mutant."""
        for edit in sorted(self.edits):
            if byte < edit.start:
                break
            new = len(edit.text.encode())
            byte = edit.start if byte < edit.start + new else byte + (edit.end - edit.start) - new
        return byte


def planned(programs: Sequence[Program]) -> list[Mutant]:
    """Every mutant of every program, once each: first one of each operator and program, then another, and so on.

    Within such a round the order is mixed (always in the same way), so that a run that stops early has some of all.
    """
    mutants = [mutant for program in programs for mutant in _of(program)]
    return sorted(mutants, key=lambda mutant: (mutant.rank, key_of((mutant.program.hash, mutant.operator.name))))


def _of(program: Program) -> Iterator[Mutant]:
    """An operator leaves out what an earlier one does already."""
    tree = program.outline.tree
    known = {program.text}
    for operator in OPERATORS:
        if program.modular and not operator.modules:
            continue
        rank = 0
        for edits in operator.mutations(program.text, tree):
            mutant = Mutant(program, operator, edits, rank)
            try:
                text = mutant.text
            except ValueError:  # an operator that acts everywhere got in its own way
                continue
            if text not in known:
                known.add(text)
                rank += 1
                yield mutant
