"""What the model reads, and what is read of its reply."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sleepy.agent import prompt
from sleepy.rust.diagnostics import Diagnostic, Span
from tests.agent.conftest import Diagnose

MOVED = "pub fn twice(name: String) -> (String, String) {\n    (name, name)\n}\n"
LINES = st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), max_size=40).filter(
    lambda line: not line.startswith("```")
)


@settings(deadline=None)
@given(st.lists(LINES, min_size=1, max_size=8).map("\n".join).filter(str.strip))
def test_what_is_taught_is_what_is_read(program: str) -> None:
    assert prompt.parse_reply(prompt.reply_text(program)) == program.rstrip() + "\n"


@pytest.mark.parametrize(
    ("reply", "program"),
    [
        ("```rust\nfn a() {}\n```", "fn a() {}\n"),
        ("Here it is:\n\n```rs\nfn a() {}\n```\nThat clones the name.", "fn a() {}\n"),
        ("```\nfn a() {}\n```", "fn a() {}\n"),
        ("```rust\nfn a() {}\n", "fn a() {}\n"),
        ("```rust\n\n\n    fn a() {}\n\n\n```", "\n\n    fn a() {}\n"),
        ("```rust\nfn a() {}\n```\n```rust\nfn b() {}\n```", "fn a() {}\n"),
        ("```rust\n/// ```\n/// a();\n/// ```\nfn a() {}\n```", "/// ```\n/// a();\n/// ```\nfn a() {}\n"),
        ("fn a() {}", None),
        ("", None),
        ("```rust\n```", None),
        ("```rust\n   \n\n```", None),
        ("```rust", None),
    ],
)
def test_replies(reply: str, program: str | None) -> None:
    assert prompt.parse_reply(reply) == program


def test_a_chat_shows_the_program_and_its_error(diagnose: Diagnose) -> None:
    system, user = prompt.messages(MOVED, diagnose(MOVED))
    assert (system["role"], user["role"]) == ("system", "user")
    assert user["content"].startswith(f"```rust\n{MOVED}```\nerror[E0382]: use of moved value: `name`\nline 2: ")
    assert "`(name, name)` // value used here after move" in user["content"]


def test_failed_attempts_are_told_in_order(diagnose: Diagnose) -> None:
    _, user = prompt.messages(MOVED, diagnose(MOVED), [diagnose("pub fn f() { x }"), "it adds todo!"])
    tail = user["content"].split("Attempt 1 did not work either:\n")[1]
    first, second = tail.split("\nAttempt 2 did not work either:\n")
    assert first.startswith("error[E0425]: cannot find value `x`")
    assert second == "it adds todo!"


def test_at_most_a_few_errors_are_shown(diagnose: Diagnose) -> None:
    errors = diagnose("pub fn f() {\n" + "".join(f"    x{n};\n" for n in range(9)) + "}\n")
    assert len(errors) == 9
    assert prompt.describe(errors).count("error[E0425]") == prompt.MAX_ERRORS


def test_no_errors() -> None:
    assert prompt.describe([]) == "no errors"


def test_an_error_without_code_or_place() -> None:
    error = Diagnostic("error", None, "the compiler was stopped after 30 s")
    assert prompt.describe([error, error]).startswith("error: the compiler was stopped after 30 s")


@settings(deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
def test_diagnostics_bring_no_control_characters_and_no_lines_of_their_own(message: str, label: str) -> None:
    span = Span("program.rs", 1, 1, 1, 2, 0, 1, True, label, label)
    text = prompt.describe([Diagnostic("error", "E0001", message, (span,))])
    assert len(text.split("\n")) == 2
    assert not any(ord(char) < 32 or ord(char) == 127 for char in text.replace("\n", ""))
    assert max(map(len, text.split("\n"))) < 450
