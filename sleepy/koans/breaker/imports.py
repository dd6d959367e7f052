"""Use declarations: the single imports in them, and how to take some of them out."""

from __future__ import annotations

from collections.abc import Iterator

import tree_sitter

from sleepy.koans.breaker import syntax
from sleepy.koans.breaker.syntax import Edit


def leaves(
    node: tree_sitter.Node | None, path: tuple[str, ...] = ()
) -> Iterator[tuple[tree_sitter.Node, tuple[str, ...]]]:
    """The single imports of a use declaration's argument, each with its whole path; a wildcard's ends in *."""
    if node is None:
        return
    if node.type == "use_list":
        for child in node.named_children:
            yield from leaves(child, path)
    elif node.type == "scoped_use_list":
        head = tuple(filter(None, syntax.field(node, "path").split("::")))
        yield from leaves(node.child_by_field_name("list"), path + head)
    elif node.type == "use_as_clause":
        yield node, path + tuple(syntax.field(node, "path").split("::"))
    elif "comment" not in node.type:
        yield node, path + tuple(syntax.text(node).split("::"))


def statement(leaf: tree_sitter.Node, path: tuple[str, ...]) -> str:
    """What stands after `use` to make one import by itself."""
    alias = f" as {syntax.field(leaf, 'alias')}" if leaf.type == "use_as_clause" else ""
    return "::".join(path[:-1] if path[-1] == "self" and len(path) > 1 else path) + alias


def import_name(leaf: tree_sitter.Node, path: tuple[str, ...]) -> str:
    """What an import is called in its scope."""
    if leaf.type == "use_as_clause":
        return syntax.field(leaf, "alias")
    return path[-2] if path[-1] == "self" and len(path) > 1 else path[-1]


def without(declaration: tree_sitter.Node, gone: set[int]) -> list[Edit]:
    """The edits that take imports out of a use declaration, by their nodes' ids; all of it when none is left."""
    argument = declaration.child_by_field_name("argument")
    if argument is None or not _has_left(argument, gone):
        return [syntax.without_item(declaration)]
    return list(_out_of(argument, gone))


def _out_of(node: tree_sitter.Node, gone: set[int]) -> Iterator[Edit]:
    if node.type == "scoped_use_list":
        inner = node.child_by_field_name("list")
        if inner is not None:
            yield from _out_of(inner, gone)
    elif node.type == "use_list":
        entries = [child for child in node.named_children if "comment" not in child.type]
        left = [_has_left(child, gone) for child in entries]
        last = max(number for number, stays in enumerate(left) if stays)
        for number, (child, stays) in enumerate(zip(entries, left, strict=True)):
            if stays:
                yield from _out_of(child, gone)
            elif number < last:
                yield Edit(child.start_byte, entries[number + 1].start_byte)
            else:
                yield Edit(entries[last].end_byte, child.end_byte)


def _has_left(node: tree_sitter.Node, gone: set[int]) -> bool:
    found = [leaf.id for leaf, _ in leaves(node)]
    return not found or any(leaf not in gone for leaf in found)
