"""Each line is fine or says what to do."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sleepy.cli import app
from sleepy.doctor import examine
from sleepy.history.store import History
from sleepy.settings import Settings
from sleepy.share.bank import Bank
from tests.share.test_bank import write


def lines(settings: Settings) -> dict[str, tuple[str, str]]:
    return {finding.what: (finding.state, finding.detail) for finding in examine(settings)}


def test_a_good_machine(tmp_path: Path) -> None:
    bank = Bank(tmp_path / "bank")
    bank.promote(write(bank))
    History.open(f"sqlite:///{tmp_path / 'history.db'}").close()
    done = CliRunner().invoke(app, ["--state", str(tmp_path), "doctor", "--json"])
    found = {line["what"]: line for line in json.loads(done.stdout)}
    assert [line["what"] for line in found.values() if line["state"] == "problem"] == []
    assert done.exit_code == 0
    assert "champion v0001 matches its hashes" in found["bank"]["detail"]
    assert found["history"]["detail"].endswith("history.db: whole")
    assert "exams: frozen" in found["koans"]["detail"]


def test_what_is_broken_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bank = Bank(tmp_path / "bank")
    bank.promote(write(bank))
    (tmp_path / "bank" / "v0001" / "basis.safetensors").write_bytes(b"x")
    (tmp_path / "history.db").write_bytes(b"this is no database " * 100)
    monkeypatch.setenv("PATH", str(tmp_path))
    found = lines(Settings(state_dir=tmp_path))
    assert found["toolchain"] == (
        "problem",
        "rustc: not found on PATH; install Rust (https://rustup.rs, or your distribution's rustc and cargo packages)",
    )
    assert found["bank"][0] == "problem" and "basis.safetensors: corrupt" in found["bank"][1]
    assert found["history"][0] == "problem"
    assert CliRunner().invoke(app, ["--state", str(tmp_path), "doctor"]).exit_code == 1


def test_settings_that_no_cycle_could_run_with_are_named(tmp_path: Path) -> None:
    for section, key, value in (
        ("schedule", "timezone", "Mars/Olympus"),
        ("agent", "patterns_file", tmp_path / "nope"),
    ):
        settings = Settings.model_validate({"state_dir": tmp_path, section: {key: value}})
        state, detail = next(iter(lines(settings).values()))
        assert state == "problem" and str(value) in detail


def test_a_gpu_tool_that_does_not_end_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "nvidia-smi").write_text("#!/bin/sh\n")
    (tmp_path / "nvidia-smi").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    def stuck(command: list[str], timeout: float | None = None, **_: object) -> None:
        raise subprocess.TimeoutExpired(command, timeout or 0.0)

    monkeypatch.setattr(subprocess, "run", stuck)
    state, said = lines(Settings(state_dir=tmp_path))["gpu"]
    assert state == "problem" and "timed out after 30 seconds" in said


def test_a_gpu_that_is_asked_for_and_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    settings = Settings.model_validate({"state_dir": tmp_path, "model": {"device": "cuda"}})
    assert lines(settings)["gpu"][0] == "problem"
