"""What must be fine before a supervisor says that it is ready: database, bank, sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sleepy import log
from sleepy.history.schema import Promotion

if TYPE_CHECKING:
    from sleepy.workshop import Workshop

_log = log.get("check")


def check(workshop: Workshop) -> None:
    """Open (and migrate) the history, verify the champion's files, self-test the sandbox. SleepyError for what is not fine."""
    history = workshop.history
    champion = workshop.bank.champion()
    if champion is not None:
        usable = workshop.bank.intact(champion)
        if usable != champion:
            _log.warning("the champion %s is corrupt, %s is used; make it so with `sleepy rollback`", champion, usable)
    reconcile(workshop)
    workshop.checker  # noqa: B018 (the self-test comes with it)
    counts = history.counts()
    _log.info("history, bank and sandbox are fine: %d cycles, champion %s", counts.cycles, champion or "none")


def reconcile(workshop: Workshop) -> None:
    """Note a champion that the history does not know of: its link is the truth, and a crash may come before the row."""
    cycle = workshop.history.unfinished_cycle()
    if cycle is not None and cycle.state == "gate":
        return  # the gate goes on and records its decision
    champion, known = workshop.bank.champion(), workshop.history.last_champion()
    if champion != known:
        workshop.history.record_promotion(
            Promotion(kind="reconciled", from_version=known, to_version=champion, reason="the bank's link says so")
        )
        _log.warning("the champion is %s, the history had %s; noted", champion or "none", known or "none")
