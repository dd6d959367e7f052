"""Phases that are real but need not import torch and transformers each time ($SLEEPY_PHASE_COMMAND of the soak test).

warm_phase.py serve SOCKET           imports them once and forks a process for every phase that is asked for
warm_phase.py ask SOCKET EVERY …     asks for `sleepy …` with this process's standard error and progress pipe, and waits for its
                                     end; every so many cycles it becomes that `sleepy …` itself, from scratch
"""

from __future__ import annotations

import json
import os
import signal
import socket
import sys


def main() -> None:
    """See above."""
    if sys.argv[1] == "serve":
        _serve(sys.argv[2])
    else:
        _ask(sys.argv[2], int(sys.argv[3]), sys.argv[4:])


def _ask(place: str, every: int, words: list[str]) -> None:
    cycle = int(words[words.index("--cycle") + 1])
    if every and cycle % every == 0:
        os.execv(sys.executable, [sys.executable, "-m", "sleepy", *words])
    pipe = int(os.environ["SLEEPY_PROGRESS_FD"])
    with socket.socket(socket.AF_UNIX) as server:
        server.connect(place)
        request = json.dumps({"words": words, "environment": dict(os.environ), "folder": os.getcwd()}).encode()
        socket.send_fds(server, [len(request).to_bytes(4, "big")], [2, pipe])
        server.sendall(request)
        os.close(pipe)
        answers = server.makefile()
        pid = int(answers.readline())
        signal.signal(signal.SIGTERM, lambda *_: os.kill(pid, signal.SIGTERM))
        sys.exit(int(answers.readline()))


def _serve(place: str) -> None:
    import torch

    import sleepy.day
    import sleepy.gate
    import sleepy.housekeeping
    import sleepy.night  # noqa: F401
    from sleepy import configuration
    from sleepy.workshop import Workshop

    torch.set_num_threads(1)
    Workshop(configuration.load(None, [])).engine  # noqa: B018 (much is imported only when a model is loaded)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(place)
        server.listen()
        print("ready", flush=True)
        while True:
            client, _ = server.accept()
            with client:
                _phase(server, client)


def _phase(server: socket.socket, client: socket.socket) -> None:
    """One phase at a time: that is how a supervisor asks."""
    length, descriptors, _, _ = socket.recv_fds(client, 4, 2)
    request = json.loads(client.makefile("rb").read(int.from_bytes(length, "big")))
    if pid := os.fork():
        for descriptor in descriptors:
            os.close(descriptor)
        client.sendall(f"{pid}\n".encode())
        status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        client.sendall(f"{status if status >= 0 else 128 - status}\n".encode())
        return
    status = 1
    try:
        server.close()
        client.close()
        os.setsid()
        os.dup2(descriptors[0], 2)
        os.environ.clear()
        os.environ.update(request["environment"], SLEEPY_PROGRESS_FD=str(descriptors[1]))
        os.chdir(request["folder"])
        sys.argv = ["sleepy", *request["words"]]
        status = _run()
    finally:
        sys.stderr.flush()
        os._exit(status)


def _run() -> int:
    import atexit

    from sleepy.cli import main as sleepy

    try:
        sleepy()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        sys.excepthook(*sys.exc_info())
        return 1
    finally:
        atexit._run_exitfuncs()
    return 0


if __name__ == "__main__":
    main()
