"""Working on the inbox: the same loop as `sleepy fix`, one item after the other, each committed when it is done.

An item that was cut short waits again. What the model had replied is remembered, so it soon is where it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sleepy import heartbeat, log
from sleepy.errors import HistoryError, SandboxError, ToolchainError
from sleepy.fix import report
from sleepy.fix.session import Mender, Wish
from sleepy.history.schema import InboxItem, InboxState
from sleepy.history.types import utc_now
from sleepy.inbox import intake, patches

if TYPE_CHECKING:
    from sleepy.fix.loop import Outcome
    from sleepy.workshop import Workshop

SOURCE = "inbox"
"""Of the episodes."""
MOST_STARTS = 3
"""An item that took the process down with it so often is given up."""
_log = log.get("inbox")


def work(workshop: Workshop, cycle: int | None = None) -> list[InboxItem]:
    """Take in what lies in the watched folder, and work on all that waits; what was done, in order."""
    history, settings = workshop.history, workshop.settings
    intake.tidy(settings, history)
    intake.from_folder(settings, history)
    mender: Mender | None = None
    done: list[InboxItem] = []
    while (item := _next(workshop)) is not None:
        heartbeat.beat(f"inbox: {item.name}")
        mender = mender or Mender(workshop, use_model=settings.inbox.use_model, cycle=cycle)
        try:
            done.append(_work_on(mender, item, cycle))
        except HistoryError:
            if any(other.id == item.id for other in history.inbox()):
                raise
            _log.info("%d: %s was taken out of the inbox", item.id, item.path)
            patches.remove(settings.state, item)
            continue
        _log.info("%d: %s: %s: %s", item.id, item.path, done[-1].state, done[-1].detail)
        heartbeat.beat(f"inbox: {item.name} is done")
    return done


def _next(workshop: Workshop) -> InboxItem | None:
    """What was begun before what waits, the oldest first."""
    items = workshop.history.inbox("working", "waiting")
    return min(items, key=lambda item: (item.state != "working", item.id), default=None)


def _work_on(mender: Mender, item: InboxItem, cycle: int | None) -> InboxItem:
    history = mender.workshop.history
    if item.starts >= MOST_STARTS:
        return _finish(mender, item, cycle, state="failed", detail=f"given up: begun {item.starts} times, never ended")
    item = history.update_inbox(item.id, state="working", starts=item.starts + 1, started_at=utc_now())
    try:
        return _mend(mender, item, cycle)
    except HistoryError:
        raise
    except (SandboxError, ToolchainError):  # nothing is known about the item
        history.update_inbox(item.id, state="waiting")
        raise
    except Exception as error:  # whatever one of them does to us, the next one goes on
        if intake.is_defect(error):
            _log.exception("%d: %s", item.id, item.path)
        return _finish(mender, item, cycle, state="failed", detail=intake.account(error))
    except (KeyboardInterrupt, SystemExit):
        history.update_inbox(item.id, state="waiting", starts=item.starts - 1)
        raise


def _mend(mender: Mender, item: InboxItem, cycle: int | None) -> InboxItem:
    settings = mender.workshop.settings
    wish = Wish(package=item.package, seconds=settings.inbox.seconds)
    with mender.mended(intake.restored(settings, item), wish) as mended:
        if mended.outcome.stopped == "interrupted":
            raise KeyboardInterrupt
        evidence = report.data(mended.outcome, mended.patch(patches.prefix(item)), applied=False)
        patches.write(settings.state, item, evidence, report.account(mended.outcome), mended.changes)
        return _finish(
            mender,
            item,
            cycle,
            state=_state(mended.outcome),
            detail=_detail(mended.outcome),
            evidence=evidence,
            episodes=mender.episodes(mended, f"{item.id}-{item.name}", source=SOURCE, cycle=cycle),
        )


def _finish(mender: Mender, item: InboxItem, cycle: int | None, **changes: Any) -> InboxItem:
    settings, sources = mender.workshop.settings, item.sources
    item = mender.workshop.history.update_inbox(
        item.id,
        finished_at=utc_now(),
        cycle_id=cycle,
        sources=None,
        model=mender.model,
        settings=settings.digest(),
        bank_version=mender.asker.version if mender.asker else None,
        **changes,
    )
    intake.forget_sources(settings, sources)
    return item


def _state(outcome: Outcome) -> InboxState:
    return "unchanged" if outcome.status == "builds" else outcome.status  # type: ignore[return-value]


def _detail(outcome: Outcome) -> str:
    if outcome.status == "builds":
        return "it builds already; nothing was changed"
    before, after = len(outcome.errors_before), len(outcome.errors_after)
    stopped = f"; stopped: {outcome.stopped}" if outcome.stopped else ""
    return f"{before} error{'' if before == 1 else 's'} before, {after} after{stopped}"
