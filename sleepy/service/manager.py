"""Putting the unit in place and taking it away: files, systemd-sysusers, systemctl. Doing it twice changes nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sleepy.errors import SleepyError
from sleepy.files import put
from sleepy.service import unit
from sleepy.service.unit import DROP_IN, UNIT, Mode

STATUS = ("LoadState", "ActiveState", "SubState", "UnitFileState", "StatusText", "MainPID", "NRestarts", "Result")
SYSTEM_STATE, SYSTEM_CACHE = Path("/var/lib/sleepy"), Path("/var/cache/sleepy")


@dataclass
class Manager:
    """One service manager, the system's or the user's. With `dry_run` it only tells what it would do."""

    mode: Mode
    dry_run: bool = False
    done: list[str] = field(default_factory=list)
    """What was (or would be) done, a line each."""

    @property
    def folder(self) -> Path:
        """Where the unit belongs."""
        if self.mode == "system":
            return Path("/etc/systemd/system")
        return Path(os.environ.get("XDG_CONFIG_HOME") or "~/.config").expanduser() / "systemd" / "user"

    def install(self, text: str, cuda: bool = False, now: bool = False) -> bool:
        """Write the unit, tell systemd, with `now` enable and start it too. True when a file changed.

        SleepyError when systemd or the permission is missing, or when it refuses.
        """
        self._require()
        changed = False
        if self.mode == "system":
            sysusers = Path("/etc/sysusers.d/sleepy.conf")
            changed |= self._write(sysusers, unit.SYSUSERS)
            self._run("systemd-sysusers", str(sysusers))
            own = (
                "-m",
                "0700",
                "-o",
                "sleepy",
                "-g",
                "sleepy",
            )  # so that a model can be fetched before the first start
            self._run("install", "-d", *own, str(SYSTEM_STATE), str(SYSTEM_CACHE))
        changed |= self._write(self.folder / UNIT, text)
        if cuda:
            changed |= self._write(self._drop_in, unit.template(DROP_IN))
        if changed:
            self._systemctl("daemon-reload")
        if now:
            self._systemctl("enable", UNIT)
            self._systemctl("restart" if changed else "start", UNIT)
        return changed

    def uninstall(self, purge: Sequence[Path] = ()) -> bool:
        """Stop and disable it, remove what `install` wrote; `purge`: directories to remove too, and the system's user.

        True when there was something to remove.
        """
        self._require()
        ours = [self.folder / UNIT, self._drop_in]
        if self.mode == "system":
            ours.append(Path("/etc/sysusers.d/sleepy.conf"))
        found = [path for path in ours if path.exists()]
        if ours[0] in found:
            self._systemctl("disable", "--now", UNIT)
        for path in found:
            self._remove(path)
        folder = self._drop_in.parent
        if not self.dry_run and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
        if found:
            self._systemctl("daemon-reload")
            self._systemctl("reset-failed", UNIT, may_fail=True)  # it fails when there is nothing to forget
        for directory in purge:
            if directory.exists():
                self._remove(directory)
        if purge and self.mode == "system" and _has_user():
            self._run("userdel", "sleepy")
        return bool(found)

    def status(self, text: str | None) -> dict[str, Any]:
        """What systemd says of the service. `text`: the unit as it would be written now, None when it could not be."""
        path = self.folder / UNIT
        asked = self._run("systemctl", *self._user, "show", UNIT, f"--property={','.join(STATUS)}", read_only=True)
        found: dict[str, Any] = dict(line.partition("=")[::2] for line in asked.splitlines() if "=" in line)
        installed = path.read_text() if path.exists() else None
        return {
            "mode": self.mode,
            "unit": str(path) if installed is not None else None,
            "up_to_date": None if installed is None or text is None else installed == text,
            **{name: found.get(name) for name in STATUS},
        }

    @property
    def _user(self) -> list[str]:
        return ["--user"] if self.mode == "user" else []

    @property
    def _drop_in(self) -> Path:
        return self.folder / f"{UNIT}.d" / DROP_IN

    def _require(self) -> None:
        if self.dry_run:
            return
        if self.mode == "system" and os.geteuid() != 0:
            raise SleepyError("the system's service needs root; use sudo, or --user for a service of your own")
        if shutil.which("systemctl") is None:
            raise SleepyError("systemctl: not found; there is no systemd here, start `sleepy run` by other means")
        if self.mode == "system" and not Path("/run/systemd/system").is_dir():
            raise SleepyError("systemd does not run here (no /run/systemd/system); start `sleepy run` by other means")

    def _write(self, path: Path, text: str) -> bool:
        """True when the file was not like that before."""
        before = path.read_text() if path.exists() else None
        if before == text:
            self.done.append(f"{path}: unchanged")
            return False
        self.done.append(f"{path}: {'written' if before is None else 'updated'}")
        if not self.dry_run:
            try:
                put(path, text.encode())
            except OSError as error:
                raise SleepyError(f"{path}: cannot be written: {error.strerror}") from None
        return True

    def _remove(self, path: Path) -> None:
        self.done.append(f"{path}: removed")
        if not self.dry_run:
            try:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
            except OSError as error:
                raise SleepyError(f"{error.filename or path}: cannot be removed: {error.strerror}") from None

    def _systemctl(self, *words: str, may_fail: bool = False) -> None:
        self._run("systemctl", *self._user, *words, may_fail=may_fail)

    def _run(self, *command: str, may_fail: bool = False, read_only: bool = False) -> str:
        """Standard output. SleepyError with the command's own last line when it fails."""
        if not read_only:
            self.done.append(" ".join(command))
            if self.dry_run:
                return ""
        try:
            ran = subprocess.run(command, capture_output=True, text=True, check=False)
        except FileNotFoundError:
            raise SleepyError(f"{command[0]}: not found; is systemd installed?") from None
        if ran.returncode != 0 and not may_fail:
            reason = (ran.stderr.strip().splitlines() or [f"exit status {ran.returncode}"])[-1]
            raise SleepyError(f"{' '.join(command)}: {reason}")
        return ran.stdout


def _has_user() -> bool:
    import pwd

    try:
        pwd.getpwnam("sleepy")
    except KeyError:
        return False
    return True
