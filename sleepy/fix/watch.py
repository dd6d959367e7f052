"""``sleepy fix --watch``: again whenever the sources change."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

from sleepy import log
from sleepy.errors import SleepyError
from sleepy.fix.loop import Outcome
from sleepy.rust import project, stamps
from sleepy.rust.project import Project

_log = log.get("fix")
Round = tuple[Outcome, Mapping[Path, bytes]]
"""How a round ended, and what it wrote into which files."""


def watch(path: Path, mend: Callable[[Project], Round], say: Callable[[str], None]) -> None:
    """Mend what `path` means now, and after each change of its sources, until Ctrl-C. `mend` prints what it did.

    What cannot be mended (a manifest that is half written, say) is said in a line, and the watch goes on.
    """
    with suppress(KeyboardInterrupt), _remembered() as is_interrupted:
        while not is_interrupted():
            since = stamps.take(_roots(path))
            try:
                outcome, written = mend(project.locate(path))
            except SleepyError as error:
                _log.error("%s", error)
            else:
                if outcome.stopped == "interrupted":
                    return
                if outcome.status == "builds":
                    say("builds")
                since = _without(since, written, stamps.take(_roots(path)))
            if not is_interrupted():
                stamps.wait_for_change(lambda: _roots(path), since)


@contextmanager
def _remembered() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl-C was pressed, also where its exception was swallowed (in a callback or a finaliser that it happened to hit)."""
    pressed = False

    def note(number: int, frame: FrameType | None) -> None:
        nonlocal pressed
        pressed = True
        signal.default_int_handler(number, frame)

    before = signal.signal(signal.SIGINT, note)
    try:
        yield lambda: pressed
    finally:
        signal.signal(signal.SIGINT, before)


def _without(before: stamps.Stamps, written: Mapping[Path, bytes], after: stamps.Stamps) -> stamps.Stamps:
    """What counts as known: `after`, if all that changed is what was written here and is so still."""
    changed = {file[0] for file in before.files ^ after.files}
    own = {str(place) for place, data in written.items() if place.is_file() and place.read_bytes() == data}
    return after if changed <= own else before


def _roots(path: Path) -> Sequence[Path]:
    """The folders (or the file) that belong to what is meant by `path`."""
    try:
        found = project.locate(path)
        return [found.single] if found.single else found.folders()
    except SleepyError:
        return [path.absolute()]
