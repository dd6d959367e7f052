"""Run untrusted programs (everything the model writes, at compile time too) in a sandbox.

Covered: no network (own network namespace, loopback only); the file system is /usr and the toolchain, read-only, a
private /tmp of limited size, and one working directory (writable only while compiling); own process,
IPC, UTS and cgroup namespaces; no capabilities, no new privileges, a user that owns nothing; an empty environment; limits on
wall time, CPU time and address space per process, number of processes, file size and captured output; everything
inside dies with the caller.

Not covered: memory is limited per process, not over all processes of a sandbox; system calls are not filtered (an exploit of
the kernel gets out); a program can see the CPU model and the kernel version.
"""

from __future__ import annotations

import itertools
import os
import random
import selectors
import shutil
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from sleepy.errors import SandboxError
from sleepy.rust.toolchain import Toolchain
from sleepy.settings import SandboxSettings

INSTALL_HINT = "install it, e.g. `apt-get install bubblewrap`"
WORK = "/work"
"""Where the working directory appears inside the sandbox."""
TOOLCHAIN = "/toolchain"
"""Where the toolchain's sysroot appears inside the sandbox."""
UNPRIVILEGED_IDS = range(64000, 65000)
"""User and group ids that programs get, one each, when the caller is root (otherwise they keep the caller's).
RLIMIT_NPROC counts per user, so sandboxes that run side by side must not share one."""
_taken = itertools.count(random.randrange(len(UNPRIVILEGED_IDS)))


@dataclass(frozen=True)
class Run:
    """What one confined program did."""

    returncode: int
    """Exit status; negative: killed by that signal."""
    stdout: str
    stderr: str
    wall_s: float
    timed_out: bool
    """It was stopped at the wall-clock limit."""
    truncated: bool
    """It was stopped because it wrote more than the output limit."""

    @property
    def ok(self) -> bool:
        """It ended by itself with status 0."""
        return self.returncode == 0 and not self.timed_out and not self.truncated


class Sandbox:
    """Bubblewrap, with the limits of `settings`, for programs that need `toolchain`."""

    name = "bubblewrap"

    def __init__(self, settings: SandboxSettings, toolchain: Toolchain) -> None:
        """Raise SandboxError, saying what to install, when a needed tool is missing."""
        self.settings = settings
        self.toolchain = toolchain
        for tool, package in (("bwrap", "bubblewrap"), ("prlimit", "util-linux"), ("setpriv", "util-linux")):
            if shutil.which(tool) is None:
                raise SandboxError(
                    f"{tool}: not found on PATH; sleepy never runs untrusted programs without a sandbox; "
                    f"{INSTALL_HINT.replace('bubblewrap', package)}"
                )

    def run(
        self,
        argv: list[str],
        work: Path,
        *,
        wall_s: float,
        writable: bool = False,
        mounts: Mapping[str, Path] = MappingProxyType({}),
    ) -> Run:
        """Run `argv` with `work` as its directory (/work inside). Never raises for what the program does.

        `mounts`: more directories of the host, read-only, by where they appear.
        """
        user = UNPRIVILEGED_IDS[next(_taken) % len(UNPRIVILEGED_IDS)] if os.geteuid() == 0 else None
        if user is not None and writable:
            _give(work, user)
        return _communicate(self._command(argv, work, writable, mounts, user), wall_s, self.settings.output_kib * 1024)

    def self_test(self, work: Path) -> None:
        """Check that the sandbox confines. Raises SandboxError, naming what it lets through or why it fails."""
        probe = self.run(["/usr/bin/true"], work, wall_s=10)
        if not probe.ok:
            reason = (probe.stderr.strip().splitlines() or [f"exit status {probe.returncode}"])[-1]
            raise SandboxError(
                f"bubblewrap: cannot start a sandbox: {reason}; unprivileged user namespaces must be allowed "
                "(sysctl kernel.unprivileged_userns_clone=1, kernel.apparmor_restrict_unprivileged_userns=0)"
            )
        leaks = {
            "a write to /usr": "echo x > /usr/sleepy-probe",
            "a write to its read-only working directory": f"echo x > {WORK}/sleepy-probe",
            "a look at /home, /root or /etc/passwd": "ls /home /root /etc/passwd 2>/dev/null | grep .",
            "a network interface besides loopback": "grep -v -e 'lo:' -e '|' /proc/net/dev | grep .",
            "an inherited environment": "env | grep -v -e '^PATH=' -e '^PWD=' -e '^SHLVL=' -e '^_=' -e '^OLDPWD=' -e '^HOME='",
        }
        for what, script in leaks.items():
            if self.run(["/usr/bin/sh", "-c", script], work, wall_s=10).ok:
                raise SandboxError(f"bubblewrap: the sandbox allows {what}; refusing to run untrusted programs in it")

    def _command(
        self, argv: list[str], work: Path, writable: bool, mounts: Mapping[str, Path], user: int | None
    ) -> list[str]:
        limits = self.settings
        file_bytes = limits.file_mib * 1024 * 1024
        command = [
            "bwrap",
            "--unshare-pid",
            "--unshare-net",
            "--unshare-ipc",
            "--unshare-uts",
            "--unshare-cgroup-try",
        ]
        command += ["--die-with-parent", "--new-session", "--clearenv", "--hostname", "sandbox"]
        command += ["--setenv", "PATH", f"{TOOLCHAIN}/bin:/usr/bin:/bin", "--setenv", "HOME", "/tmp"]
        command += ["--ro-bind", "/usr", "/usr"]
        for top in ("/bin", "/lib", "/lib32", "/lib64"):
            if Path(top).is_symlink():
                command += ["--symlink", os.readlink(top), top]
            elif Path(top).is_dir():
                command += ["--ro-bind", top, top]
        # What /usr/bin/cc points to on Debian.
        command += ["--perms", "0755", "--dir", "/etc", "--ro-bind-try", "/etc/alternatives", "/etc/alternatives"]
        command += ["--ro-bind", str(self.toolchain.sysroot), TOOLCHAIN]
        for place, folder in mounts.items():
            command += ["--ro-bind", str(folder), place]
        command += ["--perms", "1777", "--size", str(file_bytes), "--tmpfs", "/tmp", "--proc", "/proc", "--dev", "/dev"]
        command += ["--bind" if writable else "--ro-bind", str(work), WORK, "--chdir", WORK]
        # Without root the program owns these temporary file systems, which have no limit of their own.
        command += ["--remount-ro", "/dev", "--remount-ro", "/"]
        inner = ["prlimit", f"--as={limits.memory_mib * 1024 * 1024}", f"--cpu={limits.cpu_s}", "--core=0"]
        inner += [f"--nproc={limits.processes}", f"--fsize={file_bytes}", "--", *argv]
        if user is not None:
            # Real root needs no user namespace; the program becomes a user that owns nothing, so that RLIMIT_NPROC,
            # which spares root, holds.
            command += ["--cap-drop", "ALL"]
            for capability in ("CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP"):
                command += ["--cap-add", capability]
            ids = [f"--reuid={user}", f"--regid={user}", "--clear-groups"]
            inner = ["setpriv", *ids, "--inh-caps=-all", "--bounding-set=-all", "--no-new-privs", *inner]
        else:
            command += ["--unshare-user", "--cap-drop", "ALL"]
        return [*command, "--", *inner]


def _give(work: Path, user: int) -> None:
    for path in (work, *work.rglob("*")):
        if not path.is_symlink():
            os.chown(path, user, user)


def _communicate(command: list[str], wall_s: float, limit: int) -> Run:
    """Run `command`, keeping at most `limit` bytes of each stream; stop it at the limit or after `wall_s` seconds."""
    started = time.monotonic()
    deadline = started + wall_s
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={},
        executable=_bwrap(),
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        kept = {process.stdout.fileno(): bytearray(), process.stderr.fileno(): bytearray()}
        timed_out = truncated = False
        with selectors.DefaultSelector() as selector:
            for fd in kept:
                selector.register(fd, selectors.EVENT_READ)
            while selector.get_map():
                remaining = deadline - time.monotonic()
                if remaining <= 0:
                    timed_out = True
                    break
                for key, _ in selector.select(remaining):
                    chunk = os.read(key.fd, 65536)
                    if not chunk:
                        selector.unregister(key.fd)
                    kept[key.fd] += chunk[: limit - len(kept[key.fd])]
                    truncated = truncated or len(kept[key.fd]) >= limit
                if truncated:
                    break
        if timed_out or truncated:
            process.kill()  # bubblewrap's --die-with-parent takes the whole process namespace with it
        try:
            process.wait(max(1.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            timed_out = True
            process.kill()
            process.wait()
        stdout, stderr = (bytes(text).decode(errors="replace") for text in kept.values())
    return Run(_status(process.returncode), stdout, stderr, time.monotonic() - started, timed_out, truncated)


def _bwrap() -> str:
    path = shutil.which("bwrap")
    if path is None:
        raise SandboxError(f"bwrap: not found on PATH any more; {INSTALL_HINT}")
    return path


def _status(returncode: int) -> int:
    """Bubblewrap reports a child killed by signal N as 128 + N."""
    return 128 - returncode if 128 < returncode < 160 else returncode
