"""What systemd is told (sd_notify): ready, reloading, stopping, the status line, and that the watchdog need not bite."""

from __future__ import annotations

import os
import time

from sdnotify import SystemdNotifier

VARIABLES = ("NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID")
"""Meant for the supervisor alone: its children do not get them."""


class Notifier:
    """Messages to the service manager; without one they go nowhere."""

    def __init__(self) -> None:
        self._systemd = SystemdNotifier() if os.environ.get("NOTIFY_SOCKET") else None
        self._status = ""

    @property
    def watchdog_s(self) -> float | None:
        """The unit's WatchdogSec; None when nobody watches."""
        if self._systemd is None or os.environ.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
            return None
        return int(os.environ.get("WATCHDOG_USEC", "0")) / 1e6 or None

    def ready(self) -> None:
        """Start-up, or a reload, is over."""
        self._send("READY=1")

    def reloading(self) -> None:
        """The settings are being read again."""
        self._send(f"RELOADING=1\nMONOTONIC_USEC={time.monotonic_ns() // 1000}")

    def stopping(self) -> None:
        """The end has begun."""
        self._send("STOPPING=1")

    def watchdog(self) -> None:
        """All is well for another WatchdogSec."""
        self._send("WATCHDOG=1")

    def status(self, text: str) -> None:
        """The line that `systemctl status` shows; sent when it changed."""
        if text != self._status:
            self._status = text
            self._send(f"STATUS={text}")

    def _send(self, message: str) -> None:
        if self._systemd is not None:
            self._systemd.notify(
                message.encode().decode("latin-1")
            )  # the library encodes as Latin-1; systemd wants UTF-8
