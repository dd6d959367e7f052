"""A program that got further through the compiler is the better one, whatever comes to light there."""

from __future__ import annotations

import pytest

from sleepy.rust.cargo import Report, Target, compare
from sleepy.rust.diagnostics import Diagnostic, Span
from sleepy.rust.phases import Phase, phase, score

IN_ORDER = [None, "E0425", "E0072", "E0308", "E0382", "unused_mut"]


def error(code: str | None, message: str = "x") -> Diagnostic:
    return Diagnostic("error", code, message)


def test_codes_belong_to_phases() -> None:
    assert [phase(error(code)) for code in IN_ORDER] == list(Phase)
    assert phase(error(None, "cannot find macro `x` in this scope")) is Phase.NAMES
    assert phase(error(None, "lifetime may not live long enough")) is Phase.BORROWS


@pytest.mark.parametrize("number", range(1, len(IN_ORDER)))
def test_an_earlier_error_outweighs_all_later_ones(number: int) -> None:
    before, after = IN_ORDER[number - 1], IN_ORDER[number]
    assert score([error(before)]) > score([error(after)] * 9)


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ([(None, "a.rs")], [(None, "b.rs"), (None, "b.rs")], "better"),
        ([(None, "a.rs")], [(None, "a.rs"), (None, "b.rs")], "worse"),
        ([(None, "a.rs")], [(None, "a.rs")], "same"),
        ([(None, "a.rs"), ("E0308", "a.rs")], [(None, "b.rs"), (None, "b.rs")], "worse"),
        ([("E0308", "a.rs")], [("E0308", "b.rs")], "same"),
        ([("E0308", "a.rs")], [("E0382", "a.rs"), ("E0382", "b.rs")], "better"),
    ],
)
def test_a_file_that_parses_is_progress(
    before: list[tuple[str | None, str]], after: list[tuple[str | None, str]], change: str
) -> None:
    target = Target("p", "lib", "p")

    def report(errors: list[tuple[str | None, str]]) -> Report:
        spans = [Span(file, n, n, 1, 2, n, n + 1, True, None, "x") for n, (_, file) in enumerate(errors)]
        found = tuple(Diagnostic("error", code, "x", (span,)) for (code, _), span in zip(errors, spans, strict=True))
        return Report({target: found}, frozenset({target}), frozenset(), {}, False)

    assert compare(report(before), report(after)) == change
