"""The router: which pattern do a program's diagnostics show? Patterns are data (patterns.toml)."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sleepy.errors import UsageError
from sleepy.rust.diagnostics import Diagnostic

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

BUILT_IN = Path(__file__).with_name("patterns.toml")


@dataclass(frozen=True)
class Alternative:
    """One way for an error to show a pattern."""

    codes: frozenset[str]
    text: re.Pattern[str] | None

    def matches(self, error: Diagnostic) -> bool:
        """The code fits (for a lint its tool will do: clippy) and, where an expression is given, so does the error's text."""
        code = error.code or ""
        fits = code in self.codes or code.split("::")[0] in self.codes
        return fits and (self.text is None or self.text.search(full_text(error)) is not None)


@dataclass(frozen=True)
class Pattern:
    """A recognisable kind of error, with coefficients of its own."""

    name: str
    summary: str
    alternatives: tuple[Alternative, ...]

    @property
    def codes(self) -> frozenset[str]:
        """Every code that any alternative names."""
        return frozenset().union(*(alternative.codes for alternative in self.alternatives))


class Router:
    """Ordered patterns; the first error that any of them matches decides."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self.patterns = tuple(patterns)

    @classmethod
    def read(cls, path: Path | None = None) -> Router:
        """Patterns from a TOML file (the built-in one by default). UsageError when it is malformed."""
        path = path or BUILT_IN
        try:
            data = tomllib.loads(path.read_text())
            patterns = [_pattern(entry) for entry in data["pattern"]]
        except (OSError, ValueError, KeyError, TypeError, re.error) as error:
            raise UsageError(f"{path}: not a patterns file: {error}; see {BUILT_IN}") from None
        names = [pattern.name for pattern in patterns]
        if twice := {name for name in names if names.count(name) > 1}:
            raise UsageError(f"{path}: pattern {min(twice)} is there twice")
        return cls(patterns)

    @property
    def names(self) -> list[str]:
        """Pattern names in order."""
        return [pattern.name for pattern in self.patterns]

    def may_show(self, codes: Iterable[str], names: Iterable[str]) -> bool:
        """Could a program with these error codes be routed to one of these patterns? Asks no compiler: yes may be in vain."""
        wanted = set(names)
        known = {code for pattern in self.patterns if pattern.name in wanted for code in pattern.codes}
        return any(code in known or code.split("::")[0] in known for code in codes)

    def route(self, errors: Iterable[Diagnostic]) -> str | None:
        """Name of the pattern that the errors show; None means the base model."""
        for error in errors:
            for pattern in self.patterns:
                if any(alternative.matches(error) for alternative in pattern.alternatives):
                    return pattern.name
        return None


def full_text(error: Diagnostic) -> str:
    """Message, span labels and notes of an error, one a line."""
    parts = [error.message, *(span.label for span in error.spans if span.label)]
    return "\n".join(parts + [full_text(child) for child in error.children])


def _pattern(entry: dict[str, Any]) -> Pattern:
    alternatives = tuple(
        Alternative(frozenset(match["codes"]), re.compile(match["text"]) if "text" in match else None)
        for match in entry["match"]
    )
    return Pattern(entry["name"], entry.get("summary", ""), alternatives)
