"""Which units a small program needs: what the chosen units mention, what the chosen tests execute, and so on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from sleepy.koans.breaker.coverage import const_bodies, probes
from sleepy.koans.breaker.outline import Unit
from sleepy.koans.breaker.program import Program
from sleepy.rust.items import function_bodies

TRAITS = frozenset({
    "Read", "Write", "BufRead", "Seek", "FromStr", "Iterator", "DoubleEndedIterator", "FromIterator", "Hash",
    "Hasher", "BuildHasher", "Borrow", "BorrowMut", "Display", "Debug", "Error", "Any", "AsRef", "AsMut", "ToOwned",
    "Into", "From", "TryFrom", "TryInto", "Add", "Sub", "Mul", "Div", "Neg", "Index", "IndexMut", "Deref",
    "DerefMut", "Drop", "Future", "IntoFuture", "Wake", "ToTokens", "Parse", "Spanned", "Parser", "Context",
})  # fmt: skip
"""Imports with these names may be needed although nothing names them: methods are found through them."""


@dataclass(frozen=True)
class Selection:
    """A part of a program with its tests, as numbers of units."""

    kept: frozenset[int]
    tests: frozenset[int]
    """Units of the tests' outline."""
    chosen: tuple[str, ...]
    """The cases that the tests are made of."""
    lines: int
    """An estimate of how long the program is."""


class Prune(Enum):
    """What is left out within items that are kept."""

    nothing = 0
    variants = 1
    """Variants that nothing makes, with the match arms about them."""
    branches = 2
    """Those, and arms and branches that no chosen case executes."""


class Selector:
    """Finds selections within one program."""

    def __init__(self, program: Program, executed: Mapping[str, frozenset[int]], prune: Prune = Prune.branches) -> None:
        """`executed`: as coverage.py finds it."""
        self.program = program
        self.executed = executed
        self.outline, self.test_outline = program.outline, program.test_outline
        self._cases = {name: program.cases[name] for name in executed}
        self._prune = prune
        skip = {number for number, (path, _, _) in enumerate(function_bodies(program.text)) if path == "main"}
        self._functions = range(len(function_bodies(program.text)))
        self._unknown = set(const_bodies(program.text))
        self._bodies = {unit.index: [b for b in unit.bodies if b not in skip] for unit in self.outline.units}
        self._probes = probes(program)
        self._variants = {(unit.owner, unit.name): unit for unit in self.outline.units if unit.kind == "variant"}

    def selections(self, seeds: frozenset[int], demanded: frozenset[int] = frozenset()) -> Iterator[Selection]:
        """Selections that hold `seeds` and the units that the compiler `demanded`, the shortest first.

        In each of them, every function is executed by one of its cases.
        """
        found: dict[tuple[frozenset[int], frozenset[int]], Selection] = {}
        for case in self._first_cases(seeds):
            selection = self._grown([case], seeds | demanded)
            if selection is not None:
                found.setdefault((selection.kept, selection.tests), selection)
        yield from sorted(
            found.values(), key=lambda selection: (selection.lines, len(selection.chosen), selection.chosen)
        )

    def longer(self, selection: Selection, seeds: frozenset[int], at_least: int, at_most: int) -> Selection | None:
        """The selection with further cases until it has the lines; None when there are not enough."""
        while selection.lines < at_least:
            more = [self._grown([*selection.chosen, case], seeds) for case in self._others(selection)]
            fits = [one for one in more if one is not None and selection.lines < one.lines <= at_most]
            if not fits:
                return None
            selection = min(fits, key=lambda one: one.lines)
        return selection

    def richer(self, selection: Selection, seeds: frozenset[int], most: int) -> Selection:
        """The selection with all further cases that need nothing more of the program, from up to `most` tests."""
        bodies = {body for unit in selection.kept for body in self._bodies[unit]}
        tests = {self._cases[name].test for name in selection.chosen}
        for case in self._others(selection):
            test = self._cases[case].test
            elsewhere = {number for number in self.executed[case] if number in self._functions} - bodies
            if (len(tests) >= most and test not in tests) or elsewhere:
                continue
            more = self._grown([*selection.chosen, case], seeds)
            if more is not None and more.kept <= selection.kept:
                selection = Selection(selection.kept, more.tests, more.chosen, selection.lines)
                tests.add(test)
        return selection

    def _others(self, selection: Selection) -> list[str]:
        return [case for case in self._cases if case not in selection.chosen]

    def _first_cases(self, seeds: frozenset[int]) -> list[str]:
        """Cases that execute one of the seeds' functions; else those that come to mention a seed; else all."""
        bodies = {body for seed in seeds for body in self._function(seed)}
        if executing := [case for case in self._cases if bodies & self.executed[case]]:
            return executing
        mentioning = [case for case in self._cases if seeds & self._closure([case], frozenset())[0]]
        return mentioning or list(self._cases)

    def _function(self, seed: int) -> list[int]:
        """The bodies of a unit, or of the one around it."""
        unit = self.outline.units[seed]
        while not self._bodies[unit.index] and unit.kind in ("arm", "branch") and unit.parent is not None:
            unit = self.outline.units[unit.parent]
        return self._bodies[unit.index]

    def _grown(self, cases: list[str], seeds: frozenset[int]) -> Selection | None:
        """The smallest selection around cases and seeds whose functions are all executed; None when there is none."""
        cases = list(cases)
        while True:
            kept, test_units = self._closure(cases, seeds)
            executed = self._executed(cases)
            needed = [body for unit in sorted(kept) for body in self._bodies[unit] if body not in self._unknown]
            missing = [body for body in needed if body not in executed]
            if not missing:
                return Selection(frozenset(kept), frozenset(test_units), tuple(cases), self._lines(kept))
            able = [case for case in self._cases if case not in cases and missing[0] in self.executed[case]]
            if not able:
                return None
            cases.append(min(able, key=lambda case: self._lines(self._closure([*cases, case], seeds)[0])))

    def _closure(self, names: Iterable[str], seeds: frozenset[int]) -> tuple[set[int], set[int]]:
        """What cases and seeds need, as units of the program and of the tests."""
        cases = [self._cases[name] for name in names]
        test_units = self._test_closure(set().union(*({case.unit} | case.statements for case in cases)))
        executed = self._executed(case.name for case in cases)
        kept = set(seeds) | {unit.index for unit in self.outline.units if executed & set(self._bodies[unit.index])}
        known = -1
        while len(kept) != known:
            known = len(kept)
            units = [self.outline.units[index] for index in kept]
            kept |= {unit.parent for unit in units if unit.parent is not None}
            mentions = [*units, *(self.test_outline.units[index] for index in test_units)]
            words = set().union(*(unit.words for unit in mentions))
            paths = set().union(*(unit.paths for unit in mentions))
            for unit in self.outline.units:
                if unit.index not in kept and self._is_needed(unit, words, paths, kept, executed):
                    kept.add(unit.index)
        kept |= {unit.index for unit in self.outline.units if unit.kind == "use" and self._is_import_left(unit, kept)}
        return kept, test_units | self._test_imports(test_units, kept)

    def _is_needed(
        self, unit: Unit, words: set[str], paths: set[tuple[str, str]], kept: set[int], executed: set[int]
    ) -> bool:
        if unit.kind in ("use", "mod"):
            return False
        if unit.kind == "variant":
            return unit.parent in kept and self._is_made(unit, words, paths)
        if unit.kind in ("arm", "branch"):
            return unit.parent in kept and self._is_taken(unit, kept, executed)
        if unit.kind == "impl":
            return (
                False  # those with methods are there when one is executed, the others when the compiler asks for them
            )
        if unit.kind in ("call", "foreign"):
            return bool(unit.words & words)
        if unit.owner:
            return (unit.owner, unit.name) in paths or self._is_overridden(unit, kept)
        return unit.name in words

    def _is_made(self, unit: Unit, words: set[str], paths: set[tuple[str, str]]) -> bool:
        """A variant that something names; all of them where nothing names any."""
        siblings = self.outline.children[unit.parent] if unit.parent is not None else []
        named = self._is_named(unit, words, paths)
        return self._prune is Prune.nothing or named or not any(self._is_named(one, words, paths) for one in siblings)

    def _is_taken(self, unit: Unit, kept: set[int], executed: set[int]) -> bool:
        """An arm or branch that is executed; an arm that has to be there for a variant that is."""
        variant = self._variants.get((unit.owner, unit.name))
        if self._prune is Prune.nothing:
            return True
        if variant is not None and variant.index not in kept:
            return False
        probe = self._probes.get(unit.index)
        return self._prune is Prune.variants or probe is None or probe in executed

    def _is_named(self, unit: Unit, words: set[str], paths: set[tuple[str, str]]) -> bool:
        return (unit.owner, unit.name) in paths or unit.name in words

    def _is_overridden(self, unit: Unit, kept: set[int]) -> bool:
        """A default method stays in its trait as long as an implementation has its own."""
        if unit.parent is None or self.outline.units[unit.parent].kind != "trait":
            return False
        impls = (self.outline.units[index] for index in kept)
        return any(impl.trait == unit.owner and unit.name in impl.words for impl in impls)

    def _is_import_left(self, unit: Unit, kept: set[int]) -> bool:
        """An import's module and its target are still there."""
        if unit.parent is not None and unit.parent not in kept:
            return False
        return self._resolves(unit.path, kept)

    def _resolves(self, path: tuple[str, ...], kept: set[int]) -> bool:
        own = self.outline.defined
        if path[0] not in ("crate", "self", "super", *self._roots) and path[0] not in own:
            return True
        parts = [part for part in path if part not in ("crate", "self", "super", "*", *self._roots)]
        known = [part for part in parts if part in own]
        return not known or any(unit.index in kept for unit in own[known[-1]])

    @cached_property
    def _roots(self) -> set[str]:
        """The crate's own name."""
        return {unit.name for unit in self.test_outline.units if unit.kind == "crate"}

    def _test_closure(self, chosen: set[int]) -> set[int]:
        """Test functions and the helpers, modules and types of the tests that they need."""
        kept, known = set(chosen), -1
        while len(kept) != known:
            known = len(kept)
            units = [self.test_outline.units[index] for index in kept]
            kept |= {unit.parent for unit in units if unit.parent is not None}
            words = set().union(*(unit.words for unit in units))
            for unit in self.test_outline.units:
                if unit.index in kept or unit.test or unit.kind in ("use", "mod", "statement"):
                    continue
                by_name = unit.kind != "impl" and (unit.name in words or (unit.kind == "call" and unit.words & words))
                if by_name or (unit.kind == "impl" and unit.name in words):
                    kept.add(unit.index)
        return kept

    def _test_imports(self, test_units: set[int], kept: set[int]) -> set[int]:
        """Imports of the kept tests that lead somewhere and are used, and what those need."""
        units = [self.test_outline.units[index] for index in test_units]
        words = set().union(*(unit.words | unit.calls for unit in units))
        imports = {
            unit.index
            for unit in self.test_outline.units
            if unit.kind == "use"
            and (unit.parent is None or unit.parent in test_units)
            and (unit.path[-1] == "*" or unit.name in words or unit.name in TRAITS)
            and self._resolves(unit.path, kept)
        }
        paths = {self.test_outline.units[index].path[0] for index in imports} | words
        return imports | {unit.index for unit in self.test_outline.units if unit.kind == "crate" and unit.name in paths}

    def _executed(self, cases: Iterable[str]) -> set[int]:
        return set().union(*(self.executed[case] for case in cases))

    def _lines(self, kept: Iterable[int]) -> int:
        units = [self.outline.units[index] for index in kept]
        uses = {unit.node.start_point[0] for unit in units if unit.kind == "use"}
        between = sum(unit.parent is None and unit.kind not in ("use", "const") for unit in units)
        return sum(unit.size for unit in units if unit.kind != "use") + min(len(uses), 4) + between
