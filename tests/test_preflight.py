"""What is looked at before a supervisor is ready."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from sleepy import cycle as cycles
from sleepy import preflight
from sleepy.errors import BankError
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
