"""From a whole program to the smallest one around a few of its units that compiles cleanly and passes its own tests.

The selection (selection.py) goes by names and by what tests execute, so it is a guess. rustc has the last word: what it
misses is put back, what it calls unused is dropped, or made public where a test is its only user.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import tree_sitter

from sleepy.koans.breaker import syntax
from sleepy.koans.breaker.harness import test_errors
from sleepy.koans.breaker.outline import Outline, Unit
from sleepy.koans.breaker.program import Program
from sleepy.koans.breaker.selection import Prune, Selection, Selector
from sleepy.koans.breaker.syntax import Edit
from sleepy.koans.breaker.writing import shortened
from sleepy.rust.check import Checker, Tests
from sleepy.rust.diagnostics import Diagnostic

MIN_LINES = 8
"""Fewest lines of a fixed program that is worth practising on."""
MAX_LINES = 60
"""Most lines of one, unless told otherwise."""
MOST_TESTS = 5
"""Tests that a koan has at most, unless its functions need more."""
_ROUNDS = 10
"""Times that a slice is put right before it is given up."""
_TRIED = 3
"""Selections that are put to rustc, for each set of seeds."""
_LONE_WILDCARD = re.compile(r"\bmatch [^{};]+\{\s*_ =>")
_QUOTED = re.compile(r"`([^`]+)`")
_WORD = re.compile(r"[A-Za-z_]\w*")


class StoppedError(Exception):
    """The compiler reached a time limit: nothing is known."""


@dataclass(frozen=True)
class Slice:
    """A part of a program, as edits of it."""

    kept: tuple[int, ...]
    """Units of the program."""
    tests: tuple[int, ...]
    """Units of its tests."""
    published: tuple[int, ...] = ()
    """Bytes of the program where a `pub` is put in."""

    def to_json(self) -> dict[str, Any]:
        """Plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Slice:
        """The inverse, also after a way through JSON text."""
        return cls(**{key: tuple(value) for key, value in data.items()})

    def text(self, program: Program, mutation: Sequence[Edit] = ()) -> str:
        """The fixed side, or the broken one. Raises ValueError when the mutation is not in the slice."""
        edits = self._edits(program)
        gone = [edit for edit in edits if not edit.text]
        for change in mutation:
            if any(edit.start <= change.start and change.end <= edit.end for edit in gone):
                raise ValueError("the mutation is outside the slice")
            if change.text and any(change.start <= edit.start and edit.end <= change.end for edit in gone):
                raise ValueError("the mutation would bring back what the slice leaves out")
        return _without_empty_uses(syntax.apply(program.text, [*edits, *mutation]))

    def test_text(self, program: Program) -> str:
        """The tests."""
        return _without_empty_uses(syntax.apply(program.tests, program.test_outline.without(set(self.tests))))

    def _edits(self, program: Program) -> list[Edit]:
        source = program.text.encode()
        published = []
        for byte in self.published:
            restricted = re.match(rb"pub\s*\([^)]*\)", source[byte:])
            published.append(Edit(byte, byte + restricted.end(), "pub") if restricted else Edit(byte, byte, "pub "))
        return [*program.outline.without(set(self.kept)), *published]

    def original(self, program: Program, byte: int) -> int:
        """The byte of the program that became this byte of the fixed side."""
        at = shift = 0
        for edit in sorted(self._edits(program), key=syntax.order):
            if edit.end <= at and edit.start < at:
                continue
            if edit.start - shift > byte:
                break
            at = max(at, edit.end)
            shift += edit.end - edit.start - len(edit.text.encode())
        return byte + shift


class Slicer:
    """Slices of one program. `executed`: bodies by case, as coverage.py finds them."""

    def __init__(
        self,
        program: Program,
        executed: Mapping[str, frozenset[int]],
        checker: Checker,
        max_lines: int = MAX_LINES,
    ) -> None:
        self.program = program
        self.max_lines = max_lines
        self._selectors = [
            Selector(program, executed, prune) for prune in (Prune.branches, Prune.variants, Prune.nothing)
        ]
        self._checker = checker

    def slice(self, seeds: frozenset[int]) -> Slice | str:
        """The smallest good slice around `seeds`, or why there is none. StoppedError when the compiler took too long."""
        found: Slice | str = ""
        for selector in self._selectors:
            found = self._found(selector, seeds)
            if isinstance(found, Slice):
                break
        return found

    def _found(self, selector: Selector, seeds: frozenset[int]) -> Slice | str:
        reason, tried = "no test executes it", 0
        for selection in selector.selections(seeds):
            if tried == _TRIED:
                break
            if selection.lines > self.max_lines:
                reason = reason if tried else f"more than {self.max_lines} lines"
                break
            tried += 1
            long = selector.longer(selection, seeds, MIN_LINES, self.max_lines)
            if long is None:
                reason = f"less than {MIN_LINES} lines"
                continue
            found = _Settling(self.program, selector, self._checker, self.max_lines, seeds, long).run()
            if isinstance(found, Slice):
                return found
            reason = found
        return reason


@dataclass
class _Settling:
    """One selection on its way to a slice."""

    program: Program
    selector: Selector
    checker: Checker
    max_lines: int
    seeds: frozenset[int]
    selection: Selection
    demanded: set[int] = field(default_factory=set)
    dropped: set[int] = field(default_factory=set)
    published: set[int] = field(default_factory=set)

    def run(self) -> Slice | str:
        """The slice, or what rustc has against it."""
        for _ in range(_ROUNDS):
            part = self._slice()
            check = self.checker.check(part.text(self.program), self.program.build)
            if check.run.timed_out:
                raise StoppedError
            if check.errors:
                complaint = check.errors[0]
                changed = self._give_up(check.errors, part) or self._put_back(check.errors)
            elif warning := next((d for d in check.diagnostics if d.level == "warning" and d.spans), None):
                complaint = warning
                changed = self._answer(check.diagnostics, part)
            else:
                text, tests = part.text(self.program), part.test_text(self.program)
                run = self.checker.test(text, tests, self.program.build)
                if run.timed_out:
                    raise StoppedError
                errors = [] if run.built else self._test_errors(part)
                if not errors:
                    return self._judged(part, run)
                complaint = errors[0]
                changed = self._put_back(errors)
            if not changed:
                return f"{complaint.code or complaint.level}: {complaint.message.splitlines()[0]}"
        return "it does not settle"

    def _test_errors(self, part: Slice) -> list[Diagnostic]:
        return test_errors(part.text(self.program), part.test_text(self.program), self.program.build, self.checker)

    def _judged(self, part: Slice, run: Tests) -> Slice | str:
        """The slice, if it is short and sensible and passes its tests: what was left out may have had effects."""
        text = part.text(self.program)
        if shortened(syntax.tidy(text)).count("\n") > self.max_lines:
            return f"more than {self.max_lines} lines"
        if _LONE_WILDCARD.search(text):
            return "a match is left with nothing to tell apart"
        return part if run.passed else f"its tests fail: {run.detail}"

    def _slice(self) -> Slice:
        rich = self.selector.richer(self.selection, self.seeds | self.demanded, MOST_TESTS)
        kept = rich.kept - self.dropped
        kept -= {unit.index for unit in self.outline.units if self._is_hollow(unit, kept)}
        return Slice(tuple(sorted(kept)), tuple(sorted(rich.tests)), tuple(sorted(self.published)))

    @property
    def outline(self) -> Outline:
        return self.program.outline

    def _is_hollow(self, unit: Unit, kept: frozenset[int]) -> bool:
        """A module or an inherent impl without anything in it but imports."""
        if unit.kind != "mod" and (unit.kind != "impl" or unit.trait):
            return False
        children = [child for child in self.outline.children.get(unit.index, []) if child.index in kept]
        return all(child.kind == "use" or self._is_hollow(child, kept) for child in children)

    def _give_up(self, errors: Sequence[Diagnostic], part: Slice) -> bool:
        """Drop implementations without methods that do not compile any more: `impl Error` needs Display, and so on."""
        places = [part.original(self.program, error.primary.byte_start) for error in errors if error.primary]
        units = [self.outline.at(place) for place in places]
        markers = {unit.index for unit in units if unit is not None and unit.kind == "impl" and not unit.bodies}
        self.dropped |= markers - self.seeds
        return bool(markers - self.seeds)

    def _put_back(self, errors: Sequence[Diagnostic]) -> bool:
        """Add the units whose names the errors quote; else implementations for types that they quote."""
        words = {
            word for error in errors for quoted in _QUOTED.findall(_everything(error)) for word in _WORD.findall(quoted)
        }
        gone = [unit for unit in self.outline.units if unit.index not in self.selection.kept and unit.kind != "use"]
        ours = [unit for unit in gone if unit.kind == "impl" and unit.name in words]
        guesses = (
            [unit for unit in gone if self._is_meant(unit, words)],
            [unit for unit in ours if unit.trait == "From"],  # what a ? relies on, without being named
            ours,
        )
        return any(self._grow({unit.index for unit in guess}) for guess in guesses)

    def _is_meant(self, unit: Unit, words: set[str]) -> bool:
        if unit.kind == "impl":
            return unit.name in words and unit.trait in words
        return unit.name in words and (not unit.owner or unit.parent in self.selection.kept)

    def _grow(self, missing: set[int]) -> bool:
        if not missing - self.demanded:
            return False
        self.demanded |= missing
        for selection in self.selector.selections(self.seeds, frozenset(self.demanded)):
            if set(self.selection.chosen) <= set(selection.chosen) or selection.chosen[0] == self.selection.chosen[0]:
                self.selection = selection
                return selection.lines <= self.max_lines
        return False

    def _answer(self, diagnostics: Sequence[Diagnostic], part: Slice) -> bool:
        """Publish or drop what warnings name. What is unused only because its user is comes back when that is public."""
        before, unused = (len(self.dropped), len(self.published)), set()
        for warning in diagnostics:
            for span in warning.spans:
                byte = part.original(self.program, span.byte_start)
                if warning.code == "unused_imports" and span.primary:
                    self._drop_import(byte, part.original(self.program, span.byte_end - 1))
                elif warning.code == "dead_code" and span.primary:
                    unused |= self._dead(byte, warning)
                elif warning.code in ("private_interfaces", "private_bounds") and not span.primary:
                    self._publish(self.outline.at(byte))
        if len(self.published) == before[1]:
            self.dropped |= unused
        return (len(self.dropped), len(self.published)) != before

    def _drop_import(self, first: int, last: int) -> None:
        for unit in self.outline.units:
            if unit.kind == "use" and unit.node.start_byte <= last and first < unit.node.end_byte:
                self.dropped.add(unit.index)

    def _dead(self, byte: int, warning: Diagnostic) -> set[int]:
        """Publish what is dead for want of a public user; returns what may go."""
        unit = self.outline.at(byte)
        if unit is None:
            return set()
        if unit.kind == "variant" or re.match(r"(multiple )?(field|variant)", warning.message):
            self._publish(unit)
            for around in syntax.descendants(unit.node):
                if around.type == "field_declaration" and around.start_byte <= byte < around.end_byte:
                    self._publish_at(around)
        elif self._is_used_by_tests(unit) or unit.index in self.seeds:
            self._publish(unit)
        else:
            return {unit.index}
        return set()

    def _is_used_by_tests(self, unit: Unit) -> bool:
        tests = [self.program.test_outline.units[index] for index in self.selection.tests]
        return any(unit.name in (test.calls if unit.owner else test.words) or unit.name in test.words for test in tests)

    def _publish(self, unit: Unit | None) -> None:
        """Make a unit public, or the type that it is part of, and the modules around it."""
        while unit is not None:
            parent = None if unit.parent is None else self.outline.units[unit.parent]
            in_trait = parent is not None and (parent.kind == "trait" or bool(parent.trait))
            if unit.kind in ("fn", "type", "trait", "const", "mod") and not in_trait:
                self._publish_at(unit.node)
            unit = parent

    def _publish_at(self, node: tree_sitter.Node) -> None:
        if not re.match(r"pub\s+[^(]", syntax.text(node)):
            self.published.add(node.start_byte)


def _everything(error: Diagnostic) -> str:
    labels = " ".join(span.label for span in error.spans if span.label)
    return " ".join([error.message, labels, *(_everything(child) for child in error.children)])


def _without_empty_uses(source: str) -> str:
    return re.sub(r"(?m)^[ \t]*(pub(\([^)]*\))? )?use [\w:]*\{\s*\};[ \t]*\n?", "", source)
