"""Every program of the corpus is contained by both back-ends and named in the attempt's row, and the next one runs as usual."""

from __future__ import annotations

import os
import re
import socket
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from sleepy.agent.prompt import headline
from sleepy.errors import FixError, SandboxError
from sleepy.rust import crate, project
from sleepy.rust.check import Checker, Tests
from sleepy.rust.keeper import usage
from sleepy.rust.sandbox import client
from sleepy.settings import SandboxSettings
from sleepy.text import one_line
from tests.rust.hostile import PRELUDE, Program, programs
from tests.rust.test_check import HALF, harness

SECRET = "the secret that stays outside"
CANARY = "the canary sings"
LIMITS = {"processes": 48, "output_kib": 64, "file_mib": 32, "disk_mib": 128}
COMPILE_MIB, RUN_MIB = 1024, 256
GENEROUS_S = 120.0
ENDLESS_COMPILE_S, ENDLESS_CRATE_S, ENDLESS_TEST_S = 1.2, 4.0, 0.7
BACKENDS = ("bubblewrap", "landlock")
RUN = programs("test")


@dataclass
class Outside:
    """What the programs are after."""

    folder: Path
    process: subprocess.Popen[bytes]
    server: socket.socket
    sockets: list[socket.socket] = field(default_factory=list)

    def names(self, program: Program) -> dict[str, str]:
        """What @NAMES@ stand for; every program has a canary of its own."""
        own = self.folder / program.name
        own.mkdir(exist_ok=True)
        own.chmod(0o777)
        (own / "canary").write_text(CANARY)
        (own / "canary").chmod(0o666)
        return {
            "SECRET": str(self.folder / "secret.rs"),
            "OUTSIDE": str(own),
            "PORT": str(self.server.getsockname()[1]),
            "PID": str(self.process.pid),
            "SOCKET": str(self.folder / "socket"),
            "ABSTRACT": self.sockets[1].getsockname()[1:].decode(),
            "LONG": "x" * 400,
            "PARENTHESES": "(" * 20_000 + "1" + ")" * 20_000,
        }

    def assert_unharmed(self, program: Program) -> None:
        """Nothing was changed, nobody came."""
        own = self.folder / program.name
        assert [path.name for path in own.iterdir()] == ["canary"], program.tries
        assert (own / "canary").read_text() == CANARY
        assert (own / "canary").stat().st_mode & 0o777 == 0o666
        assert self.process.poll() is None
        for server in (self.server, *self.sockets):
            with pytest.raises(BlockingIOError):
                server.accept()


@pytest.fixture(scope="module")
def outside() -> Iterator[Outside]:
    with TemporaryDirectory(prefix="sleepy-outside-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "secret.rs").write_text(f"// {SECRET}\n")
        process = subprocess.Popen(["sleep", "600"], env={"SLEEPY_TEST_SECRET": SECRET})
        addresses: list[tuple[int, object]] = [
            (socket.AF_INET, ("127.0.0.1", 0)),
            (socket.AF_UNIX, str(folder / "socket")),
            (socket.AF_UNIX, f"\0sleepy-test-{os.getpid()}"),
        ]
        servers = [socket.socket(family) for family, _ in addresses]
        for server, (_, address) in zip(servers, addresses, strict=True):
            server.bind(address)
            server.listen()
            server.setblocking(False)
        (folder / "socket").chmod(0o777)
        yield Outside(folder, process, servers[0], servers[1:])
        process.kill()
        process.wait()
        for server in servers:
            server.close()


class TightRuns(Checker):
    """Compiles as usual, and runs tests with little memory and, those that never end, for a short time."""

    def __init__(self, settings: SandboxSettings) -> None:
        super().__init__(settings)
        small = {"memory_mib": RUN_MIB, "test_wall_s": GENEROUS_S}
        self.tight = Checker(settings.model_copy(update=small))
        self.short = Checker(settings.model_copy(update={**small, "test_wall_s": ENDLESS_TEST_S}))
        self.endless = {program.name for program in RUN if program.endless}

    def _run_tests(self, work: Path, arguments: list[str]) -> Tests:
        checker = self.short if arguments[0].partition("::")[0] in self.endless else self.tight
        return checker._run_tests(work, arguments)


@dataclass
class Backend:
    """One way of confining, and what became of the programs under it."""

    name: str
    outside: Outside

    def settings(self, compile_wall_s: float) -> SandboxSettings:
        limits = {**LIMITS, "memory_mib": COMPILE_MIB, "compile_wall_s": compile_wall_s}
        return SandboxSettings.model_validate({"backend": self.name, **limits})

    @cached_property
    def patient(self) -> Checker:
        return Checker(self.settings(GENEROUS_S))

    @cached_property
    def hasty(self) -> Checker:
        return Checker(self.settings(ENDLESS_COMPILE_S))

    @cached_property
    def ran(self) -> dict[str, Tests]:
        """All tests of the corpus, built together and run one by one."""
        names = {program.name: self.outside.names(program) for program in RUN}
        modules = [f"mod {p.name} {{\nuse super::prelude::*;\n{p.text(names[p.name])}}}\n" for p in RUN]
        unit = f"mod prelude {{\n{PRELUDE}}}\n{''.join(modules)}"
        runs = [[f"{program.name}::attack", "--exact"] for program in RUN]
        found = TightRuns(self.settings(GENEROUS_S)).test_runs(unit, "", runs)
        assert found[0].built, found[0].detail
        return dict(zip(names, found, strict=True))


@pytest.fixture(scope="module", params=BACKENDS)
def backend(request: pytest.FixtureRequest, outside: Outside) -> Backend:
    found = Backend(request.param, outside)
    try:
        found.patient.self_test()  # before anything worse than its probe is run
    except SandboxError as error:
        pytest.skip(str(error))
    return found


def assert_contained(program: Program, detail: str, outside: Outside) -> None:
    assert "LEAKED" not in detail and SECRET not in detail, program.tries
    assert re.search(program.says, detail), f"{program.tries}: {detail}"
    assert detail.isprintable(), detail
    outside.assert_unharmed(program)


def assert_nothing_is_left() -> None:
    """Every process below the keeper is a supervisor."""
    process = client._keeper._process
    assert process is not None
    assert [found for found in usage.descendants(process.pid) if found.parent != process.pid] == []


@pytest.mark.parametrize("program", RUN, ids=lambda program: program.name)
def test_a_test_is_contained(program: Program, backend: Backend) -> None:
    result = backend.ran[program.name]
    assert not result.passed
    assert_contained(program, result.detail, backend.outside)


@pytest.mark.parametrize("program", programs("compile", "build"), ids=lambda program: program.name)
def test_a_compilation_is_contained(program: Program, backend: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLEEPY_TEST_SECRET", SECRET)
    checker = backend.hasty if program.endless else backend.patient
    text = program.text(backend.outside.names(program))
    if program.step == "build":
        tests = checker.test(text, harness("assert_eq!(1, 1);").replace("use super::*;", ""))
        assert not tests.built
        assert_contained(program, tests.detail, backend.outside)
    else:
        check = checker.check(text)
        assert not check.ok
        assert_contained(program, one_line(headline(check.errors[0])), backend.outside)
    assert_nothing_is_left()


@pytest.mark.parametrize("program", programs("crate"), ids=lambda program: program.name)
def test_a_crate_is_contained(
    program: Program, backend: Backend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for limit in ("MEMORY_MIB", "CPU_S", "PROCESSES", "FILE_MIB", "DISK_MIB"):
        monkeypatch.setattr(crate, f"LEAST_{limit}", 0)  # as little as for koans
    monkeypatch.setattr(crate, "CHECK_WALL_S", ENDLESS_CRATE_S if program.endless else GENEROUS_S)
    root = program.write_crate(tmp_path / "crate", backend.outside.names(program))
    try:
        with crate.opened(project.locate(root), backend.patient) as workspace:
            report = workspace.check()
            errors = [f"{error.message} {error.rendered}" for error in report.all_errors]
            said = "" if report.ok else f"{report.stopped or ''} {' '.join(errors)}"
    except FixError as error:
        said = str(error)
    assert_contained(program, one_line(said, 5000), backend.outside)
    assert_nothing_is_left()


def test_afterwards_it_works_as_before(backend: Backend) -> None:
    assert backend.ran
    assert_nothing_is_left()
    assert backend.patient.check(HALF).ok
    assert backend.patient.test(HALF, harness("assert_eq!(half(8), 4);")).passed


def test_the_corpus_is_broad() -> None:
    assert len(programs()) >= 60
    assert {program.step for program in programs()} == {"compile", "build", "test", "crate"}
