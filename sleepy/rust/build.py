"""What it takes to compile a program."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Build:
    """What a program needs besides its text."""

    edition: str = "2021"
    crates: tuple[str, ...] = ()
    """Vendored crates that it uses, by name."""
    lints: tuple[str, ...] = ()
    """Lints that are errors for it, e.g. "clippy::manual_let_else"; any of them makes clippy the compiler."""

    @property
    def key(self) -> tuple[str, ...]:
        """For cache keys: all of it, as strings."""
        return self.edition, " ".join(self.crates), " ".join(self.lints)


PLAIN = Build()
