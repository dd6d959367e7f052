"""The items of a Rust source file, by tree-sitter: functions, types, traits, with their signatures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import tree_sitter
import tree_sitter_rust

_NAMED = {
    "function_item", "function_signature_item", "struct_item", "enum_item", "union_item", "trait_item", "type_item",
    "const_item", "static_item", "macro_definition",
}  # fmt: skip
_TYPES = {"struct_item", "enum_item", "union_item", "type_item", "const_item", "static_item"}


@dataclass(frozen=True)
class Item:
    """One named item; lines count from 1."""

    path: str
    """Enclosing modules, traits or implemented types and the name, e.g. "Stack::push"."""
    kind: str
    signature: str
    """Tokens that callers see (everything but a function's body), separated by single spaces."""
    line: int
    line_end: int


@cache
def _parser() -> tree_sitter.Parser:
    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_rust.language()))


def parse(source: str) -> tree_sitter.Tree:
    """The syntax tree of a source file (errors become ERROR nodes; `tree.root_node.has_error` tells)."""
    return _parser().parse(source.encode())


def items(source: str) -> list[Item]:
    """All named items, in order, nested ones included (not those inside function bodies)."""
    found: list[Item] = []
    _walk(parse(source).root_node, "", found)
    return found


def function_bodies(source: str) -> list[tuple[str, int, int]]:
    """(path, start, end) of each function body, as byte offsets into the UTF-8 source."""
    found: list[tuple[str, int, int]] = []

    def walk(node: tree_sitter.Node, prefix: str) -> None:
        body = node.child_by_field_name("body")
        path = prefix + _name(node) if node.type == "function_item" else prefix
        if node.type == "function_item" and body is not None:
            found.append((path, body.start_byte, body.end_byte))
            return
        for child in node.children:
            walk(child, _scope(node, prefix))

    walk(parse(source).root_node, "")
    return found


def _walk(node: tree_sitter.Node, prefix: str, found: list[Item]) -> None:
    for child in node.children:
        if child.type in _NAMED:
            first, last = child.start_point[0] + 1, child.end_point[0] + 1
            found.append(Item(prefix + _name(child), child.type, _signature(child), first, last))
        if child.type not in ("function_item", "macro_definition"):
            _walk(child, _scope(child, prefix), found)


def _scope(node: tree_sitter.Node, prefix: str) -> str:
    if node.type in ("mod_item", "trait_item"):
        return f"{prefix}{_name(node)}::"
    if node.type == "impl_item":
        type_node, trait = node.child_by_field_name("type"), node.child_by_field_name("trait")
        name = _text(type_node).split("<")[0] if type_node else "?"
        return f"{prefix}<{name} as {_text(trait)}>::" if trait else f"{prefix}{name}::"
    return prefix


def _name(node: tree_sitter.Node) -> str:
    name = node.child_by_field_name("name")
    return _text(name).removeprefix("r#") if name else "?"  # a raw identifier is the same name


def _text(node: tree_sitter.Node) -> str:
    return (node.text or b"").decode(errors="replace")


def _signature(node: tree_sitter.Node) -> str:
    """Leaf tokens without the body; `mut` on a parameter and a trailing comma are no part of it."""
    body = None if node.type in _TYPES else node.child_by_field_name("body")
    tokens: list[str] = []

    def leaves(part: tree_sitter.Node) -> None:
        if part == body or "comment" in part.type:
            return
        if part.type == "mutable_specifier" and part.parent is not None and part.parent.type == "parameter":
            return
        if not part.children:
            if _text(part) in (")", "]", "}", ">") and tokens and tokens[-1] == ",":
                tokens.pop()
            tokens.append(_text(part).removeprefix("r#"))
        for child in part.children:
            leaves(child)

    leaves(node)
    return " ".join(tokens)
