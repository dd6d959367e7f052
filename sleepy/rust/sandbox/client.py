"""The daemon's side of the keeper."""

from __future__ import annotations

import atexit
import contextlib
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

from sleepy.errors import SandboxError
from sleepy.rust.keeper.job import Job, Outcome

GRACE_S = 90.0
"""How much longer than its limit a run may take until the keeper counts as stuck."""
_ROOT = Path(__file__).resolve().parents[3]
_START = "import sys; sys.path.append(sys.argv.pop()); from sleepy.rust.keeper.main import main; main()"


class _Keeper:
    """The process, started when it is first needed and again if it should end. May be used from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._control: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def run(self, job: Job) -> Outcome:
        """Do a job. SandboxError when the keeper cannot be started, breaks off, or gives no answer."""
        request = job.to_bytes()
        ours, theirs = socket.socketpair()
        with ours:
            ours.settimeout(job.limits.wall_s + GRACE_S)
            try:
                with theirs:
                    # Small enough for the socket's buffer, so it is all there when a supervisor takes the connection.
                    ours.sendall(len(request).to_bytes(4, "big") + request)
                    self._hand_over(theirs)
                answer = bytearray()
                while chunk := ours.recv(1 << 20):
                    answer += chunk
                return Outcome.from_bytes(bytes(answer))
            except (OSError, ValueError) as error:
                raise SandboxError(f"the sandbox's supervisor broke off: {error or type(error).__name__}") from None

    def _hand_over(self, connection: socket.socket) -> None:
        with self._lock:
            for attempt in range(2):
                if self._control is None:
                    self._start()
                assert self._control is not None
                try:
                    socket.send_fds(self._control, [b"+"], [connection.fileno()])
                    return
                except OSError as error:
                    self.stop()
                    if attempt:
                        raise SandboxError(f"the sandbox's keeper ended: {error.strerror}") from None

    def _start(self) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [sys.executable, "-I", "-S", "-c", _START, str(theirs.fileno()), str(_ROOT)]
        try:
            with theirs:
                self._process = subprocess.Popen(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    env={},
                    cwd="/",
                    pass_fds=[theirs.fileno()],
                    start_new_session=True,
                )
        except OSError as error:
            ours.close()
            raise SandboxError(f"{sys.executable}: the sandbox's keeper cannot be started: {error.strerror}") from None
        self._control = ours

    def forget(self) -> None:
        """In a fork: the keeper is the parent's."""
        if self._control is not None:
            self._control.close()
        self.__init__()  # type: ignore[misc]

    def stop(self) -> None:
        """Let the keeper end."""
        if self._control is not None and self._process is not None:
            self._control.close()
            self._control = None
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(5)


_keeper = _Keeper()
atexit.register(_keeper.stop)
os.register_at_fork(after_in_child=_keeper.forget)


def run(job: Job) -> Outcome:
    """Do a job in this process's keeper. SandboxError when that cannot be done."""
    return _keeper.run(job)
