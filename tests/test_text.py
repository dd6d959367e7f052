"""Untrusted text on its way to people."""

from __future__ import annotations

import logging
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sleepy import log
from sleepy.text import one_line, visible

ESCAPES = {
    "clear the screen": "\x1b[2J",
    "set the title": "\x1b]0;owned\x07",
    "write to the clipboard": "\x1b]52;c;b3duZWQ=\x07",
    "an eight-bit escape": "\x9b2J",
    "overwrite the line": "passed\rfailed",
    "backspace": "ab\x08\x08cd",
    "turn the direction round": "\u202ednuor\u202c",
    "hide": "zero\u200bwidth",
    "break the line for some": "a\u2028b",
    "half a character": "\udc9b2J",
}


@pytest.mark.parametrize("what", ESCAPES)
def test_what_steers_a_terminal_is_replaced(what: str) -> None:
    shown = visible(ESCAPES[what])
    assert shown.isprintable()
    assert "\N{REPLACEMENT CHARACTER}" in shown


@given(st.text())
def test_the_rest_stays(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert all(new == old for old, new in zip(text, shown, strict=True) if old.isprintable() or old in "\n\t")
    assert visible(shown) == shown


def test_one_line() -> None:
    assert one_line(" a\n\n\tb \x1b[2J ") == "a b \N{REPLACEMENT CHARACTER}[2J"
    assert one_line("x" * 500, 10) == "x" * 10


def test_the_log_is_not_steered(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", sys.stderr)
    monkeypatch.delenv("JOURNAL_STREAM", raising=False)
    logger = logging.getLogger("sleepy")
    before = logger.handlers[:], logger.propagate, logger.level
    try:
        log.configure()
        log.get("test").info("the program said %s", "\x1b[2J\n2026-01-01T00:00:00 INFO    promoted v0007")
        try:
            raise ValueError("\x1b]0;owned\x07")
        except ValueError:
            log.get("test").exception("it broke")
    finally:
        logger.handlers[:], logger.propagate = before[0], before[1]
        logger.setLevel(before[2])
    said = capsys.readouterr().err
    assert said.replace("\n", "").isprintable()
    assert [line for line in said.splitlines() if line.startswith("2026-01-01")] == []
    assert "the program said" in said and "promoted v0007" in said


def test_the_last_line_is_not_steered(capsys: pytest.CaptureFixture[str]) -> None:
    log.fatal("x\x1b[2J: no such koan")
    assert capsys.readouterr().err.endswith("sleepy: x\N{REPLACEMENT CHARACTER}[2J: no such koan\n")
