"""Versions on disk: complete or not there, verified before use, and one step back when one is damaged."""

from __future__ import annotations

import dataclasses
import fcntl
import json
import logging
import math
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from sleepy.errors import BankError
from sleepy.share import bank as bank_module
from sleepy.share.bank import Bank, CorruptVersionError
from sleepy.share.layers import LayerCoefficients
from sleepy.share.manifest import Trained
from tests.share import material
from tests.share.material import SHAPES, generator

SHA = "5" * 64
BASIS = material.random_basis(SHAPES, 6, generator(1))
TASKS = {name: material.random_coefficients(SHAPES, 6, 2, generator(i)) for i, name in enumerate(("hash", "clone"))}
DAMAGE = {
    "truncated": lambda data: data[: len(data) // 2],
    "one bit flipped": lambda data: bytes([data[0] ^ 1]) + data[1:],
    "empty": lambda data: data[:0],
}


class Killed(BaseException):
    """The process ends here: nothing catches this, as nothing catches SIGKILL."""


def write(bank: Bank, parent: str | None = None, tasks: dict[str, dict[str, LayerCoefficients]] = TASKS) -> str:
    return bank.write(
        BASIS,
        tasks,
        dict.fromkeys(tasks, Trained("coefficients")),
        base_model="tiny@5555",
        base_model_sha=SHA,
        settings_digest="feedfacefeedface",
        parent=parent,
    )


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "state" / "bank"


@pytest.fixture
def bank(root: Path) -> Bank:
    """Two versions, each built on the champion before; v0002 is the champion."""
    made = Bank(root)
    made.promote(write(made))
    made.promote(write(made, parent="v0001"))
    return made


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    logger = logging.getLogger("sleepy")
    propagate, logger.propagate = logger.propagate, True
    yield caplog
    logger.propagate = propagate


def test_what_is_written_is_what_is_read(bank: Bank) -> None:
    version = bank.load("v0002", SHA)
    assert (version.version, version.parent) == ("v0002", "v0001")
    assert version.trained == {"hash": Trained("coefficients"), "clone": Trained("coefficients")}
    for name, layer in BASIS.items():
        assert torch.equal(version.basis[name].beta, layer.beta)
        assert torch.equal(version.basis[name].alpha, layer.alpha)
        for pattern, task in TASKS.items():
            assert torch.equal(version.tasks[pattern][name].beta, task[name].beta)
            assert torch.equal(version.tasks[pattern][name].alpha, task[name].alpha)


def test_the_manifest_says_what_made_the_version_and_what_is_in_it(bank: Bank) -> None:
    root = bank.root
    manifest = json.loads((root / "v0002" / "manifest.json").read_text())
    assert manifest["format"] == 2
    assert (manifest["base_model"], manifest["base_model_sha256"]) == ("tiny@5555", SHA)
    assert manifest["settings"] == "feedfacefeedface"
    assert manifest["patterns"]["hash"] == {"kind": "coefficients", "k": 6, "p": 2, "parameters": 48, "layers": 2}
    on_disk = {str(path.relative_to(root / "v0002")) for path in (root / "v0002").rglob("*") if path.is_file()}
    assert manifest["files"].keys() == on_disk - {"manifest.json"}


def test_an_empty_bank_has_no_champion(root: Path) -> None:
    empty = Bank(root)
    assert (empty.versions(), empty.champion(), empty.load_champion(SHA)) == ([], None, None)
    assert not root.exists()
    with pytest.raises(BankError, match="nothing before the base model"):
        empty.rollback()


def test_a_candidate_is_not_in_use_until_it_is_promoted(root: Path) -> None:
    bank = Bank(root)
    write(bank)
    assert bank.versions() == ["v0001"]
    assert bank.load_champion(SHA) is None


def test_the_hash_of_coefficients_changes_with_them_and_with_the_basis_alone(bank: Bank) -> None:
    first, second = bank.load("v0001", SHA), bank.load("v0002", SHA)
    assert first.coefficients_hash("hash") == second.coefficients_hash("hash")
    assert first.coefficients_hash("hash") != first.coefficients_hash("clone")
    basis = material.random_basis(SHAPES, 6, generator(9))
    other = bank.write(
        basis, TASKS, dict.fromkeys(TASKS, Trained("lora")), "tiny@5555", SHA, "feedfacefeedface", "v0002"
    )
    assert bank.load(other, SHA).coefficients_hash("hash") != first.coefficients_hash("hash")


def test_an_unknown_pattern_or_version_is_an_error(bank: Bank) -> None:
    version = bank.load("v0001", SHA)
    with pytest.raises(BankError, match="v0001 has no coefficients for unknown; it has: hash, clone"):
        version.coefficients_hash("unknown")
    with pytest.raises(BankError, match="no coefficients for unknown"):
        version.parameters("unknown")
    assert version.parameters("hash") == 48
    with pytest.raises(BankError, match="no version v0009; there are: v0001, v0002"):
        bank.load("v0009", SHA)


def test_a_bank_for_another_base_model_is_refused(bank: Bank) -> None:
    for load in (lambda: bank.load("v0001", "7" * 64), lambda: bank.load_champion("7" * 64)):
        with pytest.raises(BankError, match=r"was made for tiny@5555 .*555555.*, not for .*777777") as refused:
            load()
        assert "\n" not in str(refused.value)


@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("name", ["basis.safetensors", "coefficients/hash.safetensors", "manifest.json", "lineage"])
def test_a_damaged_file_is_refused_by_name_and_its_parent_used(
    bank: Bank, root: Path, said: pytest.LogCaptureFixture, name: str, damage: str
) -> None:
    path = root / "v0002" / name
    path.write_bytes(DAMAGE[damage](path.read_bytes()))
    with pytest.raises(CorruptVersionError, match=rf"v0002/{name}: .*sleepy rollback") as refused:
        bank.load("v0002", SHA)
    assert "\n" not in str(refused.value)
    found = bank.load_champion(SHA)
    assert found is not None
    assert found.version == "v0001"
    assert f"v0002/{name}" in said.text
    assert "using v0001 instead of v0002" in said.text
    with pytest.raises(CorruptVersionError):
        bank.promote("v0002")


def test_a_rejected_candidate_is_never_fallen_back_to(bank: Bank, root: Path) -> None:
    write(bank, parent="v0002")  # v0003, rejected
    bank.promote(write(bank, parent="v0002"))  # v0004
    (root / "v0004" / "manifest.json").unlink()
    found = bank.load_champion(SHA)
    assert found is not None
    assert found.version == "v0002"


def test_when_all_versions_are_damaged_it_says_so(bank: Bank, root: Path) -> None:
    for version in bank.versions():
        (root / version / "basis.safetensors").write_bytes(b"")
    with pytest.raises(BankError, match="no intact version") as refused:
        bank.load_champion(SHA)
    assert "\n" not in str(refused.value)


def test_rollback_goes_to_the_parent_or_to_what_is_named(bank: Bank) -> None:
    assert bank.rollback() == "v0001"
    assert bank.champion() == "v0001"
    with pytest.raises(BankError, match="nothing before v0001"):
        bank.rollback()
    assert bank.rollback("v0002") == bank.champion() == "v0002"
    with pytest.raises(BankError, match="no version v0007"):
        bank.rollback("v0007")
    assert bank.champion() == "v0002"


def test_the_champion_is_a_relative_link(bank: Bank, tmp_path: Path) -> None:
    root = bank.root
    assert (root / "champion").readlink() == Path("v0002")
    moved = root.rename(tmp_path / "elsewhere")
    assert Bank(moved).load_champion(SHA) is not None


def test_numbers_are_never_used_twice(bank: Bank, root: Path) -> None:
    assert write(bank) == "v0003"
    for path in sorted((root / "v0003").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (root / "v0003").rmdir()
    assert write(bank) == "v0004"
    assert write(Bank(root)) == "v0005"


def test_a_writer_killed_at_any_moment_leaves_the_champion_and_no_half_version(
    bank: Bank, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every fsync and every rename is a moment; the last write is not cut short."""
    for moment in range(100):
        calls = iter(range(1000))

        def die_or(real, calls=calls, moment=moment):  # type: ignore[no-untyped-def]
            def call(*args: object) -> object:
                if next(calls) == moment:
                    raise Killed
                return real(*args)

            return call

        before = bank.versions()
        with monkeypatch.context() as patch:
            patch.setattr(bank_module, "sync", die_or(bank_module.sync))
            patch.setattr(Path, "rename", die_or(Path.rename))
            patch.setattr(Path, "replace", die_or(Path.replace))
            try:
                write(bank, parent="v0002")
            except Killed:
                pass
            else:
                break
        again = Bank(root)
        found = again.load_champion(SHA)
        assert found is not None
        assert found.version == "v0002"
        for version in again.versions():
            again.verify(version)
        assert len(again.versions()) <= len(before) + 1
    assert not list(root.glob(".tmp-*"))  # each writer removed what the one before left
    assert moment >= 8  # four files, two folders, the rename, the number
    assert len(set(bank.versions())) == len(bank.versions())


def test_a_promotion_killed_at_any_moment_leaves_one_champion_or_the_other(
    bank: Bank, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("symlink_to", "replace"):

        def die(*_: object) -> None:
            raise Killed

        with monkeypatch.context() as patch:
            patch.setattr(Path, name, die)
            with pytest.raises(Killed):
                bank.promote("v0001")
        assert Bank(root).champion() == "v0002"
    bank.promote("v0001")
    assert Bank(root).champion() == "v0001"
    assert not list(root.glob(".tmp-*"))


def test_everything_is_synced_before_the_version_appears(
    bank: Bank, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: set[str] = set()
    missing: set[str] = set()
    rename = Path.rename

    def note(self: Path, target: Path) -> Path:
        there = {self, *self.rglob("*")}
        missing.update(str(path) for path in there if str(path) not in synced)
        return rename(self, target)

    monkeypatch.setattr(bank_module, "sync", lambda path: synced.add(str(path)))
    monkeypatch.setattr(Path, "rename", note)
    write(bank)
    assert not missing
    assert str(root) in synced


def test_each_name_is_given_to_what_is_synced_and_synced_itself(
    bank: Bank, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The number, the version, the champion's link: after a power cut none of them is forgotten or points to nothing."""
    done: list[tuple[str, str]] = []
    rename, replace = Path.rename, Path.replace

    def renamed(self: Path, target: Path) -> Path:
        done.append(("named", target.name))
        return rename(self, target)

    def replaced(self: Path, target: Path) -> Path:
        done.append(("named", target.name))
        return replace(self, target)

    monkeypatch.setattr(bank_module, "sync", lambda path: done.append(("synced", path.name)))
    monkeypatch.setattr(Path, "rename", renamed)
    monkeypatch.setattr(Path, "replace", replaced)
    write(bank, parent="v0002")
    assert done[:2] == [("synced", ".tmp-last"), ("named", "last")]
    assert done[-3:] == [("synced", ".tmp-v0003"), ("named", "v0003"), ("synced", root.name)]
    for promote in (lambda: bank.promote("v0003"), lambda: bank.replace("v0003", "v0002")):
        done.clear()
        promote()
        assert done == [("named", "champion"), ("synced", root.name)]


def test_one_writer_at_a_time(bank: Bank, monkeypatch: pytest.MonkeyPatch) -> None:
    """At every step of one the lock is held: another one, here one that does not want to wait, does not get in."""
    steps: list[str] = []

    def point(name: str) -> None:
        steps.append(name)
        with (bank.root / ".lock").open() as lock, pytest.raises(BlockingIOError):
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)

    monkeypatch.setattr(bank_module.faults, "point", point)
    for write_it, last in (
        (lambda: write(bank), "bank: after the version appeared"),
        (lambda: bank.promote("v0003"), "bank: after promotion"),
        (lambda: bank.replace("v0003", "v0002"), "bank: after promotion"),
        (lambda: bank.remove("v0003"), "bank: after a version was removed"),
    ):
        write_it()
        assert steps[-1] == last
        steps.clear()


def test_a_champion_is_replaced_by_what_is_intact_and_only_if_it_is_the_one_that_was_meant(bank: Bank) -> None:
    damaged = write(bank, parent="v0002")
    (bank.root / damaged / "basis.safetensors").write_bytes(b"")
    with pytest.raises(CorruptVersionError, match=r"v0003/basis\.safetensors: corrupt"):
        bank.replace("v0002", damaged)
    assert not bank.replace(None, "v0001") and not bank.replace("v0001", "v0001")
    assert bank.champion() == "v0002"
    assert bank.replace("v0002", "v0001") and bank.champion() == "v0001"


@pytest.mark.parametrize("name", ["basis.safetensors", "coefficients/hash.safetensors", "lineage"])
def test_a_manifest_that_does_not_list_a_file_is_refused(bank: Bank, root: Path, name: str) -> None:
    """The file would never be held against a hash."""
    path = root / "v0002" / "manifest.json"
    manifest = json.loads(path.read_text())
    del manifest["files"][name]
    path.write_text(json.dumps(manifest))
    for use in (bank.verify, bank.promote, lambda version: bank.load(version, SHA)):
        with pytest.raises(CorruptVersionError, match=r"v0002/manifest\.json: not the manifest of v0002"):
            use("v0002")
    assert bank.intact("v0002") == "v0001"


def test_the_manifest_of_another_version_is_refused(bank: Bank, root: Path) -> None:
    (root / "v0002" / "manifest.json").write_bytes((root / "v0001" / "manifest.json").read_bytes())
    with pytest.raises(CorruptVersionError, match="not the manifest of v0002"):
        bank.verify("v0002")


def test_reading_changes_nothing_in_a_folder_and_a_writer_removes_what_was_left(bank: Bank) -> None:
    half, lock = bank.root / ".tmp-v0003", bank.root / ".lock"
    half.mkdir()
    lock.write_text("somebody's")
    assert Bank(bank.root).load_champion(SHA) is not None
    assert half.exists() and lock.read_text() == "somebody's"
    bank.promote("v0001")
    assert not half.exists()


def test_a_disk_that_refuses_is_an_error_on_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BankError, match="cannot be written"):
        write(Bank(tmp_path / "file" / "bank"))


def test_values_that_are_not_finite_are_never_written(bank: Bank) -> None:
    layer = TASKS["hash"]["one"]
    bad = dataclasses.replace(layer, beta=torch.full_like(layer.beta, math.nan))
    with pytest.raises(BankError, match=r"hash: one\.beta has values that are not finite"):
        write(bank, tasks={"hash": {"one": bad}})
    with pytest.raises(BankError, match="cannot be the name"):
        write(bank, tasks={"../hash": TASKS["hash"]})
    assert bank.versions() == ["v0001", "v0002"]


def test_info_counts_parameters_with_the_basis(bank: Bank) -> None:
    info = bank.info()
    assert (info["version"], info["champion"], info["versions"]) == ("v0002", "v0002", ["v0001", "v0002"])
    assert info["patterns"]["clone"]["p"] == 2
    rows = sum(n + d for n, d in SHAPES.values())
    assert info["parameters"] == {
        "per_task": 48.0,
        "basis": 6 * rows,
        "lora_rank_8": 8 * rows,
        "times_fewer_with_basis": {t: t * 8 * rows / (6 * rows + t * 48) for t in (1, 10, 100, 1000)},
    }
    assert bank.info("v0001")["version"] == "v0001"
    json.dumps(info)


def test_light_use_does_not_import_torch(bank: Bank) -> None:
    program = (
        "import sys; from pathlib import Path; from sleepy.share.bank import Bank\n"
        f"bank = Bank(Path({str(bank.root)!r})); bank.info(); bank.rollback(); bank.promote('v0002')\n"
        "assert bank.champion() == 'v0002'; sys.exit('torch' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], timeout=60, check=False).returncode == 0
