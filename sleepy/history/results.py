"""What questions to the history are answered with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple


@dataclass(frozen=True)
class Counts:
    """How many rows there are, for `sleepy status`."""

    cycles: int
    episodes: int
    solved: int
    attempts: int
    training_runs: int
    evaluations: int
    promoted: int
    rejected: int


@dataclass(frozen=True)
class PassRate:
    """First attempts at one pattern in one cycle."""

    pattern: str
    judged: int
    """Episodes in which the model had a try with a known outcome (see the view pattern_progress)."""
    passed: int
    """Those whose first such attempt passed."""

    @property
    def rate(self) -> float | None:
        """passed / judged; None when nothing was judged."""
        return self.passed / self.judged if self.judged else None


@dataclass(frozen=True)
class ServerUse:
    """What servers were asked for."""

    requests: int = 0
    prompt_tokens: int = 0
    reply_tokens: int = 0
    cost: float = 0.0
    tasks: int = 0
    """Problems that were put to a teacher."""

    def __add__(self, other: ServerUse) -> ServerUse:
        return ServerUse(
            self.requests + other.requests,
            self.prompt_tokens + other.prompt_tokens,
            self.reply_tokens + other.reply_tokens,
            self.cost + other.cost,
            self.tasks + other.tasks,
        )

    @property
    def tokens(self) -> int:
        """Of prompts and replies."""
        return self.prompt_tokens + self.reply_tokens


class Lesson(NamedTuple):
    """A chat and a verified reply of a teacher's."""

    chat: list[dict[str, Any]]
    reply: str


class Outcome(NamedTuple):
    """How an episode ended."""

    koan: str
    cycle_id: int
    solved: bool
