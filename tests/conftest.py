"""The same conditions however the tests are started."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess

import pytest

from sleepy.rust import toolchain

# Started in the background by a shell, we ignore Ctrl-C, and so would every process that the tests start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Under a HOME that rustup does not know, its proxies of rustc and cargo do not run; sleepy finds the toolchain all the same.
if shutil.which("cargo") and subprocess.run(["cargo", "-V"], capture_output=True, check=False, cwd="/").returncode != 0:
    os.environ["PATH"] = f"{toolchain.find().sysroot / 'bin'}{os.pathsep}{os.environ['PATH']}"

_FIRST = ("test_cycle.py", "test_material.py", "test_systemd.py", "test_daemon.py", "test_trouble.py")
"""Files that take longest: begun first, they do not keep the other cores waiting in the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files first."""
    place = {name: number for number, name in enumerate(_FIRST)}
    items.sort(key=lambda item: place.get(item.path.name, len(place)))
