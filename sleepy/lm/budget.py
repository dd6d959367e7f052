"""What a server may still be asked for: requests, tokens, cost. Nothing is begun that could exceed a limit."""

from __future__ import annotations

from dataclasses import dataclass

from sleepy.errors import ServerError
from sleepy.settings import ServerSettings

_MILLION = 1_000_000


@dataclass(frozen=True)
class Use:
    """What was used."""

    requests: int = 0
    prompt_tokens: int = 0
    reply_tokens: int = 0
    cost: float = 0.0
    tasks: int = 0
    """Problems that were put to a teacher."""

    def __add__(self, other: Use) -> Use:
        return Use(
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


class Budget:
    """The limits of a cycle (or of a day outside of cycles), less what was used before."""

    def __init__(self, settings: ServerSettings, used: Use = Use()) -> None:
        self.settings = settings
        self.used = used
        self.spent: str | None = None
        """The limit that stopped a request, in words; None while none did."""
        self._open = Use()

    def error(self) -> ServerError:
        """For whoever may not ask any more."""
        return ServerError(f"{self.spent} is reached; raise it, or ask again later")

    def cost(self, prompt_tokens: int, reply_tokens: int) -> float:
        """By the prices in the settings."""
        prices = self.settings
        return (prompt_tokens * prices.prompt_price + reply_tokens * prices.reply_price) / _MILLION

    def admit(self, prompt_tokens: int, reply_tokens: int) -> Use | None:
        """Reserve a request by the most that it can use; None when that could exceed a limit. To be settled afterwards."""
        most = Use(1, prompt_tokens, reply_tokens, self.cost(prompt_tokens, reply_tokens))
        total = self.used + self._open + most
        limits = self.settings
        if total.requests > limits.max_requests:
            self.spent = f"server.max_requests = {limits.max_requests}"
        elif total.tokens > limits.max_tokens:
            self.spent = f"server.max_tokens = {limits.max_tokens}"
        elif total.cost > limits.max_cost:
            self.spent = f"server.max_cost = {limits.max_cost:g}"
        else:
            self._open += most
            return most
        return None

    def settle(self, reserved: Use, used: Use) -> None:
        """The request is over; this is what it used."""
        self._open += Use(-reserved.requests, -reserved.prompt_tokens, -reserved.reply_tokens, -reserved.cost)
        self.used += used

    def admit_tasks(self, wanted: int) -> int:
        """How many problems more may be put to a teacher; they are counted."""
        admitted = max(0, min(wanted, self.settings.max_tasks - self.used.tasks))
        if admitted < wanted:
            self.spent = f"server.max_tasks = {self.settings.max_tasks}"
        self.used += Use(tasks=admitted)
        return admitted
