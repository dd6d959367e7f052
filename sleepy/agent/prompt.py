"""What the model is asked, and how its reply is read. Short prompts measured better than long ones (EVIDENCE)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypedDict

from sleepy.rust import suggestions
from sleepy.rust.diagnostics import Diagnostic, Span

SYSTEM = "You repair Rust programs. Reply with the whole corrected program in one ```rust block and nothing else."
VERSION = 2
"""Of what a model is shown, part of the key of every experiment; 1 was without the lines that rustc suggests."""
MAX_ERRORS = 3
"""Errors shown, the first in full; later ones are mostly consequences of it."""
MAX_LABELS = 3
"""Labelled places shown of the first error."""

MAX_NOTES = 2
"""Notes and helps shown of the first error."""
MAX_WAYS = 3
"""Ways shown that rustc names to do what a help says."""
MAX_DIFF = 12
"""Lines shown of one way."""

_FENCE = re.compile(r"```(?:rust|rs)?[ \t]*\n(.*?)(?:^```|\Z)", re.DOTALL | re.MULTILINE)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class Message(TypedDict):
    """One turn of a chat, as chat templates take it."""

    role: str
    content: str


def messages(
    program: str, errors: Sequence[Diagnostic], failed: Sequence[Sequence[Diagnostic] | str] = ()
) -> list[Message]:
    """The chat for one attempt. `failed` holds, for each earlier attempt, its errors or why it was refused."""
    text = f"```rust\n{program.rstrip()}\n```\n{describe(errors)}"
    for number, problem in enumerate(failed, 1):
        said = problem if isinstance(problem, str) else describe(problem[:1])
        text += f"\nAttempt {number} did not work either:\n{said}"
    return [{"role": "system", "content": SYSTEM}, {"role": "user", "content": text}]


def reply_text(program: str) -> str:
    """The reply that the model is taught to give: the whole program.

    Replies that hold the changed lines alone were tried: they train three times as fast, but on the 0.5 B model
    only 2 of 10 held-out programs with moved values were solved so, against 5 of 10 by whole programs.
    """
    return f"```rust\n{program.rstrip()}\n```"


def parse_reply(reply: str) -> str | None:
    """The program in a reply, ending in a newline; None when there is no code block or it is empty."""
    match = _FENCE.search(reply)
    code = match.group(1).rstrip() if match else ""
    return f"{code}\n" if code.strip() else None


def unchanged(chat: Sequence[Message]) -> str:
    """The reply that gives back what a chat shows, as it is there."""
    return reply_text(parse_reply(chat[-1]["content"]) or "")


def describe(errors: Iterable[Diagnostic]) -> str:
    """Errors in a few plain lines: code and message; of the first also the labelled source lines and rustc's help,
    with the lines that it suggests."""
    shown = list(errors)[:MAX_ERRORS]
    if not shown:
        return "no errors"
    first, *others = shown
    lines = [headline(first)]
    for span in sorted(first.spans, key=lambda span: not span.primary)[:MAX_LABELS]:
        note = f" // {_one_line(span.label)}" if span.label else ""
        lines.append(f"line {span.line}: `{_one_line(span.text.strip())}`{note}")
    lines += ["\n".join([f"{child.level}: {_one_line(child.message)}", *_suggested(child)]) for child in _notes(first)]
    lines += [f"{headline(error)} (line {error.primary.line if error.primary else '?'})" for error in others]
    return "\n".join(dict.fromkeys(lines))


def headline(error: Diagnostic) -> str:
    """Code and message on one line."""
    return f"error{f'[{error.code}]' if error.code else ''}: {_one_line(error.message)}"


def _notes(error: Diagnostic) -> list[Diagnostic]:
    """The first MAX_NOTES notes and helps; where none of them suggests lines, the first that does as well."""
    notes = [child for child in error.children if child.level in ("help", "note") and not _is_noise(child)]
    chosen = notes[:MAX_NOTES]
    if not any(map(_suggested, chosen)):
        chosen += list(filter(_suggested, notes[MAX_NOTES:]))[:1]
    return chosen


def _suggested(child: Diagnostic) -> list[str]:
    """The lines that rustc would change, as a diff without line numbers; of several ways the first MAX_WAYS."""
    return [line for spans in suggestions.alternatives(child)[:MAX_WAYS] for line in _diff(spans)]


def _diff(spans: Sequence[Span]) -> list[str]:
    """What a suggestion makes of the lines that it touches; nothing where an edit goes over several lines."""
    if not all(_is_within_a_line(span) for span in spans):
        return []
    lines: list[str] = []
    for number in sorted({span.line for span in spans}):
        here = sorted((span for span in spans if span.line == number), key=lambda span: span.column, reverse=True)
        old = new = here[0].text
        for span in here:
            new = new[: span.column - 1] + (span.replacement or "") + new[span.column_end - 1 :]
        added = new.removesuffix(old)
        if added.endswith("\n"):  # whole lines, before this one
            lines += [f"+{_printable(line)}" for line in added.splitlines() if line.strip()]
            lines += [f" {_printable(old)}"] * bool(old.strip())
        else:
            lines += [f"-{_printable(old)}", *(f"+{_printable(line)}" for line in new.splitlines())]
    return lines[:MAX_DIFF]


def _is_within_a_line(span: Span) -> bool:
    """What the span covers is there, in the one line that is known of it."""
    covered = span.text[span.column - 1 : span.column_end - 1]
    return span.line == span.line_end and len(covered.encode()) == span.byte_end - span.byte_start


def _is_noise(child: Diagnostic) -> bool:
    """Notes about where the standard library defines something."""
    return any(span.file.startswith("/") for span in child.spans)


def _one_line(text: str) -> str:
    return _CONTROL.sub(" ", " ".join(text.split()))[:200]


def _printable(line: str) -> str:
    return _CONTROL.sub(" ", line)[:200]
