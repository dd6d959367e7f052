"""Check and test single Rust files in the sandbox (crates: :mod:`sleepy.rust.crate`)."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sleepy.errors import SandboxError, ToolchainError
from sleepy.rust import diagnostics, toolchain
from sleepy.rust.build import PLAIN, Build
from sleepy.rust.crates import CRATES, Built, Vendored
from sleepy.rust.diagnostics import Diagnostic
from sleepy.rust.sandbox import TOOLCHAIN, WORK, Run, Sandbox, folders
from sleepy.rust.sandbox.words import signal_name
from sleepy.settings import SandboxSettings
from sleepy.text import one_line

RUSTC = f"{TOOLCHAIN}/bin/rustc"
CLIPPY = f"{TOOLCHAIN}/bin/clippy-driver"
_MAIN = re.compile(r"^\s*(?:pub\s+)?(?:async\s+)?fn\s+main\s*\(", re.MULTILINE)
_FINISHED = "test result: ok."
"""Without it the program ended before its tests did."""
_RESULT = re.compile(r"^test (\S+)(?: - should panic)? \.\.\. (ok|FAILED)$", re.MULTILINE)
_RAN = re.compile(r"^running (\d+) tests?$", re.MULTILINE)


@dataclass(frozen=True)
class Check:
    """What the compiler said of a program."""

    ok: bool
    """It compiled (warnings allowed)."""
    diagnostics: tuple[Diagnostic, ...]
    run: Run

    @property
    def errors(self) -> list[Diagnostic]:
        """The diagnostics that stopped the build."""
        return diagnostics.errors(list(self.diagnostics))

    @property
    def codes(self) -> list[str]:
        """Error codes in order of appearance, each once."""
        return diagnostics.codes(list(self.diagnostics))


@dataclass(frozen=True)
class Tests:
    """What the tests of a program did."""

    __test__ = False  # not a test class for pytest

    built: bool
    """Program and tests compiled together."""
    ran: int
    """Number of tests that started."""
    passed: bool
    """They compiled, at least one ran, and none failed."""
    detail: str
    """The first failing assertion or compiler error, one line; empty when they passed."""
    timed_out: bool = False
    results: Mapping[str, bool] = field(default_factory=dict)
    """Whether each test passed, by name, as far as the harness got to say."""


class Checker:
    """Compiles and tests programs. One instance may be used from several threads."""

    def __init__(self, settings: SandboxSettings, vendored: Vendored | None = None) -> None:
        """Find the toolchain and the sandbox (ToolchainError, SandboxError). `vendored`: the crates a Build may name."""
        self.settings = settings
        self.toolchain = toolchain.find()
        self.sandbox = Sandbox(settings, self.toolchain)
        self._vendored = vendored

    def self_test(self) -> None:
        """Raise SandboxError unless the sandbox confines and rustc runs in it."""
        with folders.temporary() as work:
            self.sandbox.self_test(work)

    def check(self, program: str, build: Build = PLAIN) -> Check:
        """Type-check and borrow-check one file (`rustc --emit=metadata`; clippy where `build` names lints)."""
        kind = "bin" if _MAIN.search(program) else "lib"
        argv = [RUSTC]
        if build.lints:
            self._require_clippy()
            argv = [CLIPPY, "-Aclippy::all", *(f"-D{lint}" for lint in build.lints)]
        argv += [*_common(build.edition), *self._externs(build), "--crate-type", kind, "--emit=metadata", "program.rs"]
        with _folder(program) as work:
            run = self._compile(argv, work, build)
        return _check(run, run.stderr)

    def test(self, program: str, tests: str, build: Build = PLAIN) -> Tests:
        """Compile `program` followed by `tests` with the test harness and run it."""
        return self.test_runs(program, tests, [[]], build)[0]

    def test_runs(self, program: str, tests: str, runs: list[list[str]], build: Build = PLAIN) -> list[Tests]:
        """Like :meth:`test`, built once and run once for each of `runs`, lists of arguments for the test binary."""
        with self.built(program, tests, build) as run:
            return [run(arguments) for arguments in runs]

    @contextlib.contextmanager
    def built(self, program: str, tests: str, build: Build = PLAIN) -> Iterator[Callable[[list[str]], Tests]]:
        """Compile `program` followed by `tests`: a function that runs them with arguments for the test binary."""
        argv = [RUSTC, *_common(build.edition), *self._externs(build), "--test", "-Awarnings", "-Cdebuginfo=0"]
        argv += [*self.toolchain.linking(TOOLCHAIN), "-o", "tests", "program.rs"]
        with _folder(f"{program}\n{tests}") as work:
            compiled = self._compile(argv, work, build)
            if compiled.ok:
                yield lambda arguments: self._run_tests(work, arguments)
            else:
                failed = Tests(False, 0, False, _first_problem(compiled), compiled.timed_out)
                yield lambda _arguments: failed

    def _compile(self, argv: list[str], work: Path, build: Build) -> Run:
        mounts = {CRATES: self._crates(build).folder} if build.crates else {}
        return self.sandbox.run(argv, work, wall_s=self.settings.compile_wall_s, writable=True, mounts=mounts)

    def _externs(self, build: Build) -> list[str]:
        if not build.crates:
            return []
        externs = self._crates(build).externs
        options = [f"--extern={name}={CRATES}/{externs[name]}" for name in build.crates]
        return [*options, f"-Ldependency={CRATES}"]

    def _crates(self, build: Build) -> Built:
        if self._vendored is None:
            raise SandboxError(f"{build.crates[0]}: no vendored crates here; koans bring theirs in koans/vendor")
        built = self._vendored.build(self.sandbox)
        if missing := set(build.crates) - built.externs.keys():
            raise SandboxError(f"{min(missing)}: not among the vendored crates: {', '.join(sorted(built.externs))}")
        return built

    def _require_clippy(self) -> None:
        if not (self.toolchain.sysroot / "bin" / "clippy-driver").exists():
            raise ToolchainError(
                f"{self.toolchain.sysroot}/bin/clippy-driver: not there; install clippy, e.g. `rustup component add clippy`"
            )

    def _run_tests(self, work: Path, arguments: list[str]) -> Tests:
        argv = [f"{WORK}/tests", "--test-threads=1", *arguments]
        run = self.sandbox.run(argv, work, wall_s=self.settings.test_wall_s)
        ran = sum(int(n) for n in _RAN.findall(run.stdout))
        passed = run.ok and ran > 0 and _FINISHED in run.stdout
        results = {name: result == "ok" for name, result in _RESULT.findall(run.stdout)}
        return Tests(True, ran, passed, "" if passed else _test_failure(run), run.timed_out, results)


@contextlib.contextmanager
def _folder(program: str) -> Iterator[Path]:
    """A folder with program.rs in it."""
    with folders.temporary() as folder:
        (folder / "program.rs").write_bytes(program.encode(errors="replace"))
        yield folder


def _common(edition: str) -> list[str]:
    return ["--edition", edition, "--crate-name", "program", "--error-format=json"]


def _check(run: Run, messages: str) -> Check:
    found = diagnostics.parse(messages)
    if ended := _ended("the compiler", "was", run):
        found.insert(0, Diagnostic("error", None, ended))  # what it had said by then is not all
    elif not run.ok and not diagnostics.errors(found):
        # No diagnostic, yet no success: say in the compiler's place what stopped it.
        found.append(Diagnostic("error", None, _last_words(run)))
    return Check(run.ok, tuple(found), run)


def _ended(what: str, were: str, run: Run) -> str:
    """How a run ended that did not end by itself; empty when it did."""
    if run.returncode >= 0 and not run.stopped:
        return ""
    if run.stopped.startswith("signal"):
        return f"{what} {were} killed by {signal_name(-run.returncode)}{f': {run.why}' if run.why else ''}"
    return f"{what} {were} stopped: {run.why}"


def _last_words(run: Run) -> str:
    lines = [line for line in run.stderr.splitlines() if line.strip() and not line.startswith("{")]
    return one_line(lines[-1]) if lines else f"the compiler ended with status {run.returncode}"


def _first_problem(run: Run) -> str:
    if ended := _ended("the compiler", "was", run):
        return ended
    found = diagnostics.errors(diagnostics.parse(run.stderr))
    if not found:
        return _last_words(run)
    return one_line(f"{found[0].code or 'error'}: {found[0].message.splitlines()[0]}")


def _test_failure(run: Run) -> str:
    if ended := _ended("the tests", "were", run):
        return ended
    lines = run.stdout.splitlines()
    for number, line in enumerate(lines):
        if "panicked at" in line:
            return one_line(" ".join(lines[number : number + 4])) + (f" ({run.why})" if run.why else "")
    if run.returncode or _FINISHED not in run.stdout:
        return f"the tests ended early, with status {run.returncode}{f' ({run.why})' if run.why else ''}"
    return "no test ran"
