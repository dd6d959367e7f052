"""The one sandbox that the rest of the program knows, over whichever back-end works here."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from sleepy.errors import SandboxError
from sleepy.rust.keeper.job import Limits
from sleepy.rust.sandbox import client, folders, places, selftest, words
from sleepy.rust.sandbox.bubblewrap import Bubblewrap
from sleepy.rust.sandbox.landlock import Landlock

if TYPE_CHECKING:
    from sleepy.rust.toolchain import Toolchain
    from sleepy.settings import SandboxSettings

_log = logging.getLogger("sleepy.sandbox")
_MIB = 1024 * 1024
_PROBE_WALL_S = 60.0
_REFUSAL = "sleepy never runs untrusted programs without a sandbox"
_NO_MOUNTS: Mapping[str, Path] = MappingProxyType({})


@dataclass(frozen=True)
class Run:
    """What one confined program did."""

    returncode: int
    """Exit status; negative: killed by that signal."""
    stdout: str
    stderr: str
    wall_s: float
    stopped: str = ""
    """What ended it: "" (it did so itself), time, output, memory, disk, processes (the limit of that name), or "signal N"."""
    why: str = ""
    """The limit or rule that it met, in words; empty when it met none."""

    @property
    def timed_out(self) -> bool:
        """It was stopped at the wall-clock limit."""
        return self.stopped == "time"

    @property
    def truncated(self) -> bool:
        """It was stopped because it wrote more than the output limit."""
        return self.stopped == "output"

    @property
    def ok(self) -> bool:
        """It ended by itself with status 0."""
        return self.returncode == 0 and not self.stopped


class Sandbox:
    """Runs programs that need `toolchain` within the limits of `settings`. May be used from several threads."""

    def __init__(self, settings: SandboxSettings, toolchain: Toolchain) -> None:
        """Raise SandboxError, saying what to install, when no back-end that `settings` allow can work here."""
        self.settings = settings
        self.toolchain = toolchain
        self.unavailable: dict[str, str] = {}
        """Why a back-end is not used, by its name."""
        self._lock = threading.Lock()
        self._candidates: list[Bubblewrap | Landlock] = []
        for backend in (Bubblewrap(toolchain), Landlock(toolchain)):
            if settings.backend not in ("auto", backend.name.lower()):
                self.unavailable[backend.name] = f"sandbox.backend = {settings.backend}"
            elif problem := backend.problem():
                self.unavailable[backend.name] = problem
            else:
                self._candidates.append(backend)
        if not self._candidates:
            raise SandboxError(self._refusal())

    @property
    def name(self) -> str:
        """The back-end that is used. SandboxError when none starts."""
        return self._backend().name

    @property
    def account(self) -> str:
        """Which back-end is used, and why the other is not. SandboxError when none starts."""
        name = self.name
        return "; ".join([name, *(f"{other} is not used: {reason}" for other, reason in self.unavailable.items())])

    def run(
        self,
        argv: list[str],
        work: Path,
        *,
        wall_s: float,
        writable: bool = False,
        mounts: Mapping[str, Path] = _NO_MOUNTS,
    ) -> Run:
        """Run `argv` with `work` as its directory (/work inside). Never raises for what the program does.

        `mounts`: more directories of the host, read-only, by where they appear. Raises SandboxError when the sandbox
        itself does not start.
        """
        return self._run(self._backend(), argv, work, wall_s, writable, mounts)

    def self_test(self, work: Path) -> None:
        """Check that the sandbox confines. Raises SandboxError, naming what it lets through or why it fails."""
        selftest.check(self, work)
        _log.debug("programs are confined by %s", self.account)

    def _backend(self) -> Bubblewrap | Landlock:
        """The first that starts. Where there is no choice, running a program shows whether it does."""
        with self._lock:
            while len(self._candidates) > 1:
                first = self._candidates[0]
                with folders.temporary() as folder:
                    try:
                        self._run(first, ["/usr/bin/true"], folder, _PROBE_WALL_S, False, _NO_MOUNTS)
                    except SandboxError as error:
                        self.unavailable[first.name] = str(error)
                        del self._candidates[0]
                        _log.warning("%s; using %s", error, self._candidates[0].name)
                    else:
                        for other in self._candidates[1:]:
                            self.unavailable[other.name] = f"{first.name} is stronger"
                        del self._candidates[1:]
            return self._candidates[0]

    def _run(
        self,
        backend: Bubblewrap | Landlock,
        argv: list[str],
        work: Path,
        wall_s: float,
        writable: bool,
        mounts: Mapping[str, Path],
    ) -> Run:
        work = work.resolve()
        user = places.next_user()
        if user is not None and writable:
            folders.give(work, user)
        job = backend.job(argv, work, writable, mounts, self._limits(wall_s), user)
        outcome = client.run(job)
        if outcome.failed:
            reason = backend.explain(outcome.failed.removeprefix("bwrap: "))
            raise SandboxError(f"{backend.name}: cannot start a sandbox: {reason}")
        stdout, stderr = (
            backend.inside(text.decode(errors="replace"), job, work, mounts)
            for text in (outcome.stdout, outcome.stderr)
        )
        stopped = outcome.stopped or (f"signal {-outcome.returncode}" if outcome.returncode < 0 else "")
        failed = bool(stopped or outcome.returncode)
        why = words.why(stopped, outcome.returncode, stdout + stderr, self.settings, wall_s) if failed else ""
        return Run(outcome.returncode, stdout, stderr, outcome.wall_s, stopped, why)

    def _limits(self, wall_s: float) -> Limits:
        limits = self.settings
        return Limits(
            wall_s=wall_s,
            output_bytes=limits.output_kib * 1024,
            memory_bytes=limits.memory_mib * _MIB,
            disk_bytes=limits.disk_mib * _MIB,
            tasks=limits.processes,
            cpu_s=limits.cpu_s,
            file_bytes=limits.file_mib * _MIB,
        )

    def _refusal(self) -> str:
        reasons = "; ".join(f"{name}: {reason}" for name, reason in self.unavailable.items())
        return f"{_REFUSAL}; {reasons}"
