"""The supervisor: starts what is due as child processes, one at a time, and watches over them. Never imports torch.

What is due is worked out from the history and the clock alone (`schedule.due`), whenever something happened and at least once a
minute; APScheduler wakes this process at the edges of the windows. So a suspend, a power cut or a clock that was put right need no
code of their own. systemd's watchdog is fed only while the child makes progress.
"""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import sys
import time
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Literal

from sleepy import audit, configuration, control, cycle, holds, locks, log, program, schedule
from sleepy.child import Child
from sleepy.clock import Alarm
from sleepy.errors import SleepyError, UsageError
from sleepy.failures import Failures
from sleepy.history.schema import Cycle
from sleepy.inbox import intake
from sleepy.notify import Notifier
from sleepy.workshop import Workshop

if TYPE_CHECKING:
    from sleepy.cli import Session

_log = log.get("daemon")

LOOK_S = 60.0
"""What is due is worked out at least this often."""
TICK_S = 2.0
"""The control files are looked at this often."""
REPORT_S = 5.0
"""Progress is written to the state directory at most this often."""

MODEL, INBOX = "getting the model", "inbox"
"""Children that belong to no cycle."""

State = Literal["starting", "idle", "working", "paused", "held", "retrying", "stopping"]


def run_forever(session: Session) -> None:
    """Run cycles as the windows say, until SIGTERM or Ctrl-C. SleepyError when something is not fine at the start."""
    with cycle.supervising(session().state):
        Supervisor(session).run()


class Supervisor:
    """One state directory, one child at a time. Everything happens in the main thread, in `_step`."""

    def __init__(self, session: Session) -> None:
        self.session, self.settings = session, session()
        self.workshop = session.workshop
        self._phase_lock = self.settings.state / cycle.PHASE_LOCK
        self.windows = schedule.windows(self.settings.schedule)
        self.control = control.Control(self.settings.state)
        self.notifier = Notifier()
        self.child: Child | None = None
        self.state: State = "starting"
        self.doing = "checking the database, the bank and the sandbox"
        self.next: schedule.Step | None = None
        self.failures = Failures(self.control)
        self.arguments: list[str] = []
        """Global options of the children."""
        self._cycle: Cycle | None = None
        """What the child works for."""
        self._has_model = False
        self._hold: str | None = None
        self._trigger_seen: float | None = None
        self._stops, self._stop_told = 0, False
        self._reloads = False
        self._look_at = self._fed_at = self._reported_at = 0.0
        self._reported: tuple[str, str] | None = None
        self._shift = time.time() - time.monotonic()

    def run(self) -> None:
        """Check, say ready, and work until asked to stop; a child then has STOP_S seconds to end by itself."""
        self._tell()
        self._freeze()
        self._check()
        self.failures.count_interrupted()
        audit.record_settings(self.workshop.history, self.settings, "supervisor")
        with selectors.DefaultSelector() as self._selector, Alarm() as self._alarm:
            self._selector.register(self._alarm.pipe, selectors.EVENT_READ)
            for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGUSR1, signal.SIGCHLD):
                signal.signal(number, self._signalled)
            self._alarm.set(self.windows)
            self.state = "idle"
            _log.info("day %s, night %s (%s)", *self._hours())
            self.notifier.ready()
            try:
                while self.child is not None or not self._stops:
                    self._step()
                    self._wait()
            finally:
                if self.child is not None:
                    self.child.kill()
        self._rest("stopping", "stopped")
        self._tell()
        _log.info("stopped")

    def _check(self) -> None:
        """In a process of its own, which gives back its memory; what it has to say is on stderr."""
        done = subprocess.run(self._command("run", "--check"), check=False)
        if done.returncode != 0:
            sys.exit(done.returncode if done.returncode > 0 else 1)

    def _signalled(self, number: int, _frame: Any) -> None:
        """Only notes what happened: the wake-up pipe makes `_wait` return."""
        self._stops += number in (signal.SIGTERM, signal.SIGINT)
        self._reloads |= number == signal.SIGHUP

    def _step(self) -> None:
        now = datetime.now(timezone.utc)
        self._notice_clock()
        if self._reloads:
            self._reload()
        if self.child is not None:
            self._mind(self.child, now)
        if self.child is None and not self._stops:
            self._consider(now)
        self._tell()

    def _wait(self) -> None:
        watchdog = self.notifier.watchdog_s
        for key, _ in self._selector.select(min(TICK_S, watchdog / 4) if watchdog else TICK_S):
            if key.fd == self._alarm.pipe:
                if self._alarm.drain():
                    self._look_at = 0.0
            elif self.child is not None and not self.child.read():
                self._selector.unregister(key.fd)

    # While nothing runs: what is due?

    def _consider(self, now: datetime) -> None:
        """Start what is due, or say why nothing is started."""
        if pause := self.control.pause_at(now):
            until = f"until {self._local(pause.until)}" if pause.until else "until `sleepy resume`"
            return self._rest("paused", f"paused {until}{f': {pause.reason}' if pause.reason else ''}")
        if self.state == "paused":
            self._look_at = 0.0
        if (stamp := self.control.trigger_stamp()) != self._trigger_seen:
            self._trigger_seen = stamp
            self._look_at = self.failures.retry_at = 0.0
        if time.monotonic() < max(self._look_at, self.failures.retry_at):
            return None
        self._look_at = time.monotonic() + LOOK_S
        try:
            self._start_due(now)
        except (SleepyError, OSError) as error:
            self._failed(str(error))
        return None

    def _start_due(self, now: datetime) -> None:
        current = self.workshop.history.unfinished_cycle()
        if current is not None and cycle.phase_of(current) is None:
            cycle.settled(self.workshop, current)
            current = None
        most = self.settings.schedule.give_up_after
        if current and self.failures.too_many(current.id, most) and not locks.holder(self._phase_lock):
            self._give_up(current)
            current = None
        self.next = step = self._due(now, current)
        if step.do == "wait" and self._has_post(now) and not self._is_held():
            return self._spawn(INBOX, None, self._command("inbox", "work"))
        if step.do == "wait":
            what = f"{step.phase} of cycle {current.id}" if current else "next cycle"
            return self._rest("idle", f"waiting: {what} {self._local(step.until)}, {step.why}")
        if self._is_held():
            return self._rest("held", f"held: {self._hold}")
        if step.do == "begin" and not self._has_model:
            return self._spawn(MODEL, None, self._command("models", "fetch", self.settings.model.name))
        if current is None:
            current = cycle.begin(self.workshop)
            self._has_model = False  # it is looked for again before the next one
            self.control.bind_trigger(current.id)
        _log.info("%s of cycle %d starts: %s", step.phase, current.id, step.why)
        return self._spawn(step.phase, current, cycle.command(step.phase, current.id, self.arguments))

    def _has_post(self, now: datetime) -> bool:
        """Something was handed in, and one of the windows is open."""
        is_open = self.windows.is_open(("day", "night"), now)
        return is_open and intake.is_waiting(self.settings, self.workshop.history)

    def _due(self, now: datetime, current: Cycle | None) -> schedule.Step:
        phase = cycle.phase_of(current) if current else None
        past = schedule.Past(phase, tuple(self.workshop.history.cycle_starts()))
        wanted = self.control.wanted(current.id if current else None, phase)
        return schedule.due(now, self.windows, past, wanted)

    def _is_held(self) -> bool:
        hold = holds.reason(self.settings, {os.getpid()})
        if hold is None and (pid := locks.holder(self._phase_lock)):
            hold = f"process {pid} works in {self.settings.state}"
        if hold != self._hold:
            _log.log(30 if hold else 20, "%s", f"holding off: {hold}" if hold else "nothing is short any more")
            self._hold = hold
        return hold is not None

    # While a child runs.

    def _spawn(self, phase: str, current: Cycle | None, command: list[str]) -> None:
        self.child = Child(phase, current.id if current else None, command)
        self._cycle = current
        self.failures.started(self.child.cycle, self.child.title)
        self._selector.register(self.child.pipe, selectors.EVENT_READ)
        self._rest("working", self.child.title)

    def _mind(self, child: Child, now: datetime) -> None:
        child.read()
        if (status := child.poll()) is not None:
            if child.pipe in self._selector.get_map():
                self._selector.unregister(child.pipe)
            child.close()
            self.child, self._look_at = None, 0.0
            self._child_ended(child, status)
            return
        doing = f"{child.title}: {child.text}" if child.text else child.title
        self._rest("stopping" if self._stops else "working", doing)
        if (why := self._why_end(now)) is not None and child.asked is None:
            _log.info("%s is asked to end: %s", child.title, why)
            child.end(why, cycle.STOP_S)
        if child.overdue or self._stops > 1:
            _log.warning("%s does not end, it is killed", child.title)
            child.kill()
        if child.quiet_s > self.settings.schedule.hang_s:
            self._mind_hanging(child)
        elif child.hung:
            child.hung = False
            _log.info("%s makes progress again", child.title)

    def _mind_hanging(self, child: Child) -> None:
        """Under systemd the watchdog ends this service; it should not have to wait for that for ever."""
        watchdog = self.notifier.watchdog_s
        if not child.hung:
            child.hung = True
            _log.error(
                "%s made no progress for %.0f s, the last was: %s; %s",
                child.title, child.quiet_s, child.text or "none", "the watchdog bites" if watchdog else "it is killed",
            )  # fmt: skip
        if child.quiet_s > self.settings.schedule.hang_s + 2 * (watchdog or 0.0):
            child.kill()

    def _why_end(self, now: datetime) -> str | None:
        if self._stops:
            return "the supervisor stops"
        if self.control.pause_at(now):
            return "paused"
        in_between = self.child is not None and self.child.phase == INBOX
        if (self._cycle is None and not in_between) or time.monotonic() < self._look_at:
            return None
        self._look_at = time.monotonic() + LOOK_S
        try:
            step = self._due(now, self._cycle or self.workshop.history.unfinished_cycle())
        except SleepyError as error:
            _log.warning("%s", error)
            return None
        if in_between:
            return f"{step.phase} is due: {step.why}" if step.do != "wait" else None
        return f"its window closed, it goes on {self._local(step.until)}" if step.do == "wait" else None

    def _child_ended(self, child: Child, status: int) -> None:
        self.failures.ended()
        if child.asked is not None and status != 0 and not child.hung:
            _log.info("%s ended before its time: %s; what is finished is kept", child.title, child.asked)
            return
        try:
            if status != 0:
                hung = f"{child.title}: no progress for {self.settings.schedule.hang_s:.0f} s, killed"
                raise SleepyError(hung if child.hung else cycle.ended(child.phase, child.cycle, status))
            if self._cycle is None:
                self._has_model |= child.phase == MODEL
            else:
                _log.info("%s ended", child.title)
                cycle.advanced(self.workshop, self._cycle)
        except SleepyError as error:
            self._failed(str(error), child.cycle)
        else:
            self.failures.clear(child.cycle)

    def _give_up(self, current: Cycle) -> None:
        """End a cycle that does not get on, so that the next one can begin; what it had finished stays in the history."""
        reason = "given up after {} failures: {}".format(*self.failures.of(current.id))
        self.workshop.history.finish_cycle(current.id, "failed", decision="none", summary={"reason": reason})
        _log.error("cycle %d is %s", current.id, reason)
        self.failures.clear(current.id)

    def _failed(self, reason: str, of: int | None = None) -> None:
        count, wait = self.failures.add(reason, self.settings.schedule.retry_s, of)
        if self.failures.too_many(of, self.settings.schedule.give_up_after):
            self._look_at = self.failures.retry_at = 0.0  # to be given up, which nothing has to wait for
            return _log.error("%s; failure %d in a row", reason, count)
        _log.error("%s; failure %d in a row, tried again in %.0f s", reason, count, wait)
        then = self._local(datetime.now(timezone.utc) + timedelta(seconds=wait))
        return self._rest("retrying", f"retrying {then}, failure {count} in a row: {reason}")

    # Clock, settings, and what others are told.

    def _command(self, *words: str) -> list[str]:
        return [*program.COMMAND, *self.arguments, *words]

    def _notice_clock(self) -> None:
        shift = time.time() - time.monotonic()
        if abs(moved := shift - self._shift) > 30:
            _log.info("the clock moved by %+.0f s (a suspend, or it was put right)", moved)
            self._shift = shift
            self._alarm.set(self.windows)
            self._look_at = 0.0

    def _reload(self) -> None:
        self._reloads = False
        self.notifier.reloading()
        try:
            new = configuration.load(self.session.config, self.session.overrides)
            if (new.state, new.history_url) != (self.settings.state, self.settings.history_url):
                raise UsageError("state_dir and history.url change only with a restart")
            windows = schedule.windows(new.schedule)
            audit.record_settings(self.workshop.history, new, "reload")
            self._freeze()
        except (SleepyError, OSError) as error:
            _log.error("settings not read again, they stay as they were: %s", error)
        else:
            history = self.workshop.history
            self.settings, self.windows, self.workshop = new, windows, Workshop(new)
            self.workshop.history = history
            log.configure(new.log.level)
            _log.info("settings read again: day %s, night %s (%s)", *self._hours())
        self._alarm.set(self.windows)
        self._look_at = self.failures.retry_at = 0.0
        self._has_model = False
        self.notifier.ready()

    def _freeze(self) -> None:
        """Children get the settings that this process has, whatever becomes of the file."""
        path = configuration.find(self.session.config)
        self.control.write_settings(path.read_text() if path else "")
        sets = [word for item in self.session.overrides for word in ("--set", item)]
        self.arguments = ["--config", str(self.control.settings), *sets]

    def _rest(self, state: State, doing: str) -> None:
        if state in ("idle", "paused") and (state, doing) != (self.state, self.doing):
            _log.info("%s", doing)
        self.state, self.doing = state, doing

    def _tell(self) -> None:
        """Feed the watchdog if that is deserved; status line and report when they changed."""
        now = time.monotonic()
        self.notifier.status(self.doing)
        watchdog = self.notifier.watchdog_s
        healthy = self.child is None or self.child.quiet_s <= self.settings.schedule.hang_s
        # Feeding it starts systemd's watchdog, even before READY.
        if watchdog and healthy and self.state != "starting" and now - self._fed_at >= watchdog / 5:
            self._fed_at = now
            self.notifier.watchdog()
        if self._stops and not self._stop_told:
            self._stop_told = True
            self.notifier.stopping()
        told = (self.state, self.doing)
        changed = self._reported is None or self._reported[0] != self.state
        if told != self._reported and (changed or now - self._reported_at >= REPORT_S):
            self._reported, self._reported_at = told, now
            try:
                self.control.report(self._report())
            except SleepyError as error:  # a disk that is full for now is no reason to end
                _log.warning("%s", error)

    def _report(self) -> dict[str, Any]:
        child, step, (failures, failure) = self.child, self.next, self.failures.latest
        now = datetime.now(timezone.utc)
        return {
            "pid": os.getpid(),
            "at": now,
            "state": self.state,
            "doing": self.doing,
            "open": [name for name in ("day", "night") if self.windows.is_open((name,), now)],
            "next": {"phase": step.phase, "at": step.until, "why": step.why} if step else None,
            "hold": self._hold,
            "child": child and child.described(),
            "progress": child and {"text": child.text, "at": child.progress_at},
            "failures": failures,
            "failure": failure or None,
        }

    def _hours(self) -> tuple[str, str, str]:
        of = self.settings.schedule
        return of.day, of.night, str(self.windows.zone)

    def _local(self, moment: datetime | None) -> str:
        return f"at {moment.astimezone(self.windows.zone):%Y-%m-%d %H:%M}" if moment else "soon"
