"""A source file as units that can be shown and replaced one by one: items, the members of impls and traits, use declarations.

Unlike :mod:`sleepy.rust.items`, which tells what callers see, this tells where things are, to the byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import tree_sitter

from sleepy.rust.items import parse

_CONTAINERS = {"mod_item", "impl_item", "trait_item", "foreign_mod_item"}
_ITEMS = _CONTAINERS | {
    "function_item", "function_signature_item", "struct_item", "enum_item", "union_item", "type_item", "const_item",
    "static_item", "macro_definition", "use_declaration", "extern_crate_declaration", "associated_type",
    "macro_invocation", "expression_statement",
}  # fmt: skip


@dataclass(frozen=True)
class Scope:
    """Something with braces that holds units: an inline module, an impl, a trait, an extern block."""

    key: str
    """Kind and name, without generics, e.g. "impl Show for Label"."""
    start: int
    """Where its header begins, attributes and documentation included."""
    body: int
    """Just behind its opening brace."""
    close: int
    """Its closing brace."""


@dataclass(frozen=True)
class Unit:
    """Something that stands by itself; offsets are bytes, lines count from 1."""

    key: str
    """What it is and where, for telling the same unit in another text: scopes, kind and name."""
    name: str
    """For messages."""
    kind: str
    """The node's type in tree-sitter's grammar."""
    start: int
    """Where it begins, attributes and documentation included."""
    head: int
    """Where it begins without its documentation: its first attribute or token."""
    end: int
    body: int | None
    """Where a function's body begins."""
    scopes: tuple[Scope, ...]
    """What it lies in, outermost first."""
    depth: int = 0

    def holds(self, start: int, end: int) -> bool:
        """Bytes `start` to `end` lie within it."""
        return self.start <= start and end <= self.end


@lru_cache(maxsize=512)
def units(source: str) -> tuple[Unit, ...]:
    """All units in order, those within modules, impls and traits after the one that holds them; not those in functions."""
    found: list[Unit] = []
    _walk(parse(source).root_node, (), source.encode(), found)
    return tuple(found)


def parses(source: str) -> bool:
    """It is Rust without syntax errors."""
    return not parse(source).root_node.has_error


def innermost(found: tuple[Unit, ...], start: int, end: int) -> Unit | None:
    """The smallest unit that holds bytes `start` to `end`."""
    holding = [unit for unit in found if unit.holds(start, end)]
    return max(holding, key=lambda unit: unit.depth, default=None)


def leaves(use: str) -> frozenset[str]:
    """The paths that a use declaration brings in: "use a::{b, c::d};" gives a::b and a::c::d."""
    text = re.sub(r"^(?:#\[[^\]]*\]\s*)*(?:pub(?:\s*\([^)]*\))?\s+)?use\s+", "", use.strip()).rstrip(";").strip()
    return frozenset(_expand(re.sub(r"\s+", " ", text)))


def _expand(tree: str) -> Iterator[str]:
    opening = tree.find("{")
    if opening < 0:
        yield tree.strip()
        return
    prefix, inner = tree[:opening].strip(), tree[opening + 1 : tree.rfind("}")]
    for part in _split(inner):
        for path in _expand(part):
            yield prefix.removesuffix("::") if path == "self" else prefix + path


def _split(inner: str) -> Iterator[str]:
    depth, current = 0, ""
    for character in inner:
        depth += (character == "{") - (character == "}")
        if character == "," and depth == 0:
            yield current.strip()
            current = ""
        else:
            current += character
    if current.strip():
        yield current.strip()


def _walk(parent: tree_sitter.Node, scopes: tuple[Scope, ...], source: bytes, found: list[Unit]) -> None:
    lead: int | None = None
    head: int | None = None
    for node in parent.named_children:
        if _is_doc(node):
            lead = node.start_byte if lead is None else lead
        elif node.type == "attribute_item":
            lead = node.start_byte if lead is None else lead
            head = node.start_byte if head is None else head
        elif "comment" in node.type:
            continue
        elif node.type in _ITEMS:
            start = node.start_byte if lead is None else lead
            unit = _unit(node, start, node.start_byte if head is None else head, scopes)
            found.append(unit)
            body = node.child_by_field_name("body")
            if node.type in _CONTAINERS and body is not None:
                scope = Scope(unit.key.rsplit(" > ", 1)[-1], start, body.start_byte + 1, body.end_byte - 1)
                _walk(body, (*scopes, scope), source, found)
            lead = head = None
        else:
            lead = head = None


def _unit(node: tree_sitter.Node, start: int, head: int, scopes: tuple[Scope, ...]) -> Unit:
    label, name = _label(node)
    body = node.child_by_field_name("body") if node.type == "function_item" else None
    within = [scope.key for scope in scopes]
    outer = "::".join(key.split(" ", 1)[-1] for key in within)
    return Unit(
        key=" > ".join([*within, label]),
        name=f"{outer}::{name}" if outer else name,
        kind=node.type,
        start=start,
        head=head,
        end=node.end_byte,
        body=body.start_byte if body is not None else None,
        scopes=scopes,
        depth=len(scopes),
    )


def _label(node: tree_sitter.Node) -> tuple[str, str]:
    """(kind and name, name)."""
    if node.type == "impl_item":
        type_node, trait = node.child_by_field_name("type"), node.child_by_field_name("trait")
        # Two impls of one trait may differ in its arguments alone (From<A>, From<B>).
        name = f"{_text(trait).replace(' ', '')} for {_plain(type_node)}" if trait else _plain(type_node)
        return f"impl {name}", name
    if node.type == "foreign_mod_item":
        return "extern block", "extern block"
    name_node = node.child_by_field_name("name")
    if name_node is not None:
        # A function keeps its key when it gets or loses a body.
        kind = "fn" if node.type.startswith("function") else node.type.removesuffix("_item")
        name = _text(name_node).removeprefix("r#")  # a raw identifier is the same name
        return f"{kind} {name}", name
    text = re.sub(r"\s+", " ", _text(node)).strip().rstrip(";")
    return f"{node.type} {text}", text[:60]


def _plain(node: tree_sitter.Node | None) -> str:
    """A type's name without generics and lifetimes."""
    return re.sub(r"<.*>|&|'\w+|\s+|\bmut\b", "", _text(node), flags=re.DOTALL) if node is not None else "?"


def _is_doc(node: tree_sitter.Node) -> bool:
    return "comment" in node.type and _text(node).startswith(("///", "/**")) and not _text(node).startswith("////")


def _text(node: tree_sitter.Node) -> str:
    return (node.text or b"").decode(errors="replace")
