"""rustc's JSON as objects, from what the real compiler prints."""

from __future__ import annotations

import json
from typing import Any

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


SPAN = {
    "file_name": "src/lib.rs", "line_start": 1, "line_end": 1, "column_start": 1, "column_end": 2, "byte_start": 0, "byte_end": 1,
    "is_primary": True, "label": "here", "text": [{"text": "x"}], "suggested_replacement": None, "suggestion_applicability": None,
}  # fmt: skip
GOOD: dict[str, Any] = {"level": "error", "message": "m", "code": {"code": "E0001"}, "spans": [SPAN], "children": []}


@pytest.mark.parametrize(
    "forged",
    [
        *({"file_name": name} for name in (5, None, [], "a\0b", "\ud800.rs")),
        *({"label": label} for label in (5, [], "\udfff")),
        *({name: number} for name in ("line_start", "byte_end") for number in (-1, 2**32, 1.5, "1", None)),
        {"text": [{"text": []}]},
        {"text": {"x": 1}},
        {"suggested_replacement": []},
        {"suggestion_applicability": {}},
    ],
)
def test_spans_that_no_compiler_writes_are_skipped(forged: dict[str, Any]) -> None:
    for spans in ({"spans": [{**SPAN, **forged}]}, {"children": [{**GOOD, "spans": [{**SPAN, **forged}]}]}):
        assert diagnostics.parse(json.dumps({**GOOD, **spans})) == []


@pytest.mark.parametrize(
    "forged",
    [
        {"level": []}, {"message": "\ud800"}, {"code": 5}, {"code": {"code": []}}, {"rendered": 7}, {"spans": 5}, {"spans": "x"},
        {"children": [5]},
    ],
)  # fmt: skip
def test_messages_that_no_compiler_writes_are_skipped(forged: dict[str, Any]) -> None:
    assert diagnostics.parse(json.dumps(GOOD)) and diagnostics.parse(json.dumps({**GOOD, **forged})) == []


def test_messages_within_messages_are_not_followed_for_ever() -> None:
    deep = json.dumps(GOOD)
    for _ in range(200):
        deep = json.dumps({**GOOD, "children": "@"}).replace('"@"', f"[{deep}]")
    (found,) = diagnostics.parse(deep)
    assert found.children and not found.children[0].children
    assert Diagnostic.from_json(json.loads(json.dumps(found.to_json()))) == found and hash(found)
    assert diagnostics.parse(f'{{"a":{"[" * 100_000}') == []
