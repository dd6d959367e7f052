"""The way of a mutant: made, judged by rustc, cut down to a small program, judged again, verified, written.

Mutants are taken in waves. Within a wave the compilers run side by side; what is kept is decided in order, so a run
gives the same koans whatever the machine, and one that was interrupted goes on where it stopped: what the compiler
said, the slices and the verdicts are remembered by content (memory.py, and the caches of diagnosis.py and
verification.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from sleepy.errors import KoanError
from sleepy.koans import verification
from sleepy.koans.breaker import writing
from sleepy.koans.breaker.coverage import coverage
from sleepy.koans.breaker.memory import Memory, Unsure
from sleepy.koans.breaker.mutants import Mutant, planned
from sleepy.koans.breaker.operators import OPERATORS, Operator
from sleepy.koans.breaker.program import Program
from sleepy.koans.breaker.slicing import MAX_LINES, MIN_LINES, Slice, Slicer, StoppedError
from sleepy.koans.catalog import Koan, write_koan
from sleepy.koans.diagnosis import Diagnoser
from sleepy.koans.leaks import MAX_SIMILARITY, LeakGuard, shingles
from sleepy.koans.pool import each
from sleepy.rust.check import Checker

_WAVE = 12
"""Mutants per wave and compiler."""
_STOPPED = "stopped after"
"""In a verdict: a time limit was reached, which may not happen again."""
Seeds = frozenset[int]
Item = TypeVar("Item")
Outcome = TypeVar("Outcome")


@dataclass(frozen=True)
class Limits:
    """What a run is to make."""

    operators: frozenset[str] = frozenset()
    """Only with these; empty: with all."""
    families: frozenset[str] = frozenset()
    """Only for these; empty: for all."""
    koans: int | None = None
    """Most koans."""
    per_family: int | None = None
    """Most koans of a family."""
    per_operator: int | None = None
    """Most koans of an operator."""

    def wants(self, operator: Operator) -> bool:
        """The operator is one to use."""
        chosen = not self.operators or operator.name in self.operators
        return chosen and (not self.families or bool(self.families.intersection(operator.families)))


@dataclass
class Count:
    """What became of an operator's mutants."""

    sites: int = 0
    """Places where it was tried."""
    compiled: int = 0
    """rustc had nothing against them."""
    other_codes: int = 0
    """rustc reported something that is foreign to the operator, or filed under a family that was not asked for."""
    unsliced: int = 0
    """No small program shows the mistake, passes its tests and verifies."""
    near: int = 0
    """Too close to a koan that is there already, or to one of an exam."""
    surplus: int = 0
    """As many koans as asked for were there."""
    kept: int = 0


@dataclass
class Result:
    """What a run made."""

    koans: list[Koan] = field(default_factory=list)
    """In the order in which they were kept; those that an earlier run had written are among them."""
    counts: dict[str, Count] = field(default_factory=dict)
    """By operator, in the order of the catalogue."""

    def is_full(self, limits: Limits, family: str | None = None, operator: str | None = None) -> bool:
        """Nothing more may be kept (of a family, or of an operator)."""
        if limits.koans is not None and len(self.koans) >= limits.koans:
            return True
        if (
            operator is not None
            and limits.per_operator is not None
            and self.counts[operator].kept >= limits.per_operator
        ):
            return True
        if family is None or limits.per_family is None:
            return False
        return sum(koan.family == family for koan in self.koans) >= limits.per_family


@dataclass(frozen=True)
class _Candidate:
    """A mutant that rustc rejects as it should, and the small program that is to show it."""

    mutant: Mutant
    family: str
    part: Slice
    broken: str = ""
    codes: tuple[str, ...] = ()

    @property
    def operator(self) -> str:
        return self.mutant.operator.name

    @property
    def place(self) -> tuple[str, Slice, str]:
        """Program, slice and family: no two koans have all three in common."""
        return self.mutant.program.hash, self.part, self.family


def plan(programs: Sequence[Program], limits: Limits) -> list[Mutant]:
    """The mutants of the programs that a run with these limits may use."""
    return [mutant for mutant in planned(programs) if limits.wants(mutant.operator)]


_Named = tuple[_Candidate, Koan]


class Breaker:
    """Breaks programs with every operator, and keeps what makes a koan."""

    def __init__(
        self,
        checker: Checker,
        memory: Memory,
        cache_dir: Path,
        parallel: int,
        exam: Sequence[Koan],
        practice: Sequence[Koan],
        max_lines: int = MAX_LINES,
    ) -> None:
        """`exam`: nothing may come near these; `practice`: nothing of the same family may; no koan has more lines than that."""
        self._max_lines = max_lines
        self._checker = checker
        self._cache_dir = cache_dir
        self._parallel = parallel
        self._diagnoser = Diagnoser(checker, cache_dir, parallel)
        self._memory = memory
        self._guard = LeakGuard(exam)
        self._known = {koan.id for koan in practice}
        self._seen: dict[str, dict[str, frozenset[str]]] = {}
        for koan in practice:
            self._see(koan)
        self._slicers: dict[str, Slicer | None] = {}
        self._slices: dict[tuple[str, Seeds], Slice | str] = {}
        self._taken: set[tuple[str, Slice, str]] = set()

    def run(
        self,
        mutants: Sequence[Mutant],
        out: Path,
        limits: Limits,
        on_done: Callable[[int, str], None] = lambda _done, _note: None,
    ) -> Result:
        """Judge the mutants, in order, and write the koans that they make below `out`. `on_done`: how many are done."""
        result = Result(counts={operator.name: Count() for operator in OPERATORS if limits.wants(operator)})
        size = _WAVE * self._parallel
        for start in range(0, len(mutants), size):
            if result.is_full(limits):
                break
            useful = [mutant for mutant in mutants[start : start + size] if self._may_help(mutant, result, limits)]
            for koan in self._wave(useful, result, limits):
                if koan.id not in self._known:
                    _write(koan, out / koan.family)
            on_done(min(start + size, len(mutants)), f"{len(result.koans)} koans")
        return result

    def _may_help(self, mutant: Mutant, result: Result, limits: Limits) -> bool:
        """It is not full, and a family that its operator breaks programs for is wanted, and not full."""
        if result.is_full(limits, operator=mutant.operator.name):
            return False
        wanted = [family for family in mutant.operator.families if not limits.families or family in limits.families]
        return not all(result.is_full(limits, family) for family in wanted)

    def _wave(self, mutants: list[Mutant], result: Result, limits: Limits) -> Iterator[Koan]:
        """The koans that some mutants make, verified, in the mutants' order."""
        rejected = self._rejected(mutants, result, limits)
        shown = self._shown(self._sliced(rejected, result), result, limits)
        pending = _in_order(self._koan, shown, self._parallel)
        while pending:
            # What resembles another one of the wave waits until that one is verified.
            chosen, pending = self._unlike(pending, result)
            failed = self._failed([koan for _, koan in chosen if koan.id not in self._known])
            for candidate, koan in chosen:
                if koan.id in failed:
                    result.counts[candidate.operator].unsliced += 1
                elif result.is_full(limits, koan.family, candidate.operator):
                    result.counts[candidate.operator].surplus += 1
                else:
                    result.counts[candidate.operator].kept += 1
                    result.koans.append(koan)
                    self._see(koan)
                    self._taken.add(candidate.place)
                    yield koan

    def _rejected(self, mutants: list[Mutant], result: Result, limits: Limits) -> list[tuple[Mutant, str, Seeds]]:
        """The mutants that rustc rejects for the operator's reasons, with family and seeds."""
        found = []
        for mutant, errors in _in_order(
            lambda m: self._diagnoser.errors(m.text, m.program.build), mutants, self._parallel
        ):
            count = result.counts[mutant.operator.name]
            count.sites += 1
            family = mutant.operator.family(errors)
            if not errors:
                count.compiled += 1
            elif family is None or (limits.families and family not in limits.families):
                count.other_codes += 1
            elif result.is_full(limits, family, mutant.operator.name):
                count.surplus += 1
            else:
                found.append((mutant, family, mutant.seeds(errors)))
        return found

    def _sliced(self, rejected: list[tuple[Mutant, str, Seeds]], result: Result) -> Iterator[_Candidate]:
        """A slice for each of them, where there is one that has no koan of the family yet."""
        programs = list({mutant.program.hash: mutant.program for mutant, _, _ in rejected}.values())
        new = [program for program in programs if program.hash not in self._slicers]
        for program, slicer in each(self._slicer, new, self._parallel):
            self._slicers[program.hash] = slicer
        wanted = {(mutant.program.hash, seeds): mutant.program for mutant, _, seeds in rejected}
        missing = [(program, seeds) for (key, seeds), program in wanted.items() if (key, seeds) not in self._slices]
        for (program, seeds), part in each(lambda item: self._slice(*item), missing, self._parallel):
            self._slices[program.hash, seeds] = part
        for mutant, family, seeds in rejected:
            part = self._slices[mutant.program.hash, seeds]
            if isinstance(part, str):
                result.counts[mutant.operator.name].unsliced += 1
            elif (candidate := _Candidate(mutant, family, part)).place in self._taken:
                result.counts[mutant.operator.name].near += 1
            else:
                yield candidate

    def _slicer(self, program: Program) -> Slicer | None:
        if program.small:
            return None

        def find_out() -> dict[str, list[int]] | Unsure:
            found = coverage(program, self._checker)
            return Unsure(None) if found is None else {case: sorted(bodies) for case, bodies in found.items()}

        executed = self._memory.recall("coverage", [program.hash], find_out)
        if executed is None:
            return None
        return Slicer(
            program, {case: frozenset(bodies) for case, bodies in executed.items()}, self._checker, self._max_lines
        )

    def _slice(self, program: Program, seeds: Seeds) -> Slice | str:
        """The slice around some units; the whole program where there is none and it is short."""
        slicer = self._slicers[program.hash]
        found: Slice | str = "its tests do not run one at a time"
        if slicer is not None:

            def find_out() -> dict[str, list[int]] | str | Unsure:
                try:
                    part = slicer.slice(seeds)
                except StoppedError:
                    return Unsure("the compiler took too long")
                return part if isinstance(part, str) else part.to_json()

            known = self._memory.recall(
                "slice", [program.hash, str(self._max_lines), *map(str, sorted(seeds))], find_out
            )
            found = known if isinstance(known, str) else Slice.from_json(known)
        if isinstance(found, str) and program.text.count("\n") <= self._max_lines:
            units, tests = program.outline.units, program.test_outline.units
            return Slice(tuple(unit.index for unit in units), tuple(unit.index for unit in tests))
        return found

    def _shown(self, candidates: Iterator[_Candidate], result: Result, limits: Limits) -> Iterator[_Candidate]:
        """Those whose slice shows the mistake too, each with its broken side."""
        broken = []
        for candidate in candidates:
            text = candidate.mutant.within(candidate.part)
            if text is None:
                result.counts[candidate.operator].unsliced += 1
            else:
                broken.append(replace(candidate, broken=text))

        for candidate, errors in _in_order(
            lambda one: self._diagnoser.errors(one.broken, one.mutant.program.build), broken, self._parallel
        ):
            family = candidate.mutant.operator.family(errors)
            if family is None or (limits.families and family not in limits.families):
                result.counts[candidate.operator].unsliced += 1
            else:
                codes = tuple(sorted({error.code for error in errors if error.code}))
                yield replace(candidate, family=family, codes=codes)

    def _unlike(self, candidates: list[_Named], result: Result) -> tuple[list[_Named], list[_Named]]:
        """Those that are no near copies of what is there, of an exam, or of one another; and those that have to wait."""
        chosen: list[_Named] = []
        waiting: list[_Named] = []
        wave: list[tuple[str, frozenset[str]]] = []
        for candidate, koan in candidates:
            ours = shingles(koan.broken)
            seen = self._seen.get(koan.family, {})
            known = koan.id in self._known
            near = candidate.place in self._taken or any(_near(ours, theirs) for theirs in seen.values())
            if not known and (near or self._guard.leaks(koan.broken) or self._guard.leaks(koan.fixed)):
                result.counts[candidate.operator].near += 1
            elif any(family == koan.family and _near(ours, theirs) for family, theirs in wave):
                waiting.append((candidate, koan))
            else:
                wave.append((koan.family, ours))
                chosen.append((candidate, koan))
        return chosen, waiting

    def _koan(self, candidate: _Candidate) -> Koan:
        """The candidate as a koan, formatted, with the name that its content gives it."""
        program, operator = candidate.mutant.program, candidate.mutant.operator
        sources = [candidate.broken, candidate.part.text(program), candidate.part.test_text(program)]

        def find_out() -> list[str]:
            formatted = writing.formatted(sources, program.build.edition, self._checker)
            if formatted[1].count("\n") <= self._max_lines:
                return formatted
            shortened = [*map(writing.shortened, formatted[:2]), formatted[2]]
            return writing.formatted(shortened, program.build.edition, self._checker)

        broken, fixed, tests = self._memory.recall(
            "formatted", [program.build.edition, str(self._max_lines), *sources], find_out
        )
        used = [name for name in program.build.crates if re.search(rf"\b{name}\b", "\n".join((broken, fixed, tests)))]
        koan = Koan(
            id="",
            title=f"{program.name}: {candidate.mutant.title} ({operator.name})",
            family=candidate.family,
            codes=candidate.codes,
            edition=program.build.edition,
            broken=broken,
            fixed=fixed,
            tests=tests,
            path=program.origin,
            collection="practice",
            crates=tuple(used),
            source="broken",
            operator=operator.name,
        )
        return replace(koan, id=f"{koan.family}_{operator.name}_{writing.content_id(koan)}")

    def _failed(self, koans: Sequence[Koan]) -> set[str]:
        """The ids of those that do not verify."""
        sized = [koan for koan in koans if MIN_LINES <= koan.fixed.count("\n") <= self._max_lines]
        unsure = {koan.id: koan for koan in sized if not self._memory.holds("problem", [koan.content_hash])}
        failures = verification.verify(list(unsure.values()), self._checker, self._cache_dir, self._parallel)
        for failure in failures:
            if _STOPPED not in failure.problem:
                self._memory.learn("problem", [unsure[failure.id].content_hash], failure.problem)
        good = unsure.keys() - {failure.id for failure in failures}
        return {koan.id for koan in koans} - good

    def _see(self, koan: Koan) -> None:
        self._seen.setdefault(koan.family, {})[koan.id] = shingles(koan.broken)


def _near(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    shared = len(ours & theirs)
    return shared >= MAX_SIMILARITY * (len(ours) + len(theirs) - shared)


def _in_order(work: Callable[[Item], Outcome], items: Iterable[Item], parallel: int) -> list[tuple[Item, Outcome]]:
    """(item, work(item)) for all, done side by side, in the order of the items."""
    numbered = list(enumerate(items))
    done = {number: outcome for (number, _), outcome in each(lambda pair: work(pair[1]), numbered, parallel)}
    return [(item, done[number]) for number, item in numbered]


def _write(koan: Koan, folder: Path) -> None:
    try:
        write_koan(koan, folder)
    except OSError as error:
        raise KoanError(f"{folder}: cannot be written: {error.strerror}; choose another folder with --out") from None
