"""The real toolchain in the real sandbox, with limits that a test can reach quickly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from sleepy.rust import toolchain
from sleepy.rust.check import Checker
from sleepy.rust.sandbox import Run, Sandbox
from sleepy.rust.toolchain import Toolchain
from sleepy.settings import SandboxSettings

Shell = Callable[..., Run]


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


@pytest.fixture
def shell(found: Toolchain, work: Path) -> Shell:
    """Run a shell script in a sandbox with small limits."""
    sandbox = Sandbox(SandboxSettings(output_kib=16, processes=24, file_mib=16), found)

    def run(script: str, *, wall_s: float = 10, writable: bool = False) -> Run:
        return sandbox.run(["/usr/bin/sh", "-c", script], work, wall_s=wall_s, writable=writable)

    return run
