"""The edits that rustc and clippy suggest in their JSON diagnostics, and which of them really help.

A suggestion is a guess, even one that the compiler calls MachineApplicable: each is compiled before it counts. Offsets are
bytes of the file as it is on disk (byte-order mark and CRLF included), which is how rustc counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sleepy.rust import derives
from sleepy.rust.build import PLAIN, Build
from sleepy.rust.check import Checker
from sleepy.rust.diagnostics import Diagnostic, Span
from sleepy.rust.phases import CLEAN, score

CERTAIN = "MachineApplicable"
MAX_ALTERNATIVES = 6
"""Uncertain suggestions tried per error."""
_PLACEHOLDER = re.compile(r"/\*|\.\.\.|\btodo!|\bREASON\b|'lifetime\b")
"""What somebody has to fill in. rustc calls more than that HasPlaceholders: `Box<` and `>`, `?`, a similar name."""


@dataclass(frozen=True, order=True)
class Edit:
    """Bytes `start` to `end` of a file become `text`."""

    file: str
    start: int
    end: int
    text: str

    def clashes(self, other: Edit) -> bool:
        """They cannot both be made. Two insertions at one place can, where each is whole lines (imports)."""
        if self.file != other.file or self == other:
            return False
        if self.start == self.end and other.start == other.end:
            return self.start == other.start and not (self.text.endswith("\n") and other.text.endswith("\n"))
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Suggestion:
    """One way to mend an error, with all the edits that it takes."""

    message: str
    """What the compiler says about it, e.g. "consider borrowing here"."""
    edits: tuple[Edit, ...]
    certain: bool
    """All of it is MachineApplicable; otherwise some of it is a guess."""


def of(error: Diagnostic) -> list[Suggestion]:
    """The suggestions that come with an error, the certain ones first; those with something to fill in are left out."""
    found = []
    for child in error.children:
        for spans in alternatives(child):
            edits = tuple(Edit(s.file, s.byte_start, s.byte_end, s.replacement or "") for s in spans)
            found.append(Suggestion(child.message, edits, all(s.applicability == CERTAIN for s in spans)))
    return sorted(dict.fromkeys(found), key=lambda suggestion: not suggestion.certain)


def combine(suggestions: Iterable[Suggestion]) -> tuple[Edit, ...]:
    """The edits of as many suggestions as go together; of two that clash the earlier one stays, the other goes as a whole."""
    chosen: dict[Edit, None] = {}
    for suggestion in suggestions:
        if not any(edit.clashes(other) for edit in suggestion.edits for other in chosen):
            chosen.update(dict.fromkeys(suggestion.edits))
    return tuple(chosen)


def apply(source: bytes, edits: Iterable[Edit]) -> bytes:
    """`source` with the edits of one file made. ValueError when two edits clash.

    New lines end as the file's lines do, and a derive that is put in has what goes with it and nothing twice.
    """
    newline = "\r\n" if b"\r\n" in source else "\n"
    done, position = b"", 0
    for edit in sorted(set(edits), key=lambda edit: (edit.start, edit.end)):
        if edit.start < position or edit.end > len(source):
            raise ValueError(f"{edit.file}: edits clash at byte {edit.start}")
        done += source[position : edit.start]
        text = derives.completed(edit.text, done, source[edit.end :]).replace("\r\n", "\n").replace("\n", newline)
        done += text.encode()
        position = edit.end
    return done + source[position:]


def apply_all(read: Callable[[str], bytes], edits: Iterable[Edit]) -> dict[str, bytes]:
    """The changed files by name. ValueError as for :func:`apply`; what `read` raises for a file goes through."""
    by_file: dict[str, list[Edit]] = {}
    for edit in edits:
        by_file.setdefault(edit.file, []).append(edit)
    return {file: apply(read(file), of_file) for file, of_file in by_file.items()}


@dataclass(frozen=True)
class Trial:
    """Edits to try together."""

    summary: str
    edits: tuple[Edit, ...]
    tier: int
    """0: all that is certain; 1: what is certain for one error, and what the compiler offers instead of it; 2: guesses."""
    certain: bool
    """All of it is MachineApplicable."""


def trials(errors: Sequence[Diagnostic], batch: Sequence[Diagnostic] = ()) -> Iterator[Trial]:
    """What to try for `errors` (of one cause), from certain to uncertain; first, once, all that is certain for `batch`.

    Where the compiler offers several ways to mend an error, even a certain one is only one of them: it is not made along with
    the others, and competes with its alternatives.
    """
    everything = [alone for error in batch if (alone := _alone(error)) is not None]
    choice = any(_kinds(error) == {True, False} for error in errors)
    seen: set[tuple[Edit, ...]] = set()

    def fresh(summary: str, edits: tuple[Edit, ...], certain: bool) -> Iterator[Trial]:
        if edits and edits not in seen:
            seen.add(edits)
            yield Trial(summary, edits, 1 if certain or choice else 2, certain)

    if everything:
        messages = ", ".join(dict.fromkeys(suggestion.message for suggestion in everything))
        seen.add(edits := combine(everything))
        yield Trial(messages, edits, 0, True)
    for certain in (True, False):
        first = [suggestion for error in errors for suggestion in _of_kind(error, certain)[:1]]
        if len(first) > 1:
            yield from fresh(first[0].message, combine(first), certain)
        for error in errors[:2]:
            for suggestion in _of_kind(error, certain)[:MAX_ALTERNATIVES]:
                yield from fresh(suggestion.message, combine([suggestion]), certain)


@dataclass(frozen=True)
class Repaired:
    """A program after the compiler's own suggestions."""

    program: str
    errors: tuple[Diagnostic, ...]
    """What is left; none when it compiles."""
    applied: tuple[str, ...]
    """What was done, in the compiler's words."""


def repair(program: str, checker: Checker, build: Build = PLAIN, limit: int = 20) -> Repaired:
    """Mend a single file by suggestions alone, each compiled before it counts. At most `limit` compilations."""
    source, errors, applied = program.encode(), checker.check(program, build).errors, []
    tried: set[tuple[Edit, ...]] = set()
    while limit > 0 and score(errors) > CLEAN:
        for trial in _all_trials(errors):
            if trial.edits in tried or limit == 0:
                continue
            tried.add(trial.edits)
            limit -= 1
            candidate = apply(source, trial.edits)
            left = checker.check(candidate.decode(), build).errors
            if score(left) < score(errors):
                source, errors = candidate, left
                applied.append(trial.summary)
                tried.clear()
                break
        else:
            break
    return Repaired(source.decode(), tuple(errors), tuple(applied))


def _same_place(span: Span, other: Span) -> bool:
    if span.file != other.file:
        return False
    overlap = span.byte_start < other.byte_end and other.byte_start < span.byte_end
    return overlap or span.byte_start == other.byte_start


def _alone(error: Diagnostic) -> Suggestion | None:
    """The one suggestion that there is, when it is certain."""
    found = of(error)
    return found[0] if len(found) == 1 and found[0].certain else None


def _kinds(error: Diagnostic) -> set[bool]:
    return {suggestion.certain for suggestion in of(error)}


def _of_kind(error: Diagnostic, certain: bool) -> list[Suggestion]:
    return [suggestion for suggestion in of(error) if suggestion.certain is certain]


def _all_trials(errors: Sequence[Diagnostic]) -> Iterator[Trial]:
    yield from trials(errors[:1], errors)
    for error in errors[1:]:
        yield from trials([error])


def alternatives(child: Diagnostic) -> list[list[Span]]:
    """The spans of each alternative that a help suggests, without those where something is to be filled in. rustc puts them
    all in one list; a place that comes again begins another alternative."""
    found: list[list[Span]] = []
    for span in child.spans:
        if span.replacement is None:
            continue
        if not found or any(_same_place(span, other) for other in found[-1]):
            found.append([])
        found[-1].append(span)
    return [spans for spans in found if not any(_PLACEHOLDER.search(span.replacement or "") for span in spans)]
