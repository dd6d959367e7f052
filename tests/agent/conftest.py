"""The real compiler."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sleepy.rust.build import PLAIN
from sleepy.rust.check import Checker
from sleepy.rust.diagnostics import Diagnostic
from sleepy.settings import SandboxSettings

Diagnose = Callable[..., list[Diagnostic]]


@pytest.fixture(scope="session")
def diagnose() -> Diagnose:
    """What rustc (clippy, for a Build with lints) says of a program."""
    checker = Checker(SandboxSettings())
    return lambda program, build=PLAIN: checker.check(program, build).errors
