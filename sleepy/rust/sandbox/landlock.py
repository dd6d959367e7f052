"""The second choice, where bubblewrap cannot start: Landlock, by which a process gives up most of the machine for good.

The program sees the machine's real paths, so the places of `places` in its arguments are replaced by what they stand for,
and back again in its output.
"""

from __future__ import annotations

import os
import re
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sleepy.rust.keeper import kernel
from sleepy.rust.keeper.job import Job, Limits, Ruleset
from sleepy.rust.sandbox import places, seccomp
from sleepy.rust.sandbox.places import TMP, TOOLCHAIN, WORK

if TYPE_CHECKING:
    from sleepy.rust.toolchain import Toolchain

NAME = "Landlock"
_DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")


class Landlock:
    """No namespaces: rules for files, a system call filter instead of an own network, limits and an own user where possible."""

    name = NAME

    def __init__(self, toolchain: Toolchain) -> None:
        self._toolchain = toolchain
        self.abi = kernel.landlock_abi()

    def problem(self) -> str:
        """Why it cannot work here; empty when it can."""
        if self.abi == 0:
            return "the kernel has no Landlock (Linux 5.13 or newer, with landlock in /sys/kernel/security/lsm)"
        return seccomp.problem()

    def explain(self, reason: str) -> str:
        """What to do when it does not start for `reason`."""
        return reason

    def job(
        self, argv: list[str], work: Path, writable: bool, mounts: Mapping[str, Path], limits: Limits, user: int | None
    ) -> Job:
        """The job that runs `argv` with `work` as its directory."""
        scratch = f"{tempfile.gettempdir()}/sleepy-tmp-{os.urandom(8).hex()}"
        real = self._real(work, mounts) | {TMP: scratch}
        outside = _pattern(real)
        needed = [self._toolchain.sysroot, work, *mounts.values()]
        read = ["/usr", *places.TOP, str(self._toolchain.sysroot), str(work), *map(str, mounts.values())]
        return Job(
            argv=tuple(outside.sub(lambda match: real[match[0]], argument) for argument in argv),
            environment={"PATH": f"{self._toolchain.sysroot}/bin:/usr/bin:/bin", "HOME": scratch, "TMPDIR": scratch},
            folder=str(work),
            limits=limits,
            filter=seccomp.for_landlock(writes=writable, scopes_signals=self.abi >= kernel.SCOPES_SIGNALS_FROM_ABI),
            writable=(str(work),) if writable else (),
            ruleset=Ruleset(
                self.abi,
                read=tuple(path for path in read if os.path.exists(path)),
                write=(str(work), scratch) if writable else (scratch,),
                devices=_DEVICES,
            ),
            scratch=scratch,
            user=user,
            may_pass=user is not None and not all(map(_open_to_others, needed)),
        )

    def inside(self, text: str, job: Job, work: Path, mounts: Mapping[str, Path]) -> str:
        """Output with the places of `places` for what they stand for, so that it is the same with both back-ends."""
        back = {path: place for place, path in (self._real(work, mounts) | {TMP: job.scratch}).items()}
        return _pattern(back).sub(lambda match: back[match[0]], text)

    def _real(self, work: Path, mounts: Mapping[str, Path]) -> dict[str, str]:
        real = {TOOLCHAIN: str(self._toolchain.sysroot), WORK: str(work)}
        return real | {place: str(folder) for place, folder in mounts.items()}


def _pattern(paths: Mapping[str, str]) -> re.Pattern[str]:
    """Any of `paths` where it is a whole path or the first part of one."""
    longest_first = sorted(map(re.escape, paths), key=len, reverse=True)
    return re.compile(rf"(?<![\w/.-])(?:{'|'.join(longest_first)})(?![\w.-])")


def _open_to_others(path: Path) -> bool:
    """Any user may reach it."""
    return all(folder.stat().st_mode & stat.S_IXOTH for folder in path.resolve().parents)
