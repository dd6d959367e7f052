"""Replacements that depend on the rest of the program: another type, name or number of the same kind."""

from __future__ import annotations

import re
from collections.abc import Callable

import tree_sitter

from sleepy.koans.breaker import syntax

MARKERS = """
[(struct_item name: (type_identifier) @name . ";")
 (struct_item name: (type_identifier) @name body: (ordered_field_declaration_list "(" . ")"))
 (enum_item name: (type_identifier) @name body: (enum_variant_list "{" . "}"))]
"""
NEWTYPES = """
(struct_item name: (type_identifier) @name body: (ordered_field_declaration_list . (visibility_modifier)? . type: (_) .))
"""


def marker(node: tree_sitter.Node) -> list[str]:
    """Another empty type, where the node names one: a state, a unit, a tag."""
    return _other(node, MARKERS)


def newtype(node: tree_sitter.Node) -> list[str]:
    """Another struct with a single unnamed field."""
    return _other(node, NEWTYPES)


def number(node: tree_sitter.Node) -> list[str]:
    """The next number."""
    found = re.fullmatch(r"(\d+)(\w*)", syntax.text(node))
    return [f"{int(found[1]) + 1}{found[2]}"] if found else []


def metavariable(node: tree_sitter.Node) -> list[str]:
    """Another metavariable of the same macro rule."""
    rule = next((around for around in syntax.ancestors(node) if around.type == "macro_rule"), None)
    if rule is None:
        return []
    bound = "(token_binding_pattern name: (metavariable) @name)"
    names = [syntax.text(captures["name"][0]) for captures in syntax.matches(bound, rule)]
    return [name for name in dict.fromkeys(names) if name != syntax.text(node)][:1]


def _other(node: tree_sitter.Node, query: str) -> list[str]:
    """The first other name that the query finds in the program, where the node has one of them."""
    root = node
    for around in syntax.ancestors(node):
        root = around
    names = [syntax.text(captures["name"][0]) for captures in syntax.matches(query, root)]
    here = syntax.text(node)
    return [name for name in names if name != here][:1] if here in names else []


KINDS: dict[str, Callable[[tree_sitter.Node], list[str]]] = {
    "marker": marker,
    "newtype": newtype,
    "number": number,
    "metavariable": metavariable,
}
"""The replacements by the name that an operator calls them by."""
