"""Finding rustc, and saying what to install when it is not there."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from sleepy.errors import ToolchainError
from sleepy.rust import toolchain
from sleepy.rust.toolchain import Toolchain


def test_it_finds_the_real_binaries(found: Toolchain) -> None:
    assert found.version.startswith("rustc 1.")
    assert (found.sysroot / "bin" / "rustc").is_file()
    assert (found.sysroot / "bin" / "cargo").exists()
    assert found.linker.is_file()


def test_rustcs_own_lld_links_where_rustc_would_take_it_by_itself(found: Toolchain, tmp_path: Path) -> None:
    folder = "lib/rustlib/x86_64-unknown-linux-gnu/bin/gcc-ld"
    (tmp_path / folder).mkdir(parents=True)
    assert toolchain._lld(tmp_path, "rustc 1.95.0 (59807616e 2026-04-14)") is None, "it is not there"
    (tmp_path / folder / "ld.lld").touch()
    for version, lld in (("rustc 1.89.0", None), ("rustc 1.90.0", folder), ("rustc 2.0.0-nightly", folder), ("", None)):
        assert toolchain._lld(tmp_path, version) == lld
    assert replace(found, lld=None).linking("/toolchain") == [f"-Clinker={found.linker}"]
    own = replace(found, lld=folder).linking("/toolchain")
    words = ["-B", f"/toolchain/{folder}", "-fuse-ld=lld", "-Wl,--threads=1"]
    assert own[1:] == [f"-Clink-arg={word}" for word in words]


@pytest.mark.parametrize("missing", ["rustc", "cargo", "cc"])
def test_what_is_missing_is_named(missing: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for tool in {"rustc", "cargo"} - {missing}:
        (tmp_path / tool).symlink_to(shutil.which(tool) or "/nonexistent")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolchainError, match=f"^{missing}: not found on PATH; install") as caught:
        toolchain.find()
    assert "\n" not in str(caught.value)


def test_a_rustc_that_is_too_old_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    for tool in ("rustc", "cargo", "cc"):
        (tmp_path / tool).write_text(f"#!/bin/sh\n[ $1 = --print ] && echo {tmp_path} || echo 'rustc 1.63.0'\n")
        (tmp_path / tool).chmod(0o755)
    (tmp_path / "bin" / "rustc").symlink_to(tmp_path / "rustc")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(
        ToolchainError, match=r"^rustc 1\.63\.0: older than 1\.85, which edition 2024 needs; install Rust"
    ):
        toolchain.find()


def test_a_rustc_that_does_not_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for tool in ("rustc", "cargo", "cc"):
        (tmp_path / tool).write_text("#!/bin/sh\necho 'no default toolchain' >&2\nexit 1\n")
        (tmp_path / tool).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolchainError, match="does not run: no default toolchain"):
        toolchain.find()
