"""rustc's JSON as objects, from what the real compiler prints."""

from __future__ import annotations

import json

import pytest

from sleepy.rust import diagnostics
from sleepy.rust.check import Checker
from sleepy.rust.diagnostics import Diagnostic

MOVED = """\
pub fn twice(name: String) -> (String, String) {
    let unused = 1;
    (name, name)
}
"""


@pytest.fixture(scope="module")
def moved(checker: Checker) -> tuple[Diagnostic, ...]:
    return checker.check(MOVED).diagnostics


def test_an_error_and_its_places(moved: tuple[Diagnostic, ...]) -> None:
    (error,) = diagnostics.errors(list(moved))
    assert (error.level, error.code, error.message) == ("error", "E0382", "use of moved value: `name`")
    assert error.primary is not None
    assert (error.primary.line, error.primary.column, error.primary.column_end) == (3, 12, 16)
    assert MOVED.encode()[error.primary.byte_start : error.primary.byte_end] == b"name"
    assert error.primary.label == "value used here after move"
    assert error.primary.text == "    (name, name)"
    assert "value moved here" in [span.label for span in error.spans]
    assert error.rendered.startswith("error[E0382]: use of moved value")


def test_a_suggestion(moved: tuple[Diagnostic, ...]) -> None:
    (error,) = diagnostics.errors(list(moved))
    spans = [span for child in error.children for span in child.spans if span.replacement]
    assert [(span.replacement, span.applicability) for span in spans] == [(".clone()", "MachineApplicable")]


def test_the_closing_line_is_no_error(moved: tuple[Diagnostic, ...]) -> None:
    assert any(d.message.startswith("aborting due to") for d in moved)
    assert diagnostics.codes(list(moved)) == ["E0382"]


def test_through_json_and_back(moved: tuple[Diagnostic, ...]) -> None:
    for before in moved:
        after = Diagnostic.from_json(json.loads(json.dumps(before.to_json())))
        assert after == before
        assert after.rendered == before.rendered
        assert after.to_json() == before.to_json()


def test_other_lines_are_skipped() -> None:
    lines = [
        "warning: something without JSON",
        '{"reason":"build-finished","success":false}',
        '{"reason":"compiler-message","message":{"level":"error","message":"m","code":{"code":"E0001"}}}',
        '{"level":"error","message":"cut at the outp',
        '{"$message_type":"artifact","artifact":"x","emit":"metadata"}',
    ]
    assert diagnostics.codes(diagnostics.parse("\n".join(lines))) == ["E0001"]
    assert diagnostics.parse("") == []
