"""What the keeper reads of processes and folders."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sleepy.rust.keeper import usage

MIB = 1 << 20


def test_descendants_are_found_with_their_threads() -> None:
    script = "import subprocess, sys, threading, time; threading.Thread(target=time.sleep, args=[60]).start(); "
    script += "subprocess.Popen(['sleep', '60']); print('ready', flush=True)"
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stdout.readline() == b"ready\n"
        found = usage.descendants(os.getpid())
        (first,) = [one for one in found if one.pid == process.pid]
        (second,) = [one for one in found if one.parent == process.pid]
        assert (first.parent, first.tasks, second.tasks) == (os.getpid(), 2, 1)
        assert usage.tasks_of(os.getuid()) >= 4
        subprocess.run(["kill", str(first.pid), str(second.pid)], check=True)


def test_memory_is_what_processes_have_for_themselves() -> None:
    script = "block = bytearray(64 << 20); print('ready', flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stdout.readline() == b"ready\n"
        found = [one for one in usage.descendants(os.getpid()) if one.pid == process.pid]
        assert 64 * MIB < usage.memory(found) < 96 * MIB
        assert 64 * MIB < usage.proportional_memory(found) < 96 * MIB


def test_memory_of_what_has_ended_is_nothing() -> None:
    with subprocess.Popen(["true"]) as process:
        process.wait()
    assert usage.memory([usage.Process(process.pid, os.getpid(), 1)]) == 0


def test_disk_counts_files_folders_and_no_links(tmp_path: Path) -> None:
    (tmp_path / "outside").write_bytes(bytes(8 * MIB))
    folder = tmp_path / "folder"
    (folder / "below").mkdir(parents=True)
    (folder / "below" / "file").write_bytes(os.urandom(2 * MIB))
    (folder / "link").symlink_to(tmp_path / "outside")
    (folder / "up").symlink_to(tmp_path)
    assert 2 * MIB <= usage.disk([str(folder)], []) < 3 * MIB


def test_a_closed_folder_is_opened_and_nothing_that_a_link_leads_to(tmp_path: Path) -> None:
    """Between two looks the program may put a link in a folder's place, or in that of one above it."""
    folder, outside = tmp_path / "folder", tmp_path / "outside"
    for closed in (folder / "closed", outside / "below"):
        closed.mkdir(parents=True, mode=0)
    (folder / "link").symlink_to(outside)
    usage._open_up(str(folder / "closed"))
    with pytest.raises(NotADirectoryError):
        usage._open_up(str(folder / "link"))
    usage._open_up(str(folder / "link" / "below"))
    assert (folder / "closed").stat().st_mode & 0o777 == 0o700
    assert (outside / "below").stat().st_mode & 0o777 == 0
    assert outside.stat().st_mode & 0o777 == 0o755


def test_many_empty_files_are_something_too(tmp_path: Path) -> None:
    for number in range(256):
        (tmp_path / str(number)).touch()
    assert usage.disk([str(tmp_path)], []) >= MIB


def test_counting_stops_when_it_is_enough(tmp_path: Path) -> None:
    for number in range(2000):
        (tmp_path / str(number)).touch()
    assert usage.disk([str(tmp_path)], [], 4096) < 8193


def test_what_is_deeper_than_paths_reach_is_too_much(tmp_path: Path) -> None:
    script = f"i=0; while [ $i -lt 20 ]; do mkdir {'d' * 200}; cd -P {'d' * 200}; i=$((i+1)); done"
    subprocess.run(["sh", "-c", script], cwd=tmp_path, check=True)
    assert usage.disk([str(tmp_path)], []) > 1 << 60


def test_deleted_files_count_as_long_as_they_are_open(tmp_path: Path) -> None:
    script = (
        "import sys, os; file = open('gone', 'wb'); file.write(os.urandom(4 << 20)); file.flush(); os.remove('gone'); "
    )
    script += "print('ready', flush=True); input()"
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stdout.readline() == b"ready\n"
        found = [usage.Process(process.pid, os.getpid(), 1)]
        assert usage.disk([str(tmp_path)], found) >= 4 * MIB
    assert usage.disk([str(tmp_path)], found) < MIB
