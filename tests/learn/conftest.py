"""The inbox's fixtures serve here too."""

from __future__ import annotations

from tests.inbox.conftest import crate, history, settings, sleepy, workshop

__all__ = ["crate", "history", "settings", "sleepy", "workshop"]
