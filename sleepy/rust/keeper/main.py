"""A small process beside the daemon that starts every sandbox.

It keeps forks of itself at hand, each of which supervises one run at a time; starting a program from them is cheap, whatever the
daemon has in memory. All of them see the daemon's end of a socket close when the daemon ends, however it ends, and then end
everything.
"""

from __future__ import annotations

import contextlib
import gc
import mmap
import os
import select
import signal
import socket
import sys

from sleepy.rust.keeper import kernel, supervisor, usage

SLOTS = 1024
"""Most supervisors; a run that finds none waits."""


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
        self.ready = mmap.mmap(-1, SLOTS)
        """Shared with the supervisors: 1 in the slot of each that waits for a run."""
        self.call, self.caller = os.pipe()
        self.slots: dict[int, int] = {}
        """Of the supervisors, by process id."""

    def keep(self) -> None:
        """Have a supervisor ready at any time."""
        poll = select.poll()
        poll.register(self.control, 0)  # hang-up only: the supervisors read from it
        poll.register(self.call, select.POLLIN)
        while True:
            if not self._any_ready() and len(self.slots) < SLOTS:
                self._fork(min(set(range(SLOTS)) - set(self.slots.values())))
            for descriptor, _ in poll.poll(1000):
                if descriptor != self.call:
                    return
                os.read(self.call, SLOTS)
            self._reap()

    def _fork(self, slot: int) -> None:
        self.ready[slot] = 1
        pid = os.fork()
        if pid:
            self.slots[pid] = slot
            return
        status = 1
        try:
            self._serve(slot)
            status = 0
        finally:
            os._exit(status)

    def _serve(self, slot: int) -> None:
        kernel.become_subreaper()
        while True:
            _, descriptors, _, _ = socket.recv_fds(self.control, 1, 1)
            if not descriptors:
                return
            self.ready[slot] = 0
            if not self._any_ready():
                with contextlib.suppress(OSError):  # the keeper is gone; what was begun can be finished all the same
                    os.write(self.caller, b"+")
            with socket.socket(fileno=descriptors[0]) as client:
                client.set_inheritable(False)
                supervisor.serve(client)
            self.ready[slot] = 1

    def _any_ready(self) -> bool:
        return self.ready.find(b"\1", 0) >= 0

    def _reap(self) -> None:
        """Forget supervisors that ended. What one left behind came to this process: end that."""
        with contextlib.suppress(ChildProcessError):
            while (ended := os.waitpid(-1, os.WNOHANG))[0]:
                if ended[0] in self.slots:
                    self.ready[self.slots.pop(ended[0])] = 0
                    self._sweep()

    def _sweep(self) -> None:
        for process in usage.descendants(os.getpid()):
            if process.parent == os.getpid() and process.pid not in self.slots:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process.pid, signal.SIGKILL)
