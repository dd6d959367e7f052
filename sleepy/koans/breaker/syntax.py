"""Small helpers around tree-sitter: queries, edits of a text, and what has to go when a node goes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

import tree_sitter
import tree_sitter_rust

from sleepy.rust import items

Captures = dict[str, list[tree_sitter.Node]]
SEPARATORS = (",", "+", "|")
_BLANK_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")
_OPENED = re.compile(r"(\{[ \t]*\n)(?:[ \t]*\n)+")
_CLOSED = re.compile(r"\n(?:[ \t]*\n)+([ \t]*\})")


class Edit(NamedTuple):
    """Bytes `start` to `end` of a UTF-8 source become `text`."""

    start: int
    end: int
    text: str = ""


def root(program: str) -> tree_sitter.Node:
    """The syntax tree of a program."""
    return items.parse(program).root_node


def text(node: tree_sitter.Node | None) -> str:
    """The source of a node; empty for None."""
    return "" if node is None else (node.text or b"").decode(errors="replace")


def field(node: tree_sitter.Node, name: str) -> str:
    """The source of a node's field; empty when it has none of that name."""
    return text(node.child_by_field_name(name))


def matches(query: str, node: tree_sitter.Node) -> Iterator[Captures]:
    """The captures of each match of a query in or below `node`, in source order."""
    found = tree_sitter.QueryCursor(_query(query)).matches(node)
    yield from sorted((captures for _, captures in found), key=_first_byte)


def descendants(node: tree_sitter.Node) -> Iterator[tree_sitter.Node]:
    """Every node below `node`, parents first."""
    for child in node.children:
        yield child
        yield from descendants(child)


def ancestors(node: tree_sitter.Node) -> Iterator[tree_sitter.Node]:
    """The nodes around `node`, innermost first."""
    parent = node.parent
    while parent is not None:
        yield parent
        parent = parent.parent


def apply(source: str, edits: Iterable[Edit]) -> str:
    """The source after all edits. Of nested ones the outer wins; deletions that overlap delete what any of them does;
    what is put in at the beginning of a deletion stays.

    Raises ValueError when others overlap.
    """
    data, done, at = source.encode(), [], 0
    for start, end, replacement in sorted(edits, key=order):
        if end <= at and start < at:
            continue
        if start < at and replacement:
            raise ValueError(f"edits overlap at byte {start}")
        done += [data[at : max(start, at)], replacement.encode()]
        at = end
    return b"".join([*done, data[at:]]).decode()


def order(edit: Edit) -> tuple[int, bool, int]:
    """The order in which edits are applied: from the front, insertions before deletions, the outer before the inner."""
    return edit.start, edit.start < edit.end, -edit.end


def narrowed(edit: Edit, old: str) -> tuple[Edit, ...]:
    """The same change, without what stays: `old` is the text that the edit replaces."""
    at = old.find(edit.text) if edit.text else -1
    if at >= 0:
        start = edit.start + len(old[:at].encode())
        end = start + len(edit.text.encode())
        return tuple(part for part in (Edit(edit.start, start), Edit(end, edit.end)) if part.start < part.end)
    front = _shared(old, edit.text)
    back = _shared(old[front:][::-1], edit.text[front:][::-1])
    new = edit.text[front : len(edit.text) - back]
    start = edit.start + len(old[:front].encode())
    return (Edit(start, start + len(old[front : len(old) - back].encode()), new),)


def attached(node: tree_sitter.Node) -> int:
    """Where an item begins with its attributes and the comments right above it."""
    start, before = node, node.prev_sibling
    while before is not None and (before.type == "attribute_item" or _belongs(before, start)):
        start, before = before, before.prev_sibling
    return start.start_byte


def without_item(node: tree_sitter.Node) -> Edit:
    """Remove an item, its attributes and its comments."""
    return Edit(attached(node), node.end_byte)


def without_entry(node: tree_sitter.Node) -> Edit:
    """Remove one entry of a list and one separator; the last one takes the list with it where it cannot be empty."""
    start = attached(node)
    after, before = node.next_sibling, node.prev_sibling
    while before is not None and (before.type == "attribute_item" or "comment" in before.type):
        before = before.prev_sibling
    end, behind = node.end_byte, None
    if after is not None and after.type in SEPARATORS:
        end, behind = after.end_byte, after.next_sibling
    if behind is not None and behind.is_named:
        return Edit(start, behind.start_byte)
    if before is not None and before.type in SEPARATORS:
        return Edit(before.start_byte, node.end_byte)
    return _without_list(node, Edit(start, end))


def tidy(program: str) -> str:
    """At most one empty line in a row, none after an opening or before a closing brace, one newline at the end."""
    program = _BLANK_LINES.sub("\n\n", program)
    program = _CLOSED.sub(r"\n\1", _OPENED.sub(r"\1", program))
    return program.strip() + "\n"


def _belongs(comment: tree_sitter.Node, item: tree_sitter.Node) -> bool:
    """The comment stands right above the item, and on a line of its own."""
    if "comment" not in comment.type or item.start_point[0] - comment.end_point[0] > 1:
        return False
    before = comment.prev_sibling
    alone = before is None or before.end_point[0] < comment.start_point[0]
    return alone or text(comment).startswith("///")


def _without_list(node: tree_sitter.Node, alone: Edit) -> Edit:
    """What has to go with the only entry of a list; `alone` where the list may be empty."""
    parent = node.parent
    if parent is None:
        return alone
    if parent.type in ("trait_bounds", "where_clause", "type_parameters", "type_arguments"):
        return Edit(parent.start_byte, parent.end_byte)
    if parent.type in ("use_list", "scoped_use_list"):
        return without_entry(parent)
    if parent.type == "use_declaration":
        return without_item(parent)
    if parent.type == "token_tree":
        attribute = next((around for around in ancestors(node) if around.type == "attribute_item"), None)
        if attribute is not None:
            return Edit(attribute.start_byte, attribute.end_byte)
    return alone


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _first_byte(captures: Captures) -> tuple[int, int]:
    nodes = [node for group in captures.values() for node in group]
    return min(node.start_byte for node in nodes), -max(node.end_byte for node in nodes)


@cache
def _query(source: str) -> tree_sitter.Query:
    query: tree_sitter.Query = tree_sitter.Query(tree_sitter.Language(tree_sitter_rust.language()), source)
    return query
