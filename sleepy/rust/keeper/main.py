"""A small process beside the daemon that starts every sandbox.

It keeps forks of itself at hand, each of which supervises one run at a time; starting a program from them is cheap, whatever the
daemon has in memory. All of them see the daemon's end of a socket close when the daemon ends, however it ends, and then end
everything.
"""

from __future__ import annotations

import contextlib
import gc
import os
import select
import signal
import socket
import sys

from sleepy.rust.keeper import kernel, supervisor, usage

_WORD = 8
"""Bytes of a message to the keeper: a process id, negative when it is ready again."""


def main() -> None:
    """Serve what arrives over the socket whose number is the only argument (a connection for each run), until it closes."""
    control = socket.socket(fileno=int(sys.argv[1]))
    control.set_inheritable(False)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
        signal.signal(number, signal.SIG_IGN)  # the daemon decides when to end
    kernel.become_subreaper()
    gc.freeze()
    _Keeper(control).keep()


class _Keeper:
    def __init__(self, control: socket.socket) -> None:
        self.control = control
        self.news, self.tell = os.pipe()
        self.ready: set[int] = set()
        self.busy: set[int] = set()

    def keep(self) -> None:
        """Have a supervisor ready at any time."""
        poll = select.poll()
        poll.register(self.control, 0)  # hang-up only: the supervisors read from it
        poll.register(self.news, select.POLLIN)
        while True:
            if not self.ready:
                self._fork()
            for descriptor, _ in poll.poll(1000):
                if descriptor != self.news:
                    return
                word = int.from_bytes(os.read(self.news, _WORD), "big", signed=True)
                come, go = (self.ready, self.busy) if word < 0 else (self.busy, self.ready)
                come.add(abs(word))
                go.discard(abs(word))
            self._reap()

    def _fork(self) -> None:
        pid = os.fork()
        if pid:
            self.ready.add(pid)
            return
        status = 1
        try:
            self._serve()
            status = 0
        finally:
            os._exit(status)

    def _serve(self) -> None:
        pid = os.getpid()
        kernel.become_subreaper()
        while True:
            _, descriptors, _, _ = socket.recv_fds(self.control, 1, 1)
            if not descriptors:
                return
            self._say(pid)
            with socket.socket(fileno=descriptors[0]) as client:
                client.set_inheritable(False)
                supervisor.serve(client)
            self._say(-pid)

    def _say(self, word: int) -> None:
        with contextlib.suppress(OSError):  # the keeper is gone; what is being done can be finished all the same
            os.write(self.tell, word.to_bytes(_WORD, "big", signed=True))

    def _reap(self) -> None:
        """Forget supervisors that ended. What one left behind came to this process: end that."""
        with contextlib.suppress(ChildProcessError):
            while (ended := os.waitpid(-1, os.WNOHANG))[0]:
                if ended[0] in self.busy:
                    self._sweep()
                self.ready.discard(ended[0])
                self.busy.discard(ended[0])

    def _sweep(self) -> None:
        for process in usage.descendants(os.getpid()):
            if process.parent == os.getpid() and process.pid not in self.ready | self.busy:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process.pid, signal.SIGKILL)
