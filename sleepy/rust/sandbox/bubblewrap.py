"""The first choice: bubblewrap, which gives a program its own view of the machine."""

from __future__ import annotations

import functools
import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sleepy.rust.keeper.job import SECCOMP_FD, STATUS_FD, Job, Limits
from sleepy.rust.sandbox import places, seccomp
from sleepy.rust.sandbox.places import TMP, TOOLCHAIN, WORK

if TYPE_CHECKING:
    from sleepy.rust.toolchain import Toolchain

NAME = "bubblewrap"
_TOOLS = {"bwrap": "bubblewrap", "prlimit": "util-linux", "setpriv": "util-linux"}
_USER_NAMESPACES = (
    "unprivileged user namespaces must be allowed (sysctl kernel.unprivileged_userns_clone=1, "
    "kernel.apparmor_restrict_unprivileged_userns=0)"
)
_ABOUT_NAMESPACES = re.compile(r"namespace|uid map|Operation not permitted|Permission denied")


class Bubblewrap:
    """Namespaces for everything; only /usr, the toolchain and what is named are there."""

    name = NAME

    def __init__(self, toolchain: Toolchain) -> None:
        self._toolchain = toolchain

    def problem(self) -> str:
        """Why it cannot work here, and what to install; empty when nothing is missing."""
        for tool, package in _TOOLS.items():
            if shutil.which(tool) is None:
                return f"{tool}: not found on PATH; install it, e.g. `apt-get install {package}`"
        return seccomp.problem()

    def explain(self, reason: str) -> str:
        """What to do when it does not start for `reason`."""
        return f"{reason}; {_USER_NAMESPACES}" if _ABOUT_NAMESPACES.search(reason) else reason

    def job(
        self, argv: list[str], work: Path, writable: bool, mounts: Mapping[str, Path], limits: Limits, user: int | None
    ) -> Job:
        """The job that runs `argv` with `work` as its directory."""
        return Job(
            argv=(
                shutil.which("bwrap") or "/usr/bin/bwrap",
                *self._options(work, writable, mounts, limits, user),
                *argv,
            ),
            environment={},
            folder="/",
            limits=limits,
            filter=seccomp.for_bubblewrap(),
            rlimit_tasks=_root_is_spared(user),
            writable=(str(work),) if writable else (),
        )

    def inside(self, text: str, job: Job, work: Path, mounts: Mapping[str, Path]) -> str:  # noqa: ARG002
        """Output as it is: the program saw the places of `places`."""
        return text

    def _options(
        self, work: Path, writable: bool, mounts: Mapping[str, Path], limits: Limits, user: int | None
    ) -> list[str]:
        options = ["--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"]
        options += ["--die-with-parent", "--new-session", "--clearenv", "--hostname", "sandbox"]
        options += ["--seccomp", str(SECCOMP_FD), "--json-status-fd", str(STATUS_FD)]
        options += ["--setenv", "PATH", f"{TOOLCHAIN}/bin:/usr/bin:/bin", "--setenv", "HOME", TMP]
        options += ["--ro-bind", "/usr", "/usr"]
        for top in places.TOP:
            if Path(top).is_symlink():
                options += ["--symlink", os.readlink(top), top]
            elif Path(top).is_dir():
                options += ["--ro-bind", top, top]
        # What /usr/bin/cc points to on Debian.
        options += ["--perms", "0755", "--dir", "/etc", "--ro-bind-try", "/etc/alternatives", "/etc/alternatives"]
        options += ["--ro-bind", str(self._toolchain.sysroot), TOOLCHAIN]
        for place, folder in mounts.items():
            options += ["--ro-bind", str(folder), place]
        options += ["--perms", "1777", "--size", str(limits.file_bytes), "--tmpfs", TMP]
        options += ["--proc", "/proc", "--dev", "/dev"]
        options += ["--bind" if writable else "--ro-bind", str(work), WORK, "--chdir", WORK]
        # Without root the program owns these temporary file systems, which have no limit of their own.
        options += ["--remount-ro", "/dev", "--remount-ro", "/"]
        inner = [] if _root_is_spared(user) else ["prlimit", f"--nproc={limits.tasks}", "--"]
        if user is not None:
            # Real root needs no user namespace; the program becomes a user that owns nothing, so that RLIMIT_NPROC,
            # which spares root, holds.
            options += ["--cap-drop", "ALL"]
            for capability in ("CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP"):
                options += ["--cap-add", capability]
            ids = [f"--reuid={user}", f"--regid={user}", "--clear-groups"]
            inner = ["setpriv", *ids, "--inh-caps=-all", "--bounding-set=-all", "--no-new-privs", *inner]
        else:
            options += ["--unshare-user", "--cap-drop", "ALL"]
        return [*options, "--", *inner]


@functools.cache
def _is_real_root() -> bool:
    """Root, and not that of a user namespace."""
    try:
        return Path("/proc/self/uid_map").read_text().split() == ["0", "0", "4294967295"]
    except OSError:
        return False


def _root_is_spared(user: int | None) -> bool:
    """RLIMIT_NPROC may be set before bubblewrap starts, as it spares real root. Everybody else needs it set inside, where
    only the sandbox's own tasks count."""
    return user is not None and _is_real_root()
