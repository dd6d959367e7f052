"""What can be asked of a program by itself: a test, or one assertion of it with the statements that lead up to it.

A test that asserts five things about five functions needs all five; each of its assertions needs one. So smaller
programs become possible, whose tests are parts of the tests that were there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sleepy.koans.breaker import syntax
from sleepy.koans.breaker.outline import Outline, Unit, attributes

_ASSERTION = re.compile(r"\b(assert\w*|panic)!")
_SEPARATOR = "__case_"


@dataclass(frozen=True)
class Case:
    """A #[test] function with some of its statements."""

    name: str
    unit: int
    """The function, among the units of the tests."""
    statements: frozenset[int]
    """The statements, among the units of the tests."""

    @property
    def test(self) -> str:
        """The path of the function that it comes from."""
        return self.name.split(_SEPARATOR)[0]

    @property
    def is_part(self) -> bool:
        """Some statements of the function are left out."""
        return _SEPARATOR in self.name


def find_cases(tests: Outline) -> Iterator[Case]:
    """Every test, and the assertions of those that make several; they may turn out not to compile or to fail."""
    for unit in tests.units:
        if not unit.test:
            continue
        statements = [child for child in tests.children.get(unit.index, []) if child.kind == "statement"]
        whole = frozenset(statement.index for statement in statements)
        path = tests.path(unit)
        yield Case(path, unit.index, whole)
        asserting = [statement for statement in statements if _asserts(statement)]
        if len(asserting) < 2 or any("should_panic" in syntax.text(attribute) for attribute in attributes(unit.node)):
            continue
        for number, statement in enumerate(asserting):
            part = _leading_to(statement, statements)
            if part != whole:
                yield Case(f"{path}{_SEPARATOR}{number}", unit.index, part)


def written_out(tests: Outline, cases: Iterator[Case]) -> str:
    """The source of the tests with each part of a test as a test of its own."""
    edits = []
    for case in cases:
        if case.is_part:
            unit = tests.units[case.unit]
            text = _as_test(tests, unit, case)
            edits.append(syntax.Edit(unit.node.end_byte, unit.node.end_byte, f"\n{text}\n"))
    return syntax.apply(tests.source, edits)


def _as_test(tests: Outline, unit: Unit, case: Case) -> str:
    start = syntax.attached(unit.node)
    name = unit.node.child_by_field_name("name")
    assert name is not None
    edits = [syntax.Edit(name.start_byte - start, name.end_byte - start, case.name.split("::")[-1])]
    for child in tests.children.get(unit.index, []):
        if child.kind == "statement" and child.index not in case.statements:
            edits.append(syntax.Edit(child.node.start_byte - start, child.node.end_byte - start))
    return syntax.apply(tests.source.encode()[start : unit.node.end_byte].decode(), edits)


def _asserts(statement: Unit) -> bool:
    return statement.node.type != "let_declaration" and _ASSERTION.search(syntax.text(statement.node)) is not None


def _leading_to(assertion: Unit, statements: list[Unit]) -> frozenset[int]:
    """An assertion and the statements before it that declare or touch what it is about."""
    local = {name for statement in statements for name in _declared(statement)}
    needed = assertion.words & local
    chosen = {assertion.index}
    before = statements[: statements.index(assertion)]
    for statement in reversed(before):
        is_item = statement.node.type.endswith(("_item", "use_declaration"))
        touches = bool(statement.words & needed) and not _asserts(statement)
        if is_item or touches or needed & _declared(statement):
            chosen.add(statement.index)
            needed |= statement.words & local
    return frozenset(chosen)


def _declared(statement: Unit) -> set[str]:
    pattern = statement.node.child_by_field_name("pattern") if statement.node.type == "let_declaration" else None
    if pattern is None:
        return set()
    return {syntax.text(node) for node in (pattern, *syntax.descendants(pattern)) if node.type == "identifier"}
