"""What the model reads, and what is read of its reply."""

from __future__ import annotations

from dataclasses import replace

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


def _suggested(program: str, diagnose: Diagnose) -> str:
    """What is shown below the last help."""
    return prompt.describe(diagnose(program)).split("\nhelp: ")[-1].split("\n", 1)[1]


def test_a_suggestion_is_shown_as_a_diff(diagnose: Diagnose) -> None:
    program = "pub fn one() -> Vec<u8> {\n    let found = Vec::new();\n    found.push(1);\n    found\n}\n"
    assert _suggested(program, diagnose) == "-    let found = Vec::new();\n+    let mut found = Vec::new();"


def test_whole_lines_are_shown_before_the_line_that_follows(diagnose: Diagnose) -> None:
    program = '// é\npub struct Tile(u8);\npub fn show(tile: Tile) -> String {\n    format!("{tile:?}")\n}\n'
    assert _suggested(program, diagnose) == "+#[derive(Debug)]\n pub struct Tile(u8);"


def test_a_late_help_is_shown_where_it_alone_suggests_lines(diagnose: Diagnose) -> None:
    (error,) = diagnose('// é\npub struct Tile(u8);\npub fn show(tile: Tile) -> String {\n    format!("{tile:?}")\n}\n')
    notes = prompt.describe([error]).splitlines()[2:]
    assert [line.split(":")[0] for line in notes if not line.startswith(("+", " "))] == ["help", "note", "help"]
    first = replace(error, children=error.children[::-1])
    assert len(prompt.describe([first]).splitlines()) == 6  # the one that suggests lines, and one more


def test_both_parts_of_a_suggestion_are_in_the_line(diagnose: Diagnose) -> None:
    program = "pub fn boxed(text: &str) -> Box<str> {\n    let é: String = text;\n    é.into()\n}\n"
    assert "+    let é: String = text.to_string();" in _suggested(program, diagnose)


def test_of_many_ways_a_few_are_shown(diagnose: Diagnose) -> None:
    shown = _suggested("pub fn sum(all: &HashMap<u8, u8>, some: Range<u8>) {}\npub fn f(_: Result) {}\n", diagnose)
    assert 1 <= shown.count("+use ") <= prompt.MAX_WAYS
    shown = prompt.describe(diagnose("pub fn f(one: Iter) {}\n"))
    assert shown.count("+use ") == prompt.MAX_WAYS


def test_what_is_to_be_filled_in_is_not_shown(diagnose: Diagnose) -> None:
    program = "pub fn f(n: Option<u8>) -> u8 {\n    match n {\n        None => 0,\n    }\n}\n"
    assert "todo!" in str(diagnose(program)[0].to_json()) and "todo!" not in prompt.describe(diagnose(program))


@pytest.mark.parametrize("changes", [{"line_end": 2}, {"column": 2}, {"byte_end": 7}])
def test_an_edit_that_does_not_fit_its_line_is_not_shown(changes: dict[str, int]) -> None:
    span = Span("program.rs", 1, 1, 1, 3, 0, 2, True, None, "ab", "x")
    shown = prompt.describe([Diagnostic("error", None, "no", children=(Diagnostic("help", None, "do", (span,)),))])
    assert shown.endswith("help: do\n-ab\n+x")
    torn = replace(span, **changes)  # type: ignore[arg-type]
    shown = prompt.describe([Diagnostic("error", None, "no", children=(Diagnostic("help", None, "do", (torn,)),))])
    assert shown.endswith("help: do")


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
