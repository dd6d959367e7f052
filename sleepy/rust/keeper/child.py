"""From a fork of the supervisor to the program: the last steps before it is executed."""

from __future__ import annotations

import contextlib
import fcntl
import os
import resource
import signal
from typing import NamedTuple, NoReturn

from sleepy.rust.keeper import kernel, usage
from sleepy.rust.keeper.job import SECCOMP_FD, STATUS_FD, Job

OPEN_FILES = 1024


class Pipes(NamedTuple):
    """The child's ends."""

    stdout: int
    stderr: int
    status: int
    """What went wrong here, if anything; bubblewrap's own report."""


def execute(job: Job, pipes: Pipes, supervisor: int) -> NoReturn:
    """Become the program of `job`. What prevents that is written to the status pipe."""
    # First out of the way of the numbers that standard streams and bubblewrap's two descriptors need.
    stdout, stderr, status = (fcntl.fcntl(pipe, fcntl.F_DUPFD_CLOEXEC, 10) for pipe in pipes)
    try:
        os.setsid()
        _die_with(supervisor)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(stdout, 1)
        os.dup2(stderr, 2)
        if job.ruleset is None:
            os.dup2(_filled(job.filter), SECCOMP_FD)
            os.dup2(status, STATUS_FD)
        kernel.close_on_exec_from(3 if job.ruleset is not None else STATUS_FD + 1)
        _become(job, supervisor)
        os.execve(job.argv[0], job.argv, job.environment)
    except (OSError, ValueError) as error:  # ValueError: an argument holds a null byte
        os.write(status, f"{error}\n".encode())
    os._exit(127)


def _become(job: Job, supervisor: int) -> None:
    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
        with contextlib.suppress(OSError, ValueError):
            signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    os.umask(0o022)
    with contextlib.suppress(OSError), open("/proc/self/oom_score_adj", "w") as file:
        file.write("1000")  # the kernel, when it runs out of memory, takes this before the daemon
    _limit(job)
    os.chdir(job.folder)
    if job.ruleset is not None:
        kernel.forbid_new_privileges()
        kernel.restrict(job.ruleset)
        if job.user is not None:
            kernel.become_user(job.user, may_pass=job.may_pass)
            _die_with(supervisor)
        kernel.install_filter(job.filter)


def _die_with(supervisor: int) -> None:
    kernel.die_with_parent()
    if os.getppid() != supervisor:  # it ended before that took effect
        os._exit(1)


def _filled(data: bytes) -> int:
    """A pipe that holds `data` (which its buffer has room for)."""
    read, write = os.pipe()
    os.write(write, data)
    os.close(write)
    return fcntl.fcntl(read, fcntl.F_DUPFD_CLOEXEC, 10)


def _limit(job: Job) -> None:
    limits = job.limits
    wanted = {
        resource.RLIMIT_AS: (limits.memory_bytes, limits.memory_bytes),
        resource.RLIMIT_CPU: (limits.cpu_s, limits.cpu_s + 1),  # SIGXCPU says why, SIGKILL would not
        resource.RLIMIT_CORE: (0, 0),
        resource.RLIMIT_FSIZE: (limits.file_bytes, limits.file_bytes),
        resource.RLIMIT_NOFILE: (OPEN_FILES, OPEN_FILES),
        resource.RLIMIT_MSGQUEUE: (0, 0),
        resource.RLIMIT_MEMLOCK: (0, 0),
    }
    if job.rlimit_tasks:
        # A user of the program's own has no other tasks; the daemon's does.
        shared = job.ruleset is not None and job.user is None
        tasks = limits.tasks + (usage.tasks_of(os.getuid()) if shared else 0)
        wanted[resource.RLIMIT_NPROC] = (tasks, tasks)
    for kind, (soft, hard) in wanted.items():
        allowed = resource.getrlimit(kind)[1]
        if allowed != resource.RLIM_INFINITY:
            soft, hard = min(soft, allowed), min(hard, allowed)
        resource.setrlimit(kind, (soft, hard))
