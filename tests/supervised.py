"""A real supervisor on a state directory of its own, with phases that cost nothing, and a stand-in for systemd's socket."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

FAKE_PHASE = Path(__file__).parent / "tools" / "fake_phase.py"
ALL_DAY = {"schedule.day": "00:00-00:00", "schedule.night": "00:00-00:00"}


def until(condition: Callable[[], Any], what: str = "", seconds: float = 240.0) -> Any:
    """Wait for something that another process does; what `condition` returned."""
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, f"in vain: {what}"
        time.sleep(0.05)
    return found


def is_gone(pid: int) -> bool:
    """No such process, or one that has ended and that nobody asked after yet."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


class Socket:
    """What a supervisor sends to $NOTIFY_SOCKET, with the time of arrival. Like systemd, it always listens."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(path))
        self._messages: list[tuple[float, str]] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def messages(self, of: str = "") -> list[tuple[float, str]]:
        """All so far that begin with `of`."""
        return [(at, text) for at, text in list(self._messages) if text.startswith(of)]

    def close(self) -> None:
        self._socket.close()

    def _listen(self) -> None:
        with suppress(OSError):
            while text := self._socket.recv(65536):
                self._messages.append((time.monotonic(), text.decode()))


class Supervised:
    """`sleepy run` below `root`: state, configuration file, log, and the process while it runs."""

    def __init__(self, root: Path, **settings: Any) -> None:
        self.root, self.state, self.config = root, root / "state", root / "sleepy.toml"
        self.log = root / "log"
        model = root / "tiny"
        model.mkdir(parents=True)
        (model / "config.json").write_text("{}")
        (model / "model.safetensors").write_bytes(b"")
        self.settings = {
            **ALL_DAY, "state_dir": str(self.state), "model.name": str(model), "model.cache_dir": str(root / "models"),
            "model.device": "cpu", "schedule.retry_s": 0.2, "schedule.min_free_memory_mib": 64,
            "schedule.min_free_disk_mib": 16,
        }  # fmt: skip
        self.configure(**settings)
        self.process: subprocess.Popen[bytes] | None = None

    def configure(self, **settings: Any) -> None:
        """Write the configuration file; `schedule__day="…"` stands for schedule.day."""
        self.settings |= {name.replace("__", "."): value for name, value in settings.items()}
        top = [f"{key} = {json.dumps(value)}\n" for key, value in self.settings.items() if "." not in key]
        rest = [f"{key} = {json.dumps(value)}\n" for key, value in self.settings.items() if "." in key]
        self.config.write_text("".join(top + rest))

    def behave(self, **phases: dict[str, Any]) -> None:
        """Tell the phases how to behave (tests/tools/fake_phase.py)."""
        self.state.mkdir(parents=True, exist_ok=True)
        (self.state / "fake.json").write_text(json.dumps(phases))

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("SLEEPY_")}
        command = shlex.join([sys.executable, str(FAKE_PHASE)])
        root = str(Path(__file__).parents[1])
        return {**kept, "SLEEPY_CONFIG": str(self.config), "SLEEPY_PHASE_COMMAND": command, "PYTHONPATH": root}

    def start(self, **environment: str) -> subprocess.Popen[bytes]:
        """Start it; its log is appended to."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "sleepy", "run"], stdout=log, stderr=log, env=self.environment | environment
            )
        return self.process

    def sleepy(self, *words: str) -> str:
        """A command beside it; its standard output."""
        done = subprocess.run(
            [sys.executable, "-m", "sleepy", *words], capture_output=True, text=True, env=self.environment, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def json(self, *words: str) -> Any:
        return json.loads(self.sleepy(*words, "--json"))

    def says(self, pattern: str, count: int = 1, seconds: float = 240.0) -> str:
        """Wait until the log matches so many times; the last match."""

        def found() -> list[str]:
            text = self.log.read_text()
            assert self.process is None or self.process.poll() in (None, 0), text
            return [match.group() for match in re.finditer(pattern, text)]

        try:
            until(lambda: len(found()) >= count, pattern, seconds)
        except AssertionError as error:
            raise AssertionError(f"{error} in:\n{self.log.read_text()}") from None
        return found()[-1]

    def reported(self) -> dict[str, Any]:
        """What it says of itself."""
        path = self.state / "control" / "supervisor.json"
        report: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
        return report

    def end(self, number: int, seconds: float = 120.0) -> int:
        """Send a signal and wait for the end; the exit status."""
        assert self.process is not None
        self.process.send_signal(number)
        return self.process.wait(seconds)

    def close(self) -> None:
        """End it, and the child that it may have left behind."""
        if self.process is not None and self.process.poll() is None:
            child = self.reported().get("child")
            self.process.kill()
            self.process.wait()
            if child:
                with suppress(ProcessLookupError):
                    os.killpg(child["pid"], signal.SIGKILL)
