"""What is looked at before a supervisor is ready."""

from __future__ import annotations

import hashlib
import json
import logging
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from sleepy import cycle as cycles
from sleepy import preflight
from sleepy.errors import BankError, HistoryError, SandboxError, SleepyError
from sleepy.history.schema import Cycle, Promotion
from sleepy.settings import Settings
from sleepy.share.bank import Bank
from sleepy.workshop import Workshop


def write_version(bank: Path, name: str, parent: str | None, champion: bool = False) -> Path:
    """A version without tensors, whose files match their hashes."""
    folder = bank / name
    folder.mkdir(parents=True)
    files = {"basis.safetensors": b"nothing", "lineage": f"{parent}\n".encode() if parent else b""}
    manifest = {
        "format": 1, "version": name, "parent": parent, "created_at": "2026-06-01T00:00:00Z", "base_model": "tiny",
        "base_model_sha256": "0", "settings": "0", "layers": {}, "patterns": {},
        "files": {file: hashlib.sha256(data).hexdigest() for file, data in files.items()},
    }  # fmt: skip
    for file, data in files.items():
        (folder / file).write_bytes(data)
    (folder / "manifest.json").write_text(json.dumps(manifest))
    if champion:
        (bank / "champion").unlink(missing_ok=True)
        (bank / "champion").symlink_to(name)
    return folder


def test_a_corrupt_champion_leaves_its_newest_intact_ancestor(tmp_path: Path) -> None:
    folders = [
        write_version(tmp_path, "v0001", None),
        write_version(tmp_path, "v0002", "v0001"),
        write_version(tmp_path, "v0003", "v0002"),
    ]
    bank = Bank(tmp_path)
    assert bank.intact("v0003") == "v0003"
    (folders[2] / "basis.safetensors").write_bytes(b"something")
    assert bank.intact("v0003") == "v0002"
    (folders[1] / "manifest.json").write_text("{")
    assert bank.intact("v0003") == "v0001"
    (folders[0] / "basis.safetensors").unlink()
    with pytest.raises(BankError, match=r"v0003/basis\.safetensors: corrupt"):
        bank.intact("v0003")


class Stub:
    """A checker in a sandbox whose self-test is counted, and fails where it is told to."""

    tests: ClassVar[list[str]] = []
    trouble: ClassVar[str] = ""

    def __init__(self, *_: object) -> None:
        """Nothing is looked for."""

    def self_test(self) -> None:
        self.tests.append("self-test")
        if self.trouble:
            raise SandboxError(self.trouble)


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> pytest.LogCaptureFixture:
    """What the check logs, also when another test has configured the log."""
    monkeypatch.setattr(logging.getLogger("sleepy"), "propagate", True)
    caplog.set_level("INFO", logger="sleepy.check")
    return caplog


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workshop]:
    """With an empty state, and a sandbox that is fine."""
    monkeypatch.setattr(Stub, "tests", [])
    monkeypatch.setattr("sleepy.workshop.Checker", Stub)
    made = Workshop(Settings(state_dir=tmp_path))
    yield made
    if "history" in made.__dict__:
        made.history.close()


def test_where_all_is_fine_the_check_says_so(workshop: Workshop, said: pytest.LogCaptureFixture) -> None:
    preflight.check(workshop)
    assert said.messages == ["history, bank and sandbox are fine: 0 cycles, champion none"]
    assert (workshop.settings.state / "history.db").is_file() and Stub.tests == ["self-test"]
    write_version(workshop.settings.state / "bank", "v0001", None, champion=True)
    workshop.history.start_cycle(Cycle(model="tiny@0", settings="0"))
    preflight.check(workshop)
    assert said.messages[-1] == "history, bank and sandbox are fine: 1 cycles, champion v0001"
    assert workshop.history.last_champion() == "v0001", "a champion that the history does not know is noted"


def test_a_sandbox_that_does_not_confine_is_not_fine(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stub, "trouble", "the sandbox does not confine")
    with pytest.raises(SandboxError, match="does not confine"):
        preflight.check(workshop)


def test_a_history_that_is_no_database_is_not_fine(workshop: Workshop) -> None:
    (workshop.settings.state / "history.db").write_bytes(b"no database at all" * 100)
    with pytest.raises(HistoryError, match=r"history\.db"):
        preflight.check(workshop)


def test_a_corrupt_champion_is_fine_only_while_an_ancestor_is_intact(
    workshop: Workshop, said: pytest.LogCaptureFixture
) -> None:
    bank = workshop.settings.state / "bank"
    first, second = write_version(bank, "v0001", None), write_version(bank, "v0002", "v0001", champion=True)
    (second / "basis.safetensors").write_bytes(b"something")
    preflight.check(workshop)
    assert "the champion v0002 is corrupt, v0001 is used; make it so with `sleepy rollback`" in said.messages
    (first / "basis.safetensors").write_bytes(b"something")
    with pytest.raises(BankError, match=r"v0002/basis\.safetensors: corrupt"):
        preflight.check(workshop)


def test_a_champion_that_the_history_does_not_know_is_noted_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class StopError(Exception):
        pass

    def stop(_: Workshop) -> Cycle:
        raise StopError

    workshop = Workshop(Settings(state_dir=tmp_path))
    history = workshop.history
    history.record_promotion(Promotion(kind="promoted", to_version="v0001"))
    write_version(tmp_path / "bank", "v0001", None, champion=True)
    preflight.reconcile(workshop)
    assert history.counts().promoted == 1 and history.last_champion() == "v0001"

    write_version(tmp_path / "bank", "v0002", "v0001", champion=True)
    cycle = history.start_cycle(Cycle(model="tiny@0", settings="0", state="gate"))
    preflight.reconcile(workshop)
    assert history.last_champion() == "v0001", "a gate that was cut short records its decision itself"
    history.finish_cycle(cycle.id, "done")
    monkeypatch.setattr(cycles, "begin", stop)
    for _ in range(2):
        with pytest.raises(StopError):
            cycles.run_once(workshop, [])
    assert history.last_champion() == "v0002"
    with history.engine.connect() as connection:
        noted = connection.exec_driver_sql("SELECT from_version, to_version FROM promotion WHERE kind = 'reconciled'")
        assert [tuple(row) for row in noted] == [("v0001", "v0002")]
    history.close()


def test_a_phase_that_ends_well_with_its_work_not_done_ends_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not started again and again: here it would fail the second time."""
    monkeypatch.setenv("SLEEPY_PHASE_COMMAND", shlex.join(["sh", "-c", 'mkdir "$0"', str(tmp_path / "ran")]))
    workshop = Workshop(Settings(state_dir=tmp_path / "state"))
    with pytest.raises(SleepyError, match=r"^day of cycle 1: ended without its work done; see the lines above$"):
        cycles.run_once(workshop, [])
    cycle = workshop.history.unfinished_cycle()
    assert (tmp_path / "ran").is_dir() and cycle is not None and (cycle.id, cycle.state) == (1, "day")

    for state, then in (("night", "night of cycle 1"), ("gate", "gate of cycle 1")):
        moved = workshop.history.update_cycle(cycle.id, state=state, candidate="v0001")
        cycle = cycles.advanced(workshop, cycle)
        assert cycle.state == moved.state == state
        with pytest.raises(SleepyError, match=f"^{then}: ended without its work done"):
            cycles.advanced(workshop, cycle)
    workshop.history.finish_cycle(cycle.id, "done")
    assert cycles.advanced(workshop, cycle).state == "done"
    workshop.history.start_cycle(Cycle(model="tiny@0", settings="0"))
    with pytest.raises(SleepyError, match=r"^gate of cycle 1: ended without its work done"):
        cycles.advanced(workshop, cycle)
    workshop.history.close()
