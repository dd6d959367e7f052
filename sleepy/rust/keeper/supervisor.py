"""One run: start the program, keep its output, watch its limits, and end all of it.

Runs in a process of its own, which adopts whatever its descendants leave behind and has no other children, so that "no
process of the sandbox is left" is known and not hoped for.
"""

from __future__ import annotations

import contextlib
import math
import os
import select
import signal
import socket
import time
from collections.abc import Iterator

from sleepy.rust.keeper import child, removal, usage
from sleepy.rust.keeper.job import Job, Outcome

SAMPLE_S = 0.1
"""How often memory, disk and processes are looked at; less often when looking takes long."""
MOST_OF_THE_TIME = 0.05
"""Looking may take this share of the time."""
END_S = 60.0
"""How long killing everything may take before that is given up, and said."""


def serve(client: socket.socket) -> None:
    """Do the job that `client` sends and answer with its outcome. If the client goes away, so does the program."""
    try:
        job = Job.from_bytes(_receive(client))
    except EOFError:
        return
    try:
        with _scratch(job), contextlib.ExitStack() as descriptors:
            outcome = _Supervisor(job, client, descriptors).run()
    except OSError as error:
        outcome = Outcome(-1, b"", b"", 0.0, "", str(error))
    with contextlib.suppress(OSError):  # nobody waits for it any more
        client.sendall(outcome.to_bytes())
    if _has_children():
        raise SystemExit(f"{outcome.failed}; they go to the keeper")


class _Supervisor:
    def __init__(self, job: Job, client: socket.socket, descriptors: contextlib.ExitStack) -> None:
        self.job, self.client, self.descriptors = job, client, descriptors
        self.disk = (*job.writable, job.scratch) if job.scratch else job.writable
        # What was there before is not the program's.
        self.most_on_disk = job.limits.disk_bytes + usage.disk(self.disk, [])
        self.pid = 0
        self.status: int | None = None

    def run(self) -> Outcome:
        started = time.monotonic()
        pipes = [os.pipe() for _ in child.Pipes._fields]
        for read, _ in pipes:
            self.descriptors.callback(os.close, read)
        supervisor = os.getpid()
        self.pid = os.fork()
        if self.pid == 0:
            child.execute(self.job, child.Pipes(*(write for _, write in pipes)), supervisor)
        for _, write in pipes:
            os.close(write)
        stdout, stderr, status = (read for read, _ in pipes)
        kept = {stdout: bytearray(), stderr: bytearray()}
        report = bytearray()
        try:
            stopped = self._watch(kept, status, report, started + self.job.limits.wall_s)
        finally:
            self._end_all()
        self._drain({**kept, status: report})
        stopped = stopped or self._in_the_end(kept)
        code = -signal.SIGKILL if stopped else self._returncode()
        failed = "" if stopped else self._failure(bytes(report), bytes(kept[stderr]))
        return Outcome(code, bytes(kept[stdout]), bytes(kept[stderr]), time.monotonic() - started, stopped, failed)

    def _watch(self, kept: dict[int, bytearray], status: int, report: bytearray, deadline: float) -> str:
        """Until the program ends, or is to be ended; returns the limit that it reached, if any."""
        ended = os.pidfd_open(self.pid)
        self.descriptors.callback(os.close, ended)
        poll = select.poll()
        for descriptor in (*kept, status, ended, self.client.fileno()):
            poll.register(descriptor, select.POLLIN)
        sample = time.monotonic() + SAMPLE_S
        while True:
            now = time.monotonic()
            if now >= deadline:
                return "time"
            if now >= sample:
                if limit := self._exceeded():
                    return limit
                took = time.monotonic() - now
                sample = now + max(SAMPLE_S, took / MOST_OF_THE_TIME)
            for descriptor, _ in poll.poll(math.ceil(1000 * max(0.0, min(deadline, sample) - now))):
                if descriptor == ended:
                    return ""
                if descriptor == self.client.fileno():
                    return "client"
                into = report if descriptor == status else kept[descriptor]
                if not _read(descriptor, into, self.job.limits.output_bytes):
                    poll.unregister(descriptor)
                if len(into) >= self.job.limits.output_bytes:
                    return "output"

    def _exceeded(self) -> str:
        limits = self.job.limits
        processes = self._of_the_program()
        # Where bubblewrap has its own user namespace, its own process counts against RLIMIT_NPROC too.
        if sum(process.tasks for process in processes) >= limits.tasks - 1:
            return "processes"
        if usage.memory(processes) > limits.memory_bytes and self._truly_exceeds(processes):
            return "memory"
        if self._disk_is_exceeded(processes):
            return "disk"
        return ""

    def _of_the_program(self) -> list[usage.Process]:
        """Without bubblewrap's own two. By descent, not by name, which a program may choose."""
        below = usage.descendants(os.getpid())
        if self.job.ruleset is not None:
            return below
        return [process for process in below if self.pid not in (process.pid, process.parent)]

    def _truly_exceeds(self, processes: list[usage.Process]) -> bool:
        """Forks share memory; where /proc does not tell how much, they count in full."""
        try:
            return usage.proportional_memory(processes) > self.job.limits.memory_bytes
        except PermissionError:
            return True

    def _in_the_end(self, kept: dict[int, bytearray]) -> str:
        """A limit that was passed between the last look and the end."""
        limits = self.job.limits
        if any(len(text) >= limits.output_bytes for text in kept.values()):
            return "output"
        return "disk" if self._disk_is_exceeded([]) else ""

    def _disk_is_exceeded(self, processes: list[usage.Process]) -> bool:
        return bool(self.disk) and usage.disk(self.disk, processes, self.most_on_disk) >= self.most_on_disk

    def _end_all(self) -> None:
        """Kill and reap every descendant, until there is none."""
        deadline = time.monotonic() + END_S
        while time.monotonic() < deadline:
            with contextlib.suppress(ChildProcessError):
                while (ended := os.waitpid(-1, os.WNOHANG))[0]:
                    if ended[0] == self.pid:
                        self.status = ended[1]
            if not _has_children():
                return
            for process in usage.descendants(os.getpid()):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process.pid, signal.SIGKILL)
            time.sleep(0.001)
        raise TimeoutError(f"its processes could not be killed within {END_S:.0f} s")

    def _drain(self, pipes: dict[int, bytearray]) -> None:
        """What is left in the pipes; nobody holds their other ends any more."""
        for descriptor, into in pipes.items():
            os.set_blocking(descriptor, False)
            with contextlib.suppress(BlockingIOError):
                while len(into) < self.job.limits.output_bytes:
                    if not _read(descriptor, into, self.job.limits.output_bytes):
                        break

    def _returncode(self) -> int:
        assert self.status is not None
        code = os.waitstatus_to_exitcode(self.status)
        # Bubblewrap reports a program killed by signal N as 128 + N.
        return 128 - code if self.job.ruleset is None and 128 < code < 160 else code

    def _failure(self, report: bytes, stderr: bytes) -> str:
        """Why the program never started. Under Landlock something was reported then; bubblewrap reports success."""
        lines = report.decode(errors="replace").strip().splitlines()
        if self.job.ruleset is not None:
            return lines[0] if lines else ""
        if any("exit-code" in line for line in lines):
            return ""
        said = [*stderr.decode(errors="replace").strip().splitlines(), *(line for line in lines if "{" not in line)]
        return said[0] if said else f"bwrap: ended with status {self._returncode()}"


def _read(descriptor: int, into: bytearray, limit: int) -> bool:
    """Move what is there, up to `limit` in all; False at the end of the stream."""
    chunk = os.read(descriptor, 65536)
    into += chunk[: limit - len(into)]
    return bool(chunk)


def _has_children() -> bool:
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


@contextlib.contextmanager
def _scratch(job: Job) -> Iterator[None]:
    if not job.scratch:
        yield
        return
    os.mkdir(job.scratch, 0o700)
    try:
        if job.user is not None:
            os.chown(job.scratch, job.user, job.user)
        yield
    finally:
        removal.remove(job.scratch)


def _receive(client: socket.socket) -> bytes:
    """A length, then as many bytes."""
    size = int.from_bytes(_exactly(client, 4), "big")
    return _exactly(client, size)


def _exactly(client: socket.socket, size: int) -> bytes:
    data = bytearray()
    while len(data) < size:
        chunk = client.recv(size - len(data))
        if not chunk:
            raise EOFError
        data += chunk
    return bytes(data)
