"""The unit's text: one template (systemd/sleepy.service), with the path of this interpreter, for the system or for a user."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from sleepy.errors import SleepyError, UsageError

Mode = Literal["system", "user"]

UNIT = "sleepy.service"
DROP_IN = "sleepy-cuda.conf"
SYSUSERS = 'u sleepy - "sleepy daemon" /var/lib/sleepy\n'
"""sysusers.d(5): a user without a shell and a password, whose home is the state directory."""
SYSTEM_PATH = ("/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin")
"""systemd's own PATH."""
TOOLS = ("rustc", "cargo", "cc", "bwrap", "prlimit", "setpriv")
HIDDEN = ("/home", "/root", "/run/user")
"""What ProtectHome=yes hides from the system unit."""


def template(name: str) -> str:
    """A file of systemd/: in the installed package, else beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "_systemd", package.parent / "systemd"):
        if (folder / name).is_file():
            return (folder / name).read_text()
    raise SleepyError(f"{package}: {name} is missing from this installation; install sleepy again")


def render(mode: Mode, arguments: Sequence[str]) -> str:
    """The unit for this interpreter. `arguments`: global options of `sleepy run`.

    UsageError when the system unit could not reach the interpreter, or a tool that is installed.
    """
    text = template(UNIT)
    if mode == "user":
        text = re.sub(r"^# <system>\n.*?^# </system>\n\n?", "", text, flags=re.DOTALL | re.MULTILINE)
        text = text.replace("WantedBy=multi-user.target", "WantedBy=default.target")
    else:
        text = re.sub(r"^# </?system>\n", "", text, flags=re.MULTILINE)
        for path in (sys.executable, sys.prefix, sys.base_prefix, str(Path(__file__).parent)):
            _require_visible(
                path,
                "install sleepy outside of it, e.g. `PIPX_HOME=/opt/pipx PIPX_BIN_DIR=/usr/local/bin pipx install`",
            )
    command = " ".join(map(quoted, (sys.executable, "-m", "sleepy", *arguments, "run")))
    lines = [f"ExecStart={command}"]
    if extra := _extra_path(mode):
        lines += [
            "# Tools that are not where systemd looks.",
            f"Environment={quoted('PATH=' + ':'.join((*extra, *SYSTEM_PATH)))}",
        ]
    return re.sub(r"^ExecStart=.*$", lambda _: "\n".join(lines), text, flags=re.MULTILINE)


def missing_tools() -> list[str]:
    """Tools that are installed nowhere on PATH; the service would not become ready without them."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def quoted(word: str) -> str:
    """A word of a unit file's command line."""
    word = word.replace("%", "%%").replace("$", "$$")
    if re.fullmatch(r"[\w@%+=:,./$-]+", word):
        return word
    return '"' + word.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _extra_path(mode: Mode) -> list[str]:
    """Folders of the tools that systemd's PATH lacks."""
    found: list[str] = []
    for tool in TOOLS:
        if shutil.which(tool, path=os.pathsep.join(SYSTEM_PATH)) is None and (path := shutil.which(tool)):
            if mode == "system":
                _require_visible(path, f"install {tool} for all users, e.g. with the distribution's package manager")
            if (folder := str(Path(path).parent.absolute())) not in found:
                found.append(folder)
    return found


def _require_visible(path: str, advice: str) -> None:
    for place in {Path(path).absolute(), Path(path).resolve()}:
        for hidden in HIDDEN:
            if place.is_relative_to(hidden):
                raise UsageError(
                    f"{place}: the system service cannot see {hidden} (ProtectHome=); {advice}, or use --user"
                )
