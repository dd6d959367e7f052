"""The part of a file that an error concerns: shown to whoever proposes a fix, and replaced by what they reply.

A small file is shown whole. Of a larger one the smallest units (functions, types, …) that enclose the error's spans are shown, each
within the header of the impl, trait or module that it belongs to, as many as the budget takes. A reply may change those units,
add imports and new units, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sleepy.rust.diagnostics import Diagnostic, Span
from sleepy.rust.units import Scope, Unit, innermost, leaves, parses, units

_MACROS = ("macro_invocation", "expression_statement")
"""Uses of macros, which have no name to be known by."""


@dataclass(frozen=True)
class Budget:
    """How much is shown, in characters (some three of them are a token)."""

    shown: int = 3000
    """Of what is to be changed; a reply repeats it."""
    context: int = 1200
    """Of signatures from elsewhere."""


BUDGET = Budget()


class SpliceError(Exception):
    """A reply that cannot be put in place; the message says why, in a few words."""


class NotRustError(SpliceError):
    """It is not Rust."""


@dataclass(frozen=True)
class Region:
    """Units of one file."""

    file: str
    text: str
    """What is shown, with plain line feeds."""
    lines: Mapping[int, int]
    """Line of the file → line of `text`, both counted from 1."""
    at_error: tuple[Unit, ...]
    """The units that the error's spans lie in."""
    others: tuple[Unit, ...] = ()
    """More units that are shown and may be changed, though no error is there: the rest of a small file."""
    torn: tuple[int, int] | None = None
    """In a file that does not parse: the bytes that a reply replaces as a whole."""

    def shown(self, errors: Iterable[Diagnostic]) -> list[Diagnostic]:
        """The errors as if `text` were the file: lines renumbered, spans elsewhere left out, and suggestions that are not
        all here."""
        return [replace(e, spans=tuple(self._spans(e)), children=tuple(self.shown(e.children))) for e in errors]

    def _spans(self, error: Diagnostic) -> Iterator[Span]:
        whole = all(span.file == self.file and span.line in self.lines for span in error.spans)
        for span in error.spans:
            if span.file == self.file and span.line in self.lines and (whole or span.replacement is None):
                line = self.lines[span.line]
                yield replace(span, line=line, line_end=self.lines.get(span.line_end, line))

    def splice(self, code: str, source: bytes) -> list[bytes]:
        """The file with the code of a reply in place, as candidates: changes where the errors are, then all changes.

        SpliceError when the code does not parse, when a unit at an error is missing from it, or when it changes a unit of
        the file that was not shown.
        """
        code = code.replace("\r\n", "\n")
        if not parses(code):
            raise NotRustError("the reply does not parse")
        if self.torn is not None:
            start, end = self.torn
            end = start + len(source[start:end].rstrip())
            return [source[:start] + _line_ends(code.rstrip(), source) + source[end:]]
        narrow = _Splice(self, code, source, self.at_error).result()
        wide = _Splice(self, code, source, self.others or self.at_error, headers=True).result()
        return [candidate for candidate in dict.fromkeys((narrow, wide)) if candidate != source]


def find(file: str, source: bytes, errors: Sequence[Diagnostic], budget: Budget = BUDGET) -> Region | None:
    """The region of `file` that `errors` concern, the first of them above all; None when it exceeds the budget."""
    text = source.decode()
    spots = [(span.byte_start, span.byte_end) for span in _spans_in(file, errors)]
    if not spots:
        return None
    if not parses(text):
        return _torn(file, source, spots, budget)
    found = units(text)
    at_error = list(dict.fromkeys(unit for start, end in spots if (unit := innermost(found, start, end)) is not None))
    if len(text) <= budget.shown:
        others = tuple(unit for unit in found if unit.depth == 0)
        return Region(file, _plain(text), _numbers(text), tuple(_apart(at_error)) or others, others)
    chosen: list[Unit] = []
    for unit in at_error:
        more = _apart([*chosen, unit])
        if len(_render(more, source)[0]) <= budget.shown:
            chosen = more
        elif not chosen:
            return None
    if not chosen:
        return None
    shown, lines = _render(chosen, source)
    return Region(file, shown, lines, tuple(chosen))


def _spans_in(file: str, errors: Sequence[Diagnostic]) -> Iterator[Span]:
    """The places of a file that errors point at, most telling first: where they are, what they label, what notes name."""
    for error in errors:
        yield from (span for span in error.spans if span.file == file and span.primary)
    for error in errors:
        yield from (span for span in error.spans if span.file == file and not span.primary)
    for error in errors:
        yield from (span for child in error.children for span in child.spans if span.file == file)


def _torn(file: str, source: bytes, spots: Sequence[tuple[int, int]], budget: Budget) -> Region | None:
    """A file that does not parse: all of it, or the lines around the first error up to the budget."""
    if len(source) <= budget.shown:
        return Region(file, _plain(source.decode()), _numbers(source.decode()), (), torn=(0, len(source)))
    start = end = source.rfind(b"\n", 0, spots[0][0]) + 1
    while end < len(source) and (end - start < budget.shown // 2 or not _at_top(source, end)):
        end = (source.find(b"\n", end) + 1) or len(source)
    while start > 0 and not _at_top(source, start):
        start = source.rfind(b"\n", 0, start - 1) + 1
    if end - start > budget.shown:
        return None
    before, text = source[:start].count(b"\n"), source[start:end].decode()
    lines = {before + number: number for number in range(1, text.count("\n") + 2)}
    return Region(file, _plain(text), lines, (), torn=(start, end))


def _at_top(source: bytes, start: int) -> bool:
    """A new unit seems to begin at the line that begins at `start`."""
    return start == 0 or (
        source[start : start + 1].strip() not in (b"", b"}", b")", b"]")
        and source[start - 2 : start - 1] in (b"\n", b"}", b"\r")
    )


def _apart(found: Sequence[Unit]) -> list[Unit]:
    """In the order of the file. Of two units that hold each other the one that came first stays."""
    kept: list[Unit] = []
    for unit in found:
        if not any(unit.holds(other.start, other.end) or other.holds(unit.start, unit.end) for other in kept):
            kept.append(unit)
    return sorted(kept, key=lambda unit: unit.start)


def _render(chosen: Sequence[Unit], source: bytes) -> tuple[str, dict[int, int]]:
    """The units in the headers of their scopes, and where each line went."""
    parts: list[str] = []
    lines: dict[int, int] = {}
    open_scopes: tuple[Scope, ...] = ()

    def add(start: int, end: int) -> None:
        first = source[:start].count(b"\n") + 1
        begin = source.rfind(b"\n", 0, start) + 1
        indent = source[begin:start].decode() if not source[begin:start].strip() else ""
        text = indent + _plain(source[start:end].decode())
        at = sum(part.count("\n") for part in parts) + 1
        for offset in range(text.count("\n") + 1):
            lines.setdefault(first + offset, at + offset)
        parts.append(text + "\n")

    def close(scopes: Sequence[Scope]) -> None:
        for scope in reversed(scopes):
            begin = source.rfind(b"\n", 0, scope.start) + 1
            parts.append(source[begin : scope.start].decode().split("#")[0] + "}\n")

    for unit in chosen:
        shared = 0
        while shared < min(len(open_scopes), len(unit.scopes)) and open_scopes[shared] == unit.scopes[shared]:
            shared += 1
        close(open_scopes[shared:])
        if parts:
            parts.append("\n")
        for scope in unit.scopes[shared:]:
            add(scope.start, scope.body)
        open_scopes = unit.scopes
        add(unit.start, unit.end)
    close(open_scopes)
    return "".join(parts), lines


class _Splice:
    """One way to put a reply's units in the place of the file's."""

    def __init__(
        self, region: Region, code: str, source: bytes, replaced: Sequence[Unit], headers: bool = False
    ) -> None:
        self.region, self.source, self.replaced = region, source, replaced
        self.code = code.encode()
        self.new = units(code)
        self.old = units(source.decode())
        self.visible = self.old if region.others else region.at_error
        self.edits: list[tuple[int, int, bytes]] = []
        self._units()
        self._uses()
        self._additions()
        if headers and not region.others:
            self._headers()

    def result(self) -> bytes:
        """The file."""
        parts, position = [], 0
        for start, end, text in sorted(self.edits, key=lambda edit: edit[:2]):
            if start < position:
                continue  # within something that is replaced already
            parts += [self.source[position:start], _line_ends(text.decode(), self.source)]
            position = end
        return b"".join([*parts, self.source[position:]])

    def _units(self) -> None:
        for unit in self.replaced:
            if unit.kind == "use_declaration":
                continue
            same = [new for new in self.new if new.key == unit.key]
            # Of units with one name (behind different cfgs) the first is the first one that was shown.
            position = [old for old in self.visible if old.key == unit.key].index(unit)
            if position < len(same):
                self.edits.append((unit.start, unit.end, self._text(unit, same[position])))
            elif unit in self.region.at_error and unit.kind in _MACROS:
                self._macro(unit)
            elif unit in self.region.at_error:
                raise SpliceError(f"the reply drops {unit.name}")

    def _macro(self, unit: Unit) -> None:
        """A use of a macro at an error: the reply's one of the same macro that the file has not."""
        known = {old.key for old in self.old}
        fresh = [new for new in self.new if new.kind in _MACROS and new.key not in known]
        same = next((new for new in fresh if new.name.split("!")[0] == unit.name.split("!")[0]), None)
        if same is not None:
            self.edits.append((unit.start, unit.end, self._text(unit, same)))

    def _text(self, old: Unit, new: Unit) -> bytes:
        """The new unit, with the old one's documentation where it has none."""
        text = self.code[new.start : new.end]
        documentation = self.source[old.start : old.head]
        return documentation + text if new.start == new.head and documentation else text

    def _uses(self) -> None:
        """Imports: new ones are added; one that the new ones contain, or that is at an error and left out, goes."""
        old = [unit for unit in self.old if unit.kind == "use_declaration"]
        known = {unit.key for unit in old}
        new = [unit for unit in self.new if unit.kind == "use_declaration"]
        fresh = [unit for unit in new if unit.key not in known]
        brought = frozenset(path for unit in fresh for path in leaves(self._of(unit)))
        kept = {unit.key for unit in new}
        places: dict[tuple[str, ...], int] = {}
        for unit in old:
            at_error = unit in self.region.at_error and unit.key not in kept
            if at_error or (brought and leaves(self.source[unit.start : unit.end].decode()) <= brought):
                places.setdefault(_scope_keys(unit), unit.start)
                end = unit.end + (2 if self.source[unit.end : unit.end + 2] == b"\r\n" else 1)
                self.edits.append((unit.start, end if self.source[unit.end : end].strip() == b"" else unit.end, b""))
        for unit in fresh:
            keys = _scope_keys(unit)
            place = places.get(keys)
            if place is None:
                place = self._place_for_use(keys)
            if place is not None:
                self.edits.append((place, place, self._indented(unit)))

    def _place_for_use(self, keys: tuple[str, ...]) -> int | None:
        """Where an import goes: before the first one of its scope, else before the scope's first unit."""
        within = [unit for unit in self.old if _scope_keys(unit) == keys]
        first = next((unit for unit in within if unit.kind == "use_declaration"), within[0] if within else None)
        if first is not None:
            return self.source.rfind(b"\n", 0, first.start) + 1 if not keys else first.start
        return len(self.source) if not keys else None

    def _additions(self) -> None:
        """New units go behind the last unit at an error of their scope; ones that the file has elsewhere are not new."""
        known = {unit.key for unit in self.old}
        shown = {unit.key for unit in self.visible}
        for unit in self.new:
            if unit.kind in ("use_declaration", *_MACROS):
                continue
            if unit.key in known:
                self._forbid_hidden(unit, shown)
                continue
            keys = _scope_keys(unit)
            outer = " > ".join(keys)
            if any(other.key == outer for other in self.new) and outer not in known:
                continue  # comes with the new unit that it lies in
            if any(unit.key.startswith(f"{replaced.key} > ") for replaced in self.replaced):
                continue  # comes with the one that replaces an old one
            if unit.kind == "mod_item":
                raise SpliceError(f"the reply adds the module {unit.name}")
            behind = [old for old in self.region.at_error if _scope_keys(old)[: len(keys)] == keys]
            if not behind:
                raise SpliceError(f"the reply adds {unit.name} where nothing was to be changed")
            last = behind[-1]
            place = last.end if len(last.scopes) == len(keys) else last.scopes[len(keys)].close + 1
            if not any(start <= place < end for start, end, _ in self.edits if start != end):
                indent = b"    " * len(keys)
                self.edits.append((place, place, b"\n\n" + indent + self.code[unit.start : unit.end]))

    def _forbid_hidden(self, unit: Unit, shown: set[str]) -> None:
        """A unit that was not shown may be repeated, but not with other words."""
        if unit.key in shown or any(unit.key.startswith(f"{key} > ") for key in shown):
            return
        if any(key.startswith(f"{unit.key} > ") for key in shown):
            return  # the header of something that was shown
        theirs = _words(self._of(unit))
        if all(_words(self.source[old.start : old.end].decode()) != theirs for old in self.old if old.key == unit.key):
            raise SpliceError(f"the reply touches {unit.name}")

    def _headers(self) -> None:
        """The headers of the outermost impls and modules around what was shown, where the reply has other ones."""
        theirs = {unit.scopes[0].key: unit.scopes[0] for unit in self.new if unit.scopes}
        for scope in dict.fromkeys(unit.scopes[0] for unit in self.region.at_error if unit.scopes):
            if (new := theirs.get(scope.key)) is not None:
                text = self.code[new.start : new.body]
                if _words(text.decode()) != _words(self.source[scope.start : scope.body].decode()):
                    self.edits.append((scope.start, scope.body, text))

    def _of(self, unit: Unit) -> str:
        return self.code[unit.start : unit.end].decode()

    def _indented(self, unit: Unit) -> bytes:
        return self.code[unit.start : unit.end] + b"\n" + b"    " * unit.depth


def _scope_keys(unit: Unit) -> tuple[str, ...]:
    return tuple(scope.key for scope in unit.scopes)


def _words(text: str) -> str:
    return "".join(text.split())


def _numbers(text: str) -> dict[int, int]:
    return {number: number for number in range(1, text.count("\n") + 2)}


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n")


def _line_ends(text: str, like: bytes) -> bytes:
    return _plain(text).replace("\n", "\r\n" if b"\r\n" in like else "\n").encode()
