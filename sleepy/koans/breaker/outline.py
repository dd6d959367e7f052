"""A program as units that can be left out one by one.

Units are items, methods of inherent impls, default methods of traits, single imports, the variants of enums, match
arms that are about one of them or have a catch-all beside them, and `if` statements; in tests also the statements of a
test.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

import tree_sitter

from sleepy.koans.breaker import imports, syntax
from sleepy.koans.breaker.syntax import Edit
from sleepy.rust.items import function_bodies

_KINDS = {
    "function_item": "fn",
    "struct_item": "type",
    "enum_item": "type",
    "union_item": "type",
    "type_item": "type",
    "trait_item": "trait",
    "const_item": "const",
    "static_item": "const",
    "macro_definition": "macro",
    "macro_invocation": "call",
    "expression_statement": "call",
    "impl_item": "impl",
    "mod_item": "mod",
    "foreign_mod_item": "foreign",
    "extern_crate_declaration": "crate",
    "enum_variant": "variant",
    "match_arm": "arm",
}
_INNER = {"expression_statement": "branch"}
"""Kinds of what stands within functions."""
_NAMES = ("identifier", "type_identifier", "shorthand_field_identifier", "metavariable")
_IN_FORMAT = re.compile(r"\{([A-Za-z_]\w*)")


@dataclass
class Unit:
    """A piece of a program that goes or stays as a whole, its children apart."""

    index: int
    kind: str
    """fn, type, trait, const, macro, call (of a macro), impl, mod, foreign, crate, use, variant, arm, branch, statement."""
    name: str
    """What it is called elsewhere: an import's name in its scope, an impl's type, the variant that an arm is about."""
    node: tree_sitter.Node
    parent: int | None
    start: int
    """Where it begins with its attributes and comments, in bytes."""
    owner: str = ""
    """Of a method or variant: the type or trait it belongs to; of an arm: the enum."""
    trait: str = ""
    """Of an impl: the trait's name."""
    test: bool = False
    """It is a #[test] function."""
    path: tuple[str, ...] = ()
    """Of an import: its full path."""
    words: set[str] = field(default_factory=set)
    """Names that it mentions, outside its children."""
    paths: set[tuple[str, str]] = field(default_factory=set)
    """Pairs Type::name that it mentions, outside its children."""
    calls: set[str] = field(default_factory=set)
    """Names of methods and fields that it mentions after a dot, outside its children."""
    bodies: list[int] = field(default_factory=list)
    """Numbers of its function bodies (in the order of the source), outside its children."""
    size: int = 0
    """Lines, outside its children."""
    probe: tree_sitter.Node | None = None
    """Of an arm or branch that may go when nothing executes it: what is executed then."""

    @property
    def title(self) -> str:
        """For people: Stack::push, <Stack as Display>, parse."""
        if self.kind == "impl" and self.trait:
            return f"<{self.name} as {self.trait}>"
        return f"{self.owner}::{self.name}" if self.owner else self.name


class Outline:
    """The units of one source text."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.tree = syntax.root(source)
        self.units: list[Unit] = []
        self._enums = {syntax.field(node, "name") for node in syntax.descendants(self.tree) if node.type == "enum_item"}
        for child in self.tree.children:
            self._add(child, None, "")
        for number, (_, start, _) in enumerate(function_bodies(source)):
            unit = self.at(start)
            if unit is not None:
                unit.bodies.append(number)

    @cached_property
    def defined(self) -> dict[str, list[Unit]]:
        """Named items that stand by themselves, by name."""
        found: dict[str, list[Unit]] = {}
        for unit in self.units:
            if not unit.owner and unit.kind not in ("use", "impl", "call", "foreign", "statement", "arm", "branch"):
                found.setdefault(unit.name, []).append(unit)
        return found

    @cached_property
    def children(self) -> dict[int, list[Unit]]:
        """Units by the one they stand in."""
        found: dict[int, list[Unit]] = {}
        for unit in self.units:
            if unit.parent is not None:
                found.setdefault(unit.parent, []).append(unit)
        return found

    def at(self, byte: int) -> Unit | None:
        """The innermost unit at a byte offset."""
        around = [unit for unit in self.units if unit.start <= byte < unit.node.end_byte]
        return min(around, key=lambda unit: unit.node.end_byte - unit.node.start_byte, default=None)

    def title(self, unit: Unit) -> str:
        """What people call the item that a unit is, or is part of."""
        while unit.kind in ("arm", "branch", "statement") and unit.parent is not None:
            unit = self.units[unit.parent]
        return unit.title

    def path(self, unit: Unit) -> str:
        """Where a unit stands: the names around it and its own."""
        names, around = [unit.name], unit.parent
        while around is not None:
            names.insert(0, self.units[around].name)
            around = self.units[around].parent
        return "::".join(names)

    def without(self, kept: set[int]) -> list[Edit]:
        """The edits that leave only the units in `kept`."""
        gone = [unit for unit in self.units if unit.index not in kept]
        edits = [_removal(unit.node) for unit in gone if unit.kind != "use"]
        uses = {unit.node.id for unit in gone if unit.kind == "use"}
        for declaration in self._uses:
            edits += imports.without(declaration, uses)
        return edits

    @cached_property
    def _uses(self) -> list[tree_sitter.Node]:
        return [node for node in syntax.descendants(self.tree) if node.type == "use_declaration"]

    def _add(self, node: tree_sitter.Node, parent: Unit | None, own: str) -> None:
        """Add a unit and those within it. `own`: what Self stands for."""
        if node.type == "use_declaration":
            for leaf, path in imports.leaves(node.child_by_field_name("argument")):
                self._new("use", imports.import_name(leaf, path), leaf, parent).path = path
            return
        kind = _KINDS.get(node.type)
        if parent is not None and (parent.test or parent.kind in ("fn", "impl", "arm", "branch")):
            kind = "statement" if parent.test else _INNER.get(node.type, kind)
        if kind is None or (kind == "call" and _macro(node) is None):
            return
        unit = self._new(kind, _name(node, kind), node, parent)
        if kind == "arm":
            unit.owner, unit.name = self._about(node, own) or ("", "")
            unit.probe = node.child_by_field_name("value") if _is_spare(node) else None
        elif kind == "branch":
            unit.probe = node.named_children[0].child_by_field_name("consequence")
        elif parent is not None and parent.kind in ("impl", "trait", "type"):
            unit.owner = parent.name
        unit.test = any(syntax.text(attribute) == "#[test]" for attribute in attributes(node))
        unit.trait = base(node.child_by_field_name("trait")) if kind == "impl" else ""
        own = unit.name if kind in ("impl", "trait", "type") else own
        inner = self._inner(node, unit, own)
        apart = {child.id for child in inner}
        unit.size += len(list(attributes(node)))
        marks = [part for attribute in attributes(node) for part in syntax.descendants(attribute)]
        name = node.child_by_field_name("name")
        for part in (*marks, node, *_outside(node, apart)):
            if name is None or part.id != name.id:
                _mention(part, unit, own)
        unit.size += _lines(node) - sum(map(_lines, inner))
        for child in inner:
            self._add(child, unit, own)

    def _new(self, kind: str, name: str, node: tree_sitter.Node, parent: Unit | None) -> Unit:
        around = None if parent is None else parent.index
        unit = Unit(len(self.units), kind, name, node, around, syntax.attached(node))
        self.units.append(unit)
        return unit

    def _inner(self, node: tree_sitter.Node, unit: Unit, own: str) -> list[tree_sitter.Node]:
        """The nodes within a unit that are units by themselves."""
        body = node.child_by_field_name("body")
        if unit.kind in ("macro", "call", "statement", "variant") or (
            body is None and unit.kind not in ("arm", "branch")
        ):
            return []
        inside = [] if body is None else body.named_children
        if unit.kind == "mod":
            return [child for child in inside if child.type in _KINDS or child.type == "use_declaration"]
        if unit.test:
            return [child for child in inside if "comment" not in child.type and not _is_result(child)]
        if unit.kind == "impl" and not unit.trait:
            return [child for child in inside if child.type in ("function_item", "const_item", "type_item")]
        if unit.kind == "trait":
            return [child for child in inside if child.type == "function_item"]
        if node.type == "enum_item":
            variants = [child for child in inside if child.type == "enum_variant"]
            return variants if all(map(_can_go, variants)) else []
        return list(self._branches(node, own))

    def _branches(self, node: tree_sitter.Node, own: str) -> Iterator[tree_sitter.Node]:
        """The outermost arms and `if` statements below `node` that can go."""
        for child in node.children:
            arm = child.type == "match_arm" and (self._about(child, own) is not None or _is_spare(child))
            if arm or _is_lone_if(child):
                yield child
            else:
                yield from self._branches(child, own)

    def _about(self, arm: tree_sitter.Node, own: str) -> tuple[str, str] | None:
        """(enum, variant) that an arm's pattern begins with."""
        pattern = arm.child_by_field_name("pattern")
        inner = pattern.named_children[0] if pattern is not None and pattern.named_children else None
        while inner is not None and inner.type == "reference_pattern":
            inner = inner.named_children[0] if inner.named_children else None
        if inner is not None and inner.type in ("tuple_struct_pattern", "struct_pattern"):
            inner = inner.child_by_field_name("type")
        if inner is None or inner.type not in ("scoped_identifier", "scoped_type_identifier"):
            return None
        enum = base(inner.child_by_field_name("path"))
        enum = own if enum == "Self" else enum
        return (enum, syntax.field(inner, "name")) if enum in self._enums else None


def attributes(node: tree_sitter.Node) -> Iterator[tree_sitter.Node]:
    """The attributes right before an item."""
    before = node.prev_sibling
    while before is not None and (before.type == "attribute_item" or "comment" in before.type):
        if before.type == "attribute_item":
            yield before
        before = before.prev_sibling


def base(node: tree_sitter.Node | None) -> str:
    """The name of a type or trait without path, arguments and references: Stack of &mut crate::Stack<T>."""
    while node is not None:
        if node.type in ("reference_type", "generic_type", "pointer_type"):
            node = node.child_by_field_name("type")
        elif node.type in ("scoped_type_identifier", "scoped_identifier"):
            node = node.child_by_field_name("name")
        else:
            return syntax.text(node)
    return ""


def _name(node: tree_sitter.Node, kind: str) -> str:
    if kind == "impl":
        return base(node.child_by_field_name("type"))
    if kind == "call":
        return syntax.field(_macro(node) or node, "macro")
    if kind == "crate":
        return syntax.field(node, "alias") or syntax.field(node, "name")
    return syntax.field(node, "name")


def _macro(node: tree_sitter.Node) -> tree_sitter.Node | None:
    if node.type == "macro_invocation":
        return node
    return next((child for child in node.children if child.type == "macro_invocation"), None)


def _outside(node: tree_sitter.Node, apart: set[int]) -> Iterator[tree_sitter.Node]:
    """Every node below `node` that is not in one of those set apart."""
    for child in node.children:
        if child.id not in apart:
            yield child
            yield from _outside(child, apart)


def _lines(node: tree_sitter.Node) -> int:
    return node.end_point[0] - node.start_point[0] + 1


def _is_result(node: tree_sitter.Node) -> bool:
    """The last expression of a block, if it is one for its value: no statement, loop, branch or macro."""
    return node.next_named_sibling is None and node.type.endswith(
        ("call_expression", "identifier", "unit_expression", "try_expression", "field_expression", "struct_expression")
    )


def _is_spare(arm: tree_sitter.Node) -> bool:
    """A match arm beside one that takes everything."""
    last = arm.parent.named_children[-1] if arm.parent is not None else arm
    return arm.id != last.id and last.type == "match_arm" and syntax.field(last, "pattern") == "_"


def _is_lone_if(node: tree_sitter.Node) -> bool:
    """An `if` without else, as a statement."""
    inner = node.named_children[0] if node.type == "expression_statement" and node.named_children else None
    return inner is not None and inner.type == "if_expression" and inner.child_by_field_name("alternative") is None


def _can_go(variant: tree_sitter.Node) -> bool:
    """A variant without a number of its own, and that is not the default one."""
    marked = any("default" in syntax.text(attribute) for attribute in attributes(variant))
    return not marked and variant.child_by_field_name("value") is None


def _removal(node: tree_sitter.Node) -> Edit:
    comma = node.next_sibling if node.type == "enum_variant" else None
    if comma is not None and comma.type == ",":
        return Edit(syntax.attached(node), comma.end_byte)
    return syntax.without_item(node)


def _mention(node: tree_sitter.Node, unit: Unit, own: str) -> None:
    """Note what one node says."""
    if node.type == "field_identifier":
        unit.calls.add(syntax.text(node))
    elif node.type in _NAMES:
        before = node.prev_sibling
        in_tokens = node.parent is not None and node.parent.type == "token_tree"
        if in_tokens and before is not None and before.type == ".":
            unit.calls.add(syntax.text(node))
        else:
            unit.words.add(syntax.text(node))
        if in_tokens and before is not None and before.type == "::" and before.prev_sibling is not None:
            unit.paths.add((_resolved(syntax.text(before.prev_sibling), own), syntax.text(node)))
    elif node.type in ("scoped_identifier", "scoped_type_identifier"):
        unit.paths.add((_resolved(base(node.child_by_field_name("path")), own), syntax.field(node, "name")))
    elif node.type == "string_content":
        unit.words.update(_IN_FORMAT.findall(syntax.text(node)))


def _resolved(name: str, own: str) -> str:
    return own if name == "Self" else name
