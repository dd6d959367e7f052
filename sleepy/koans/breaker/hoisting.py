"""Modules dissolved: everything at the top of one file, as short programs are, and unit tests beside it.

A small program does not need modules, and tests that stand outside a module cannot reach what is private in it. Where
names of different modules clash, a program keeps its modules (see relocation in source.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import tree_sitter

from sleepy.koans.breaker import syntax
from sleepy.koans.breaker.imports import import_name, leaves, statement
from sleepy.koans.breaker.outline import Outline
from sleepy.koans.breaker.program import is_for_tests
from sleepy.koans.breaker.syntax import Edit

_START = ("crate", "self", "super", "$crate")


@dataclass
class _Hoisting:
    """The edits that dissolve the modules of one source, and its test modules."""

    source: str
    modules: set[str]
    """Names of all modules that are dissolved, and of the crate itself."""
    edits: list[Edit] = field(default_factory=list)
    tests: list[tuple[tree_sitter.Node, str]] = field(default_factory=list)
    """Test modules and what they are called at the top."""
    imports: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What the program imports from elsewhere, by name in scope."""

    def walk(self, items: tree_sitter.Node, path: tuple[str, ...]) -> None:
        """Dissolve the modules among some items, and set tests aside."""
        for node in items.children:
            if is_for_tests(node):
                self.edits.append(syntax.without_item(node))
                if node.type == "mod_item":
                    self.tests.append((node, "_".join([*path, syntax.field(node, "name")])))
            elif node.type == "mod_item" and (body := node.child_by_field_name("body")) is not None:
                self.edits.append(Edit(syntax.attached(node), body.start_byte + 1))
                self.edits.append(Edit(body.end_byte - 1, body.end_byte))
                self.walk(body, (*path, syntax.field(node, "name")))

    def test(self, node: tree_sitter.Node, name: str) -> str:
        """A test module for the top of the file."""
        body = node.child_by_field_name("body")
        if body is None:
            return ""
        edits = list(self.paths(body))
        for use in syntax.descendants(body):
            if use.type == "use_declaration":
                edits.append(Edit(use.start_byte, use.end_byte, "\n".join(self._test_imports(use))))
        inner = _within(self.source, body.start_byte + 1, body.end_byte - 1, edits)
        return f"#[cfg(test)]\nmod {name} {{\n    use super::*;\n{inner}\n}}"

    def program_imports(self, tree: tree_sitter.Node) -> bool:
        """Rewrite the program's imports; False when two of one name differ."""
        written: set[str] = set()
        for use in syntax.descendants(tree):
            if use.type != "use_declaration":
                continue
            at_top = use.parent is not None and use.parent.type in ("source_file", "declaration_list")
            lines = []
            for leaf, path in leaves(use.child_by_field_name("argument")):
                name, rest = import_name(leaf, path), self._stripped(path)
                if rest != path and len(rest) < 2 and leaf.type != "use_as_clause":
                    continue
                line = f"use {statement(leaf, rest)};"
                if at_top and name != "*":
                    if self.imports.setdefault(name, rest) != rest:
                        return False
                    if line in written:
                        continue
                    written.add(line)
                lines.append(_visibility(use) + line)
            self.edits.append(Edit(use.start_byte, use.end_byte, "\n".join(lines)))
        return True

    def paths(self, tree: tree_sitter.Node) -> Iterator[Edit]:
        """Take modules out of paths, and `in` out of visibilities."""
        tokens = [node for node in syntax.descendants(tree) if not node.children]
        for at, token in enumerate(tokens[:-1]):
            before = syntax.text(tokens[at - 1]) if at else ""
            if before in ("::", ".") or not self._is_module(tokens, at):
                continue
            end = at
            while end + 2 < len(tokens) and self._is_module(tokens, end):
                end += 2
            start = at + 2 if syntax.text(token) == "$crate" else at
            if start < end:
                yield Edit(tokens[start].start_byte, tokens[end].start_byte)
        for node in syntax.descendants(tree):
            if node.type == "visibility_modifier" and syntax.text(node).startswith("pub("):
                yield Edit(node.start_byte, node.end_byte, "pub(crate)")

    def _is_module(self, tokens: list[tree_sitter.Node], at: int) -> bool:
        named = syntax.text(tokens[at]) in (*_START, *self.modules)
        return named and at + 1 < len(tokens) and syntax.text(tokens[at + 1]) == "::"

    def _stripped(self, path: tuple[str, ...]) -> tuple[str, ...]:
        if path[0] not in _START and path[0] not in self.modules:
            return path
        rest = list(path)
        while rest and (rest[0] in _START or rest[0] in self.modules):
            rest.pop(0)
        return tuple(rest)

    def _test_imports(self, use: tree_sitter.Node) -> Iterator[str]:
        for leaf, path in leaves(use.child_by_field_name("argument")):
            rest = self._stripped(path)
            if rest == path:
                yield f"use {statement(leaf, path)};"
            elif leaf.type == "use_as_clause" or len(rest) > 1:
                yield f"use super::{statement(leaf, rest)};"


def hoist(source: str, crate: str, integration: list[str]) -> tuple[str, str] | None:
    """(program, tests) with all modules dissolved; None when names clash. `integration`: test modules of the crate."""
    outline = Outline(source)
    modules = {unit.name for unit in outline.units if unit.kind == "mod" and not _in_tests(unit.node)}
    hoisting = _Hoisting(source, {*modules, crate} if crate else modules)
    hoisting.walk(outline.tree, ())
    program_edits = list(hoisting.paths(outline.tree))
    if not hoisting.program_imports(outline.tree) or _clash(outline, hoisting):
        return None
    program = syntax.apply(source, [*program_edits, *hoisting.edits])
    tests = [hoisting.test(node, name) for node, name in hoisting.tests]
    for module in integration:
        (node,) = [child for child in syntax.root(module).children if child.type == "mod_item"]
        name = syntax.field(node, "name")
        tests.append(_Hoisting(module, {*hoisting.modules, name}).test(node, name))
    return program, "\n\n".join(tests)


def _clash(outline: Outline, hoisting: _Hoisting) -> bool:
    """Two modules define the same name, or one defines what another imports or is called."""
    names: set[str] = set()
    for name, units in outline.defined.items():
        ours = [unit for unit in units if unit.kind != "mod" and not _in_tests(unit.node)]
        if len(ours) > 1 and len({unit.parent for unit in ours}) > 1:
            return True
        names.update([name] if ours else [])
    imported = {name: path for name, path in hoisting.imports.items() if len(path) > 1}
    foreign = {name for name, path in imported.items() if path[0] not in outline.defined}
    return bool(foreign & (names | hoisting.modules))


def _in_tests(node: tree_sitter.Node) -> bool:
    return is_for_tests(node) or any(is_for_tests(around) for around in syntax.ancestors(node))


def _within(source: str, start: int, end: int, edits: list[Edit]) -> str:
    """A stretch of the source, edited."""
    moved = [Edit(edit.start - start, edit.end - start, edit.text) for edit in edits if start <= edit.start < end]
    return syntax.apply(source.encode()[start:end].decode(), moved)


def _visibility(use: tree_sitter.Node) -> str:
    first = use.children[0]
    return f"{syntax.text(first)} " if first.type == "visibility_modifier" else ""
