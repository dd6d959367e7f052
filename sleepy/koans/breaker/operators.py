"""The mutation operators: each undoes one good habit, at every place where a tree-sitter query finds it.

The catalogue is data (``operators/*.toml``); this module reads it and applies it. A query marks what changes with one
of three captures: ``@cut`` (several of them: from the first to the last) becomes the replacement; ``@entry`` is
removed from its list, with a comma or plus; ``@item`` is removed with its attributes. The replacement is one of

- ``replace``: a text in which ``{name}`` stands for what the capture ``@name`` holds; empty when it is left out;
- ``rewrite``: regular expressions and what the first that matches ``@cut`` becomes there;
- ``swap``: what ``@cut`` becomes, by what it is;
- ``sibling``: something else of the same kind in the same program (see siblings.py).

``families`` says under which family the broken program is filed, by what the compiler then reports: a list of codes
("E0382" or "E0412|E0433"), each alone or with a regular expression that the compiler's words must match.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import tree_sitter

from sleepy.errors import UsageError
from sleepy.koans.breaker import siblings, syntax
from sleepy.koans.breaker.syntax import Captures, Edit
from sleepy.rust.diagnostics import Diagnostic

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_HOLE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Filing:
    """Errors that belong to a family."""

    family: str
    codes: frozenset[str]
    words: str = ""
    """A regular expression that the message, a label or a note matches."""

    def holds(self, error: Diagnostic) -> bool:
        """The error is one of these."""
        return error.code in self.codes and re.search(self.words, _said(error)) is not None


@dataclass(frozen=True)
class Operator:
    """A kind of mutation."""

    name: str
    summary: str
    query: str
    filings: tuple[Filing, ...]
    """Which family each error belongs to; the first that holds."""
    before: str
    """A small program with one place for the operator."""
    after: str
    """The same, broken; layout does not matter."""
    replace: str = ""
    rewrite: tuple[tuple[str, str], ...] = ()
    swap: tuple[tuple[str, str], ...] = ()
    sibling: str = ""
    where: str = ""
    """A regular expression that the program must match."""
    within: tuple[str, ...] = ()
    """Kinds of nodes; one of them must surround the place."""
    everywhere: bool = False
    """All places change at once, rather than one in each mutant."""
    modules: bool = False
    """It is about the borders of modules."""

    @property
    def families(self) -> list[str]:
        """The families that it can break programs for."""
        return list(dict.fromkeys(filing.family for filing in self.filings))

    def family(self, errors: Sequence[Diagnostic]) -> str | None:
        """Where a program with these errors is filed; None when an error is foreign to the operator."""
        filed = [next((filing.family for filing in self.filings if filing.holds(error)), None) for error in errors]
        return filed[0] if filed and None not in filed else None

    def mutations(self, program: str, tree: tree_sitter.Node | None = None) -> list[tuple[Edit, ...]]:
        """The edits of each mutant of `program`, in source order."""
        if self.where and not re.search(self.where, program):
            return []
        tree = tree or syntax.root(program)
        found = list(dict.fromkeys(self._changes(tree)))
        if self.everywhere:
            return [tuple(edit for change in found for edit in change)] if found else []
        return found

    def _changes(self, tree: tree_sitter.Node) -> Iterator[tuple[Edit, ...]]:
        for captures in syntax.matches(self.query, tree):
            place = next((captures[name][0] for name in ("cut", "entry", "item") if name in captures), None)
            if place is None or not self._is_within(place):
                continue
            if "item" in captures:
                yield (syntax.without_item(place),)
            elif "entry" in captures:
                yield (syntax.without_entry(place),)
            else:
                yield from self._cuts(captures, tree)

    def _cuts(self, captures: Captures, tree: tree_sitter.Node) -> Iterator[tuple[Edit, ...]]:
        nodes = captures["cut"]
        start, end = min(node.start_byte for node in nodes), max(node.end_byte for node in nodes)
        source = (tree.text or b"")[start - tree.start_byte :]
        whole = source[: end - start].decode()
        for new in self._replacements(captures, whole, nodes[0]):
            if not new and source[end - start :][:1] == b" ":
                yield (Edit(start, end + 1),)
            elif new != whole:
                yield syntax.narrowed(Edit(start, end, new), whole)

    def _replacements(self, captures: Captures, whole: str, node: tree_sitter.Node) -> list[str]:
        if self.rewrite:
            return [re.sub(old, new, whole) for old, new in self.rewrite if re.search(old, whole)][:1]
        if self.swap:
            return [new for old, new in self.swap if old == whole]
        if self.sibling:
            return siblings.KINDS[self.sibling](node)
        return [
            _HOLE.sub(lambda hole: syntax.text(captures[hole[1]][0]) if hole[1] in captures else hole[0], self.replace)
        ]

    def _is_within(self, node: tree_sitter.Node) -> bool:
        return not self.within or any(around.type in self.within for around in syntax.ancestors(node))


class Catalogue(tuple[Operator, ...]):
    """Every operator, in the order in which they claim a mutant: the special before the general."""

    @cached_property
    def _by_name(self) -> dict[str, Operator]:
        return {operator.name: operator for operator in self}

    def named(self, names: Sequence[str]) -> list[Operator]:
        """Those of the given names. Raises UsageError for one that is not there."""
        for name in names:
            if name not in self._by_name:
                raise UsageError(f"{name}: no such operator; see `sleepy koans break --list-operators`")
        return [operator for operator in self if operator.name in names]


def _said(error: Diagnostic) -> str:
    words = [error.message, *(span.label for span in error.spans if span.label)]
    return "\n".join([*words, *(_said(child) for child in error.children)])


def _operator(name: str, data: dict[str, Any]) -> Operator:
    filings = [_filing(family, entry) for family, entries in data.pop("families").items() for entry in entries]
    filings.sort(key=lambda filing: not filing.words)  # what names the words comes first
    data["rewrite"] = tuple((old, new) for old, new in data.pop("rewrite", ()))
    data["swap"] = tuple(data.pop("swap", {}).items())
    data["within"] = tuple(data.pop("within", ()))
    return Operator(name, filings=tuple(filings), **data)


def _filing(family: str, entry: str) -> Filing:
    codes, _, words = entry.partition(" ")
    return Filing(family, frozenset(codes.split("|")), words)


def _read() -> Catalogue:
    files = sorted((Path(__file__).parent / "operators").glob("*.toml"))
    tables = [tomllib.loads(file.read_text()) for file in files]
    return Catalogue(_operator(name, data) for table in tables for name, data in table.items())


OPERATORS = _read()
