"""What the daemon asks of the keeper: one program and its limits. Plain data, sent as JSON."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any

SECCOMP_FD = 3
"""Where bubblewrap finds the system call filter."""
STATUS_FD = 4
"""Where bubblewrap reports that the program started and how it ended."""


@dataclass(frozen=True)
class Limits:
    """What one sandbox may take, all of its processes together unless said otherwise."""

    wall_s: float
    output_bytes: int
    """Of standard output and of standard error, each."""
    memory_bytes: int
    disk_bytes: int
    """In the folders that it may write."""
    tasks: int
    """Processes and threads."""
    cpu_s: int
    """CPU seconds of each process."""
    file_bytes: int
    """Each file."""


@dataclass(frozen=True)
class Ruleset:
    """What Landlock lets a program reach; everything else is denied."""

    abi: int
    """The kernel's Landlock ABI, which says what can be denied."""
    read: tuple[str, ...]
    """Folders and files that may be read and executed."""
    write: tuple[str, ...] = ()
    """Folders that may be written too."""
    devices: tuple[str, ...] = ()
    """Files that may be read and written."""


@dataclass(frozen=True)
class Job:
    """One program to run."""

    argv: tuple[str, ...]
    environment: dict[str, str]
    folder: str
    """Where it starts."""
    limits: Limits
    filter: bytes
    """The system call filter, as the kernel takes it."""
    writable: tuple[str, ...] = ()
    """Folders whose content counts against limits.disk_bytes."""
    rlimit_tasks: bool = True
    """Set RLIMIT_NPROC before the program starts."""
    ruleset: Ruleset | None = None
    """Landlock; without one the program is bubblewrap, which confines by itself."""
    scratch: str = ""
    """A private folder, made for the run and removed afterwards, that becomes TMPDIR and HOME."""
    user: int | None = None
    """User and group to become; root only."""
    may_pass: bool = False
    """Keep CAP_DAC_READ_SEARCH as that user, because what it must read lies below a folder that only root may enter."""

    def to_bytes(self) -> bytes:
        """As JSON."""
        plain = {**vars(self), "limits": vars(self.limits), "filter": base64.b64encode(self.filter).decode()}
        plain["ruleset"] = None if self.ruleset is None else vars(self.ruleset)
        return json.dumps(plain).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Job:
        """The inverse of :meth:`to_bytes`."""
        found: dict[str, Any] = json.loads(data)
        rules: dict[str, Any] | None = found["ruleset"]
        return cls(
            **{
                **found,
                "argv": tuple(found["argv"]),
                "limits": Limits(**found["limits"]),
                "filter": base64.b64decode(found["filter"]),
                "writable": tuple(found["writable"]),
                "ruleset": None
                if rules is None
                else Ruleset(rules.pop("abi"), **{k: tuple(v) for k, v in rules.items()}),
            }
        )


@dataclass(frozen=True)
class Outcome:
    """What became of a job."""

    returncode: int
    """Exit status; negative: killed by that signal."""
    stdout: bytes
    stderr: bytes
    wall_s: float
    stopped: str
    """"", time, output, memory, disk, processes: the limit at which it was stopped."""
    failed: str
    """Why the program did not even start; empty when it did."""

    def to_bytes(self) -> bytes:
        """A line of JSON, then both outputs."""
        head = {key: value for key, value in vars(self).items() if key not in ("stdout", "stderr")}
        head["sizes"] = [len(self.stdout), len(self.stderr)]
        return json.dumps(head).encode() + b"\n" + self.stdout + self.stderr

    @classmethod
    def from_bytes(cls, data: bytes) -> Outcome:
        """The inverse of :meth:`to_bytes`. Raises ValueError when the data is cut short."""
        line, newline, rest = data.partition(b"\n")
        if not newline:
            raise ValueError("cut short")
        head = json.loads(line)
        first, second = head.pop("sizes")
        if len(rest) != first + second:
            raise ValueError("cut short")
        return cls(stdout=rest[:first], stderr=rest[first:], **head)
