"""A working program, apart from its tests."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import tree_sitter

from sleepy.koans.breaker import syntax
from sleepy.koans.breaker.cases import Case, find_cases
from sleepy.koans.breaker.outline import Outline, attributes
from sleepy.koans.breaker.syntax import Edit
from sleepy.rust.build import PLAIN, Build

_TEST_ONLY = re.compile(r"#\[\s*(cfg\s*\(\s*test\s*\)|test)\s*\]")
_KEPT_INNER = re.compile(r"#!\[\s*(recursion_limit|feature)\b")
_KEPT_COMMENT = re.compile(r"///|/\*\*[^/]|// SAFETY")


@dataclass(frozen=True)
class Program:
    """What the breaker starts from."""

    name: str
    """What people call it: the crate's or the file's name."""
    text: str
    tests: str
    """One or more test modules, appended to the text when they run."""
    build: Build = PLAIN
    origin: Path = Path("/nonexistent")
    """The file or folder it comes from."""
    modular: bool = False
    """Another program is the same without modules: this one is for operators about modules alone."""
    small: bool = False
    """It is shown whole: a koan's size already."""

    @cached_property
    def outline(self) -> Outline:
        """The program's units."""
        return Outline(self.text)

    @cached_property
    def test_outline(self) -> Outline:
        """The tests' units."""
        return Outline(self.tests)

    @cached_property
    def cases(self) -> dict[str, Case]:
        """Tests and single assertions, by name; a whole test's name is the path that the test harness prints."""
        return {case.name: case for case in find_cases(self.test_outline)}

    @cached_property
    def hash(self) -> str:
        """SHA-256 of text, tests and build."""
        return hashlib.sha256(json.dumps((self.text, self.tests, *self.build.key)).encode()).hexdigest()


def split(source: str) -> tuple[str, str]:
    """(program, tests): the items at the top that are for tests alone, and everything else."""
    taken = [node for node in syntax.root(source).children if is_for_tests(node)]
    data = source.encode()
    tests = [data[syntax.attached(node) : node.end_byte].decode() for node in taken]
    return syntax.apply(source, [syntax.without_item(node) for node in taken]), "\n\n".join(tests)


def is_for_tests(node: tree_sitter.Node) -> bool:
    """The item is compiled for tests only."""
    return any(_TEST_ONLY.fullmatch(syntax.text(attribute)) for attribute in attributes(node))


def plain(source: str) -> str:
    """The source without ordinary comments, which might tell what was broken, and without lint settings for it all."""
    edits = []
    for node in syntax.descendants(syntax.root(source)):
        is_comment = "comment" in node.type and node.parent is not None and "comment" not in node.parent.type
        if is_comment and not _KEPT_COMMENT.match(syntax.text(node)):
            edits.append(Edit(node.start_byte, node.end_byte, "\n" if syntax.text(node).endswith("\n") else ""))
        if node.type == "inner_attribute_item" and not _KEPT_INNER.match(syntax.text(node)):
            edits.append(Edit(node.start_byte, node.end_byte))
    return syntax.tidy(re.sub(r"[ \t]+$", "", syntax.apply(source, edits), flags=re.MULTILINE))
