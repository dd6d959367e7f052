"""The real compiler."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sleepy.rust.check import Checker
from sleepy.rust.diagnostics import Diagnostic
from sleepy.settings import SandboxSettings

Diagnose = Callable[[str], list[Diagnostic]]


@pytest.fixture(scope="session")
def diagnose() -> Diagnose:
    """What rustc says of a program."""
    checker = Checker(SandboxSettings())
    return lambda program: checker.check(program).errors
