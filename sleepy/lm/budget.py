"""What a server may still be asked for: requests, tokens, cost. Nothing is begun that could exceed a limit."""

from __future__ import annotations

from sleepy.errors import ServerError
from sleepy.history.results import ServerUse
from sleepy.settings import ServerSettings

_MILLION = 1_000_000


class Budget:
    """The limits of a cycle (or of a day outside of cycles), less what was used before."""

    def __init__(self, settings: ServerSettings, used: ServerUse | None = None) -> None:
        self.settings = settings
        self.used = used or ServerUse()
        self.spent: str | None = None
        """The limit that stopped a request, in words; None while none did."""
        self._open = ServerUse()

    def error(self) -> ServerError:
        """For whoever may not ask any more."""
        return ServerError(f"{self.spent} is reached; raise it, or ask again later")

    def cost(self, prompt_tokens: int, reply_tokens: int) -> float:
        """By the prices in the settings."""
        prices = self.settings
        return (prompt_tokens * prices.prompt_price + reply_tokens * prices.reply_price) / _MILLION

    def admit(self, prompt_tokens: int, reply_tokens: int) -> ServerUse | None:
        """Reserve a request by the most that it can use; None when that could exceed a limit. To be settled afterwards."""
        most = ServerUse(1, prompt_tokens, reply_tokens, self.cost(prompt_tokens, reply_tokens))
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

    def settle(self, reserved: ServerUse, used: ServerUse) -> None:
        """The request is over; this is what it used."""
        self._open += ServerUse(-reserved.requests, -reserved.prompt_tokens, -reserved.reply_tokens, -reserved.cost)
        self.used += used

    def admit_tasks(self, wanted: int) -> int:
        """How many problems more may be put to a teacher; they are counted."""
        admitted = max(0, min(wanted, self.settings.max_tasks - self.used.tasks))
        if admitted < wanted:
            self.spent = f"server.max_tasks = {self.settings.max_tasks}"
        self.used += ServerUse(tasks=admitted)
        return admitted
