"""rustc's JSON diagnostics as objects (https://doc.rust-lang.org/rustc/json.html)."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

_MOST = 2**32 - 1
"""rustc counts with 32 bits."""
_HALF = re.compile("[\ud800-\udfff]")
"""Half a character, which JSON can say, but nothing can show or store."""


@dataclass(frozen=True)
class Span:
    """A place in the source; lines and columns count from 1, byte offsets from 0."""

    file: str
    line: int
    line_end: int
    column: int
    column_end: int
    byte_start: int
    byte_end: int
    primary: bool
    label: str | None
    text: str
    """The first source line that the span touches."""
    replacement: str | None = None
    """What rustc suggests to put there, if it does."""
    applicability: str | None = None
    """MachineApplicable, MaybeIncorrect, HasPlaceholders or Unspecified."""


@dataclass(frozen=True)
class Diagnostic:
    """One message of the compiler, with its notes and suggestions as children."""

    level: str
    """error, warning, note or help."""
    code: str | None
    """E0382, or a lint's name, or None."""
    message: str
    spans: tuple[Span, ...] = ()
    children: tuple[Diagnostic, ...] = ()
    rendered: str = field(default="", compare=False)
    """What rustc would print on a terminal, without colour."""

    @property
    def is_error(self) -> bool:
        """It stops the build (the closing "aborting due to …" line does not count)."""
        return self.level.startswith("error") and not self.message.startswith("aborting due to")

    @property
    def primary(self) -> Span | None:
        """The first primary span."""
        return next((span for span in self.spans if span.primary), None)

    def to_json(self) -> dict[str, Any]:
        """Plain data, for the history and the cache."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Diagnostic:
        """The inverse of :meth:`to_json`, also after a way through JSON text."""
        spans = tuple(Span(**span) for span in data["spans"])
        return cls(**{**data, "spans": spans, "children": tuple(map(cls.from_json, data["children"]))})


def parse(output: str) -> list[Diagnostic]:
    """Diagnostics from `--error-format=json` (or cargo's `--message-format=json`); other lines are skipped."""
    found = []
    for line in output.splitlines():
        if not line.startswith("{"):
            continue
        # A line may be cut short at the output limit, and procedural macros write to the same stream what they like.
        with contextlib.suppress(ValueError, LookupError, TypeError, AttributeError, RecursionError):
            data = json.loads(line)
            data = data.get("message") if data.get("reason") == "compiler-message" else data
            # What stands at the notes and suggestions themselves stays there: rustc nests them no deeper.
            found.append(_diagnostic(data, [_diagnostic(child) for child in data.get("children", ())]))
    return found


def errors(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """Those that stop the build, in the compiler's order."""
    return [d for d in diagnostics if d.is_error]


def codes(diagnostics: list[Diagnostic]) -> list[str]:
    """Error codes in order of appearance, each once."""
    return list(dict.fromkeys(d.code for d in errors(diagnostics) if d.code))


def is_name(value: Any) -> bool:
    """It is a string that something on this machine can be called."""
    return isinstance(value, str) and "\0" not in value and not _HALF.search(value)


def _diagnostic(data: dict[str, Any], children: Sequence[Diagnostic] = ()) -> Diagnostic:
    return Diagnostic(
        level=_text(data["level"]),
        code=_text_or_none((data.get("code") or {}).get("code")),
        message=_text(data["message"]),
        spans=tuple(_span(s) for s in data.get("spans", ())),
        children=tuple(children),
        rendered=_text(data.get("rendered") or ""),
    )


def _span(data: dict[str, Any]) -> Span:
    return Span(
        file=_file(data["file_name"]),
        line=_number(data["line_start"]),
        line_end=_number(data["line_end"]),
        column=_number(data["column_start"]),
        column_end=_number(data["column_end"]),
        byte_start=_number(data["byte_start"]),
        byte_end=_number(data["byte_end"]),
        primary=data["is_primary"] is True,
        label=_text_or_none(data.get("label")),
        text=_text((data.get("text") or [{"text": ""}])[0]["text"]),
        replacement=_text_or_none(data.get("suggested_replacement")),
        applicability=_text_or_none(data.get("suggestion_applicability")),
    )


def _text(value: Any) -> str:
    if not isinstance(value, str) or _HALF.search(value):
        raise ValueError(value)
    return value


def _text_or_none(value: Any) -> str | None:
    return None if value is None else _text(value)


def _file(value: Any) -> str:
    if not is_name(value):
        raise ValueError(value)
    return str(value)


def _number(value: Any) -> int:
    if not isinstance(value, int) or not 0 <= value <= _MOST:
        raise ValueError(value)
    return int(value)
