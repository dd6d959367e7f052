"""rustc's JSON diagnostics as objects (https://doc.rust-lang.org/rustc/json.html)."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, field
from typing import Any


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
        with contextlib.suppress(ValueError, KeyError, TypeError, AttributeError, RecursionError):
            data = json.loads(line)
            data = data.get("message") if data.get("reason") == "compiler-message" else data
            if isinstance(data, dict) and isinstance(data.get("level"), str) and isinstance(data.get("message"), str):
                found.append(_diagnostic(data))
    return found


def errors(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """Those that stop the build, in the compiler's order."""
    return [d for d in diagnostics if d.is_error]


def codes(diagnostics: list[Diagnostic]) -> list[str]:
    """Error codes in order of appearance, each once."""
    return list(dict.fromkeys(d.code for d in errors(diagnostics) if d.code))


def _diagnostic(data: dict[str, Any]) -> Diagnostic:
    return Diagnostic(
        level=data["level"],
        code=(data.get("code") or {}).get("code"),
        message=data["message"],
        spans=tuple(_span(s) for s in data.get("spans", ())),
        children=tuple(_diagnostic(c) for c in data.get("children", ())),
        rendered=data.get("rendered") or "",
    )


def _span(data: dict[str, Any]) -> Span:
    return Span(
        file=data["file_name"],
        line=data["line_start"],
        line_end=data["line_end"],
        column=data["column_start"],
        column_end=data["column_end"],
        byte_start=data["byte_start"],
        byte_end=data["byte_end"],
        primary=data["is_primary"],
        label=data.get("label"),
        text=(data.get("text") or [{"text": ""}])[0]["text"],
        replacement=data.get("suggested_replacement"),
        applicability=data.get("suggestion_applicability"),
    )
