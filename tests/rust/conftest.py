"""The real toolchain in the real sandbox, with limits that a test can reach quickly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

import pytest

from sleepy.errors import SandboxError
from sleepy.rust import toolchain
from sleepy.rust.check import Checker
from sleepy.rust.sandbox import Run, Sandbox
from sleepy.rust.toolchain import Toolchain
from sleepy.settings import SandboxSettings

Shell = Callable[..., Run]
Backend = Literal["bubblewrap", "landlock"]
BACKENDS: tuple[Backend, ...] = ("bubblewrap", "landlock")


@pytest.fixture(scope="session")
def checker() -> Checker:
    return Checker(SandboxSettings())


@pytest.fixture(scope="session")
def tight() -> Checker:
    return Checker(SandboxSettings(test_wall_s=1.5, output_kib=16, memory_mib=1024, processes=24, file_mib=32))


@pytest.fixture(scope="session")
def found() -> Toolchain:
    return toolchain.find()


@pytest.fixture
def work() -> Iterator[Path]:
    """A working directory outside pytest's own, whose parents are closed to other users."""
    with TemporaryDirectory(prefix="sleepy-test-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture(params=BACKENDS)
def either(request: pytest.FixtureRequest, found: Toolchain) -> Sandbox:
    """A sandbox with small limits, of each kind that works here."""
    return small_sandbox(request.param, found)


@pytest.fixture
def shell(found: Toolchain, work: Path) -> Shell:
    """Run a shell script in bubblewrap with small limits."""
    return in_shell(small_sandbox("bubblewrap", found), work)


@pytest.fixture
def either_shell(either: Sandbox, work: Path) -> Shell:
    """Run a shell script in either kind of sandbox with small limits."""
    return in_shell(either, work)


def small_sandbox(backend: Backend, found: Toolchain) -> Sandbox:
    """Limits that a test can reach quickly."""
    settings = SandboxSettings(
        backend=backend, output_kib=16, processes=24, memory_mib=256, file_mib=16, disk_mib=32, cpu_s=1
    )
    try:
        return Sandbox(settings, found)
    except SandboxError as error:
        pytest.skip(str(error))


def in_shell(sandbox: Sandbox, work: Path) -> Shell:
    """Runs scripts."""

    def run(script: str, *, wall_s: float = 30, writable: bool = False) -> Run:
        return sandbox.run(["/usr/bin/sh", "-c", script], work, wall_s=wall_s, writable=writable)

    return run
