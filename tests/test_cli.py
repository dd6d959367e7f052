"""The command line: quick, one line per error, documented exit codes."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sleepy import __version__, cli, configuration, program
from sleepy.errors import describe
from sleepy.lm import transport
from sleepy.settings import Settings


def sleepy(*words: str, env: dict[str, str] | None = None, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sleepy", *words],
        capture_output=True, text=True, env={**os.environ, **(env or {})}, cwd=cwd, check=False, timeout=120,
    )  # fmt: skip


def test_version_needs_no_command() -> None:
    done = sleepy("--version")
    assert (done.returncode, done.stdout) == (0, f"sleepy {__version__}\n")


@pytest.mark.parametrize("command", [["--help"], ["history", "--help"], ["bank", "info"], ["status"]])
def test_light_commands_import_nothing_heavy(command: list[str], tmp_path: Path) -> None:
    code = (
        "import sys; from sleepy.cli import app; "
        f"app({['--state', str(tmp_path), *command]!r}, standalone_mode=False); "
        "heavy = {'torch', 'transformers', 'peft', 'alembic', 'numpy'} & set(sys.modules); "
        "sys.exit(f'imported {heavy}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["--set", "share.q=1", "status"], 2, "unknown key share.q"),
        (["--config", "/nonexistent.toml", "status"], 2, "no such configuration file"),
        (["eval", "--strategy", "best"], 2, "allowed: routed, base, averaged"),
        (["eval", "--exam", "foo"], 2, "foo: no such exam"),
        (["eval", "--version", "v9999"], 2, "no version v9999"),
        (["koans", "list", "--family", "foo"], 2, "--family foo: no such family"),
        (["bank", "export", "missing_mut", "x"], 2, "there is no version yet"),
        (["fix", "main.rs", "--edition", "1999"], 2, "--edition 1999: unknown; allowed: 2015, 2018, 2021, 2024"),
        (["inbox", "show", "1", "--patch", "--json"], 2, "choose one"),
        (["koans", "show", "bc_999"], 2, "bc_999"),
        (["history", "cycles"], 1, "no history"),
        (["models", "fetch", "gpt-9"], 2, "gpt-9"),
        (["night", "--cycle", "7"], 2, "not the unfinished cycle"),
        (["rollback"], 1, "nothing before the base model"),
        (["metrics", "--out", "/dev/null/x.prom"], 1, "/dev/null/x.prom: cannot be written"),
        (["pause", "--for", "9999999d"], 2, "too long"),
    ],
)
def test_error_is_one_line_with_its_exit_code(words: list[str], status: int, said: str, tmp_path: Path) -> None:
    done = sleepy("--state", str(tmp_path), *words)
    assert done.returncode == status, done.stderr
    (line,) = done.stderr.strip().splitlines()
    assert line.startswith("sleepy: ")
    assert said in line


def test_what_the_system_refuses_is_one_line_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused() -> None:
        Path("/state/history.db").stat()

    monkeypatch.setattr(cli, "app", refused)
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 1
    assert capsys.readouterr().err == "sleepy: /state/history.db: No such file or directory\n"
    assert "sudo -u" in describe(PermissionError(13, "Permission denied", "/state"))


def test_no_cargo_is_said_in_one_line(tmp_path: Path) -> None:
    tools = tmp_path / "bin"
    tools.mkdir()
    done = sleepy("--state", str(tmp_path), "koans", "verify", "bc_001", env={"PATH": str(tools)})
    assert done.returncode == 1
    assert "rustc: not found on PATH; install Rust" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_init_writes_once_and_only_with_force_again(tmp_path: Path) -> None:
    assert sleepy("init", cwd=tmp_path).returncode == 0
    assert "[share]" in (tmp_path / "sleepy.toml").read_text()
    again = sleepy("init", cwd=tmp_path)
    assert again.returncode == 2
    assert "sleepy init --force" in again.stderr
    assert sleepy("init", "--force", cwd=tmp_path).returncode == 0


def test_init_in_a_repository_says_how_its_file_is_used(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert "`sleepy --config sleepy.toml run --once` runs a cycle" in sleepy("init", cwd=tmp_path).stdout
    done = sleepy("--state", str(tmp_path / "new"), "status", cwd=tmp_path)
    assert done.returncode == 0
    assert "sleepy.toml is not read: it lies in a git repository or crate" in done.stderr


def test_init_chooses_longer_nights_where_there_is_a_gpu(tmp_path: Path) -> None:
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "nvidia-smi").write_text("#!/bin/sh\n")
    (tools / "nvidia-smi").chmod(0o755)
    done = sleepy("init", cwd=tmp_path, env={"PATH": f"{tools}:{os.environ['PATH']}"})
    assert done.returncode == 0 and "qwen2.5-coder-1.5b" in done.stdout
    settings = configuration.load(tmp_path / "sleepy.toml", [])
    assert settings.model.name == "qwen2.5-coder-1.5b"
    defaults = Settings()
    assert settings.training.steps > defaults.training.steps and settings.night.patterns > defaults.night.patterns
    assert settings.engine == defaults.engine and settings.gate.min_gain == defaults.gate.min_gain
    assert settings.gate.held_out > defaults.gate.held_out


def test_status_before_anything_happened(tmp_path: Path) -> None:
    done = sleepy("--state", str(tmp_path / "new"), "status", "--json")
    found = json.loads(done.stdout)
    assert found["champion"] is None
    assert found["last_cycle"] is None
    assert not (tmp_path / "new").exists(), "status must not create anything"


def test_started_by_itself_it_takes_no_module_from_the_working_directory(tmp_path: Path) -> None:
    for name in ("typer.py", "sleepy.py"):
        (tmp_path / name).write_text("raise SystemExit('the folder runs')\n")
    nowhere = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    for environment in (nowhere, nowhere | {"PYTHONSAFEPATH": "1"}):
        done = subprocess.run(
            [*program.COMMAND, "init", "-h"], capture_output=True, text=True, env=environment, cwd=tmp_path, check=False
        )
        assert "Write a commented configuration file" in done.stdout, done.stderr


def test_neither_does_pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pip.py").write_text("raise SystemExit('the folder runs')\n")
    monkeypatch.chdir(tmp_path)
    done = transport.run_pip(["--version"], {})
    assert done.stdout.startswith("pip "), done.stderr
