"""The part of a crate that an error needs, as a program by itself. The choice goes by names; the compiler has the last word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sleepy.rust.build import Build
from sleepy.rust.check import Checker
from sleepy.rust.units import Unit, leaves, units

MAX_LINES = 80
"""Longer programs are no koans."""
_WORD = re.compile(r"[A-Za-z_]\w*")
_STANDARD = ("std", "core", "alloc")
_EMPTY = re.compile(r"(?m)^[ \t]*(?:pub(?:\([^)]*\))? )?(?:mod|impl)\b[^{};]*\{\s*\}[ \t]*\n?")


def standalone(broken: str, fixed: str, codes: Sequence[str], checker: Checker, build: Build) -> tuple[str, str] | None:
    """Both sides cut down to what changed and what that refers to; None when that is no program with the same error codes."""
    changed = _changed(broken, fixed)
    if not changed:
        return None
    kept = changed
    while (more := kept | _named(broken, kept) | _named(fixed, kept)) != kept:
        kept = more
    sides = _cut(broken, kept), _cut(fixed, kept)
    if sides[0] == sides[1] or max(side.count("\n") for side in sides) > MAX_LINES:
        return None
    check = checker.check(sides[0], build)
    if check.ok or set(codes) != set(check.codes) or any(error.code is None for error in check.errors):
        return None
    return sides if checker.check(sides[1], build).ok else None


def _changed(broken: str, fixed: str) -> frozenset[str]:
    """Keys of the innermost units that differ, or that one side alone has."""
    before, after = _inner(broken), _inner(fixed)
    return frozenset(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))


def _inner(text: str) -> dict[str, str]:
    """The text of each unit that holds no other one, by key."""
    found, source = units(text), text.encode()
    holders = {" > ".join(unit.key.split(" > ")[:-1]) for unit in found}
    return {unit.key: source[unit.start : unit.end].decode() for unit in found if unit.key not in holders}


def _named(text: str, kept: frozenset[str]) -> frozenset[str]:
    """What the kept units name, and what comes with it: implementations of traits, macros, imports."""
    source, found = text.encode(), units(text)
    words = {word for unit in found if _is_in(unit, kept) for word in _WORD.findall(_text(unit, source))}
    words |= {word for key in kept for word in _WORD.findall(key)}
    return frozenset(unit.key for unit in found if not _is_in(unit, kept) and _is_wanted(unit, words, source))


def _is_wanted(unit: Unit, words: set[str], source: bytes) -> bool:
    name = unit.key.rsplit(" ", 1)[-1]
    if unit.kind == "use_declaration":
        return _is_import_of(leaves(_text(unit, source)), words)
    if unit.kind == "impl_item":  # of a trait: as a whole; of a type: by its members
        return " for " in unit.key.rsplit(" > ", 1)[-1] and set(_WORD.findall(unit.name.split(" for ")[-1])) <= words
    if unit.kind in ("mod_item", "macro_invocation", "expression_statement"):
        return False
    owner = unit.scopes[-1].key if unit.scopes else ""
    return name in words and (not owner.startswith(("impl ", "trait ")) or set(_WORD.findall(owner)[1:]) <= words)


def _is_import_of(paths: frozenset[str], words: set[str]) -> bool:
    """It brings in something that is named, and nothing of a crate or module that may not be there."""
    names = {path.rsplit("::", 1)[-1].split(" as ")[-1].strip() for path in paths}
    standard = all(path.split("::")[0].strip() in _STANDARD for path in paths)
    return "*" in names or (standard and bool(names & words)) or (bool(names) and names <= words)


def _cut(text: str, kept: frozenset[str]) -> str:
    source, found = text.encode(), units(text)
    gone = [unit for unit in found if not _is_in(unit, kept) and not _holds(unit, kept)]
    position, parts = 0, []
    for start, end in sorted((unit.start, unit.end) for unit in gone):
        if start >= position:
            parts.append(source[position:start].rstrip(b" \t"))
            position = end
    cut = b"".join([*parts, source[position:]]).decode()
    while (less := _EMPTY.sub("", cut)) != cut:
        cut = less
    return re.sub(r"\n\s*\n(?=\s*\})", "\n", re.sub(r"\n(?:[ \t]*\n){2,}", "\n\n", cut)).strip("\n") + "\n"


def _is_in(unit: Unit, kept: frozenset[str]) -> bool:
    """It is kept, or lies in something that is kept as a whole (a trait, or an implementation of one)."""
    return unit.key in kept or any(outer in kept for outer in _outer(unit))


def _holds(unit: Unit, kept: frozenset[str]) -> bool:
    return any(key.startswith(f"{unit.key} > ") for key in kept)


def _outer(unit: Unit) -> Iterator[str]:
    parts = unit.key.split(" > ")
    return (" > ".join(parts[:count]) for count in range(1, len(parts)))


def _text(unit: Unit, source: bytes) -> str:
    return source[unit.start : unit.end].decode()
