"""Finding rustc, and saying what to install when it is not there."""

from __future__ import annotations

import shutil
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


def test_a_linker_that_the_sandbox_would_not_find_by_its_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert toolchain.find().linker.name == "cc", "by this name rustc links with its own lld"
    (tmp_path / "cc").symlink_to("/usr/bin/cc")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert toolchain.find().linker == (tmp_path / "cc").resolve()


@pytest.mark.parametrize("missing", ["rustc", "cargo", "cc"])
def test_what_is_missing_is_named(missing: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for tool in {"rustc", "cargo"} - {missing}:
        (tmp_path / tool).symlink_to(shutil.which(tool) or "/nonexistent")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolchainError, match=f"^{missing}: not found on PATH; install") as caught:
        toolchain.find()
    assert "\n" not in str(caught.value)


def test_a_rustc_that_does_not_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for tool in ("rustc", "cargo", "cc"):
        (tmp_path / tool).write_text("#!/bin/sh\necho 'no default toolchain' >&2\nexit 1\n")
        (tmp_path / tool).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolchainError, match="does not run: no default toolchain"):
        toolchain.find()
