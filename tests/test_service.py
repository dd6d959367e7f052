"""The unit: one template, rendered for a user and for the system, put in place and taken away by a user's fake systemctl."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sleepy.errors import SleepyError, UsageError
from sleepy.service import unit
from sleepy.service.manager import Manager

from .test_cli import sleepy

ANALYZE = shutil.which("systemd-analyze")


def directives(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line and line[0] not in "#[":
            name, _, value = line.partition("=")
            found.setdefault(name, []).append(value)
    return found


@pytest.fixture
def visible(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is hidden: a developer's interpreter lies in a home directory."""
    monkeypatch.setattr(unit, "HIDDEN", ())


def test_every_line_has_its_reason() -> None:
    """A comment before it, or before the block of lines that it stands in."""
    block = ""
    for line in unit.template(unit.UNIT).splitlines():
        if not line or line.startswith("["):
            block = ""
        elif line.startswith("#"):
            block = line
        elif not line.startswith(("Description=", "Documentation=", "WantedBy=")):
            assert block, f"{line}: no reason given"


@pytest.mark.usefixtures("visible")
def test_the_system_unit_runs_this_interpreter() -> None:
    text = unit.render("system", ["--config", "/etc/my sleepy.toml", "--set", "day.patterns=5"])
    found = directives(text)
    python = unit.quoted(sys.executable)
    assert found["ExecStart"] == [f'{python} -m sleepy --config "/etc/my sleepy.toml" --set day.patterns=5 run']
    assert (found["Type"], found["WatchdogSec"], found["User"]) == (["notify"], ["2min"], ["sleepy"])
    assert "\n# <system>" not in text


def test_the_user_unit_has_no_line_that_a_users_manager_refuses() -> None:
    found = directives(unit.render("user", []))
    refused = {"User", "Group", "StateDirectory", "CacheDirectory", "PrivateDevices", "DevicePolicy", "ProtectSystem"}
    assert not refused & set(found)
    assert found["WantedBy"] == ["default.target"]
    assert found["WatchdogSec"] == ["2min"]


@pytest.mark.parametrize(
    ("word", "quoted"),
    [
        ("/usr/bin/python3", "/usr/bin/python3"),
        ("a b", '"a b"'),
        ("50%", "50%%"),
        ("$HOME", "$$HOME"),
        ('say "hi"\\', '"say \\"hi\\"\\\\"'),
        ("", '""'),
        (";", '";"'),
    ],
)
def test_words_are_quoted_for_systemd(word: str, quoted: str) -> None:
    assert unit.quoted(word) == quoted


def test_what_the_system_service_cannot_see_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/home/ada/venv/bin/python")
    with pytest.raises(UsageError, match=r"^/home/ada/venv/bin/python: the system service cannot see /home .*--user$"):
        unit.render("system", [])


def test_tools_elsewhere_come_into_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("rustc", "cargo"):
        (tmp_path / name).touch(mode=0o755)
    monkeypatch.setattr(unit, "SYSTEM_PATH", ("/nonexistent",))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert directives(unit.render("user", []))["Environment"] == [f"PATH={tmp_path}:/nonexistent"]
    assert unit.missing_tools() == ["cc", "bwrap", "prlimit", "setpriv"]


@pytest.mark.skipif(ANALYZE is None, reason="needs systemd-analyze")
def test_systemd_finds_nothing_wrong_and_little_exposed() -> None:
    assert ANALYZE is not None
    template = Path(__file__).parents[1] / "systemd" / unit.UNIT
    verified = subprocess.run(
        [ANALYZE, "verify", "--recursive-errors=no", template], capture_output=True, text=True, check=False
    )
    assert (verified.returncode, verified.stderr) == (0, "")
    command = [ANALYZE, "security", "--offline=true", "--no-pager", template]
    rated = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    exposure = re.search(r"Overall exposure level for sleepy.service: ([\d.]+)", rated)
    assert exposure is not None and float(exposure[1]) <= 2.0


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """The environment of a user whose systemctl notes what it is told."""
    tools = tmp_path / "bin"
    tools.mkdir()
    tool = tools / "systemctl"
    tool.write_text(
        f'#!/bin/sh\necho "$@" >>{tmp_path}/calls\n'
        '[ "$2" = show ] && printf "ActiveState=active\\nSubState=running\\nStatusText=resting\\nMainPID=42\\n"\nexit 0\n'
    )
    tool.chmod(0o755)
    return {
        "PATH": f"{tools}:{os.environ['PATH']}",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "SLEEPY_STATE_DIR": str(tmp_path / "state"),
    }


def test_a_users_service_comes_and_goes(home: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "config" / "systemd" / "user" / "sleepy.service"
    calls = tmp_path / "calls"
    dry = sleepy("service", "install", "--user", "--dry-run", "--now", env=home)
    assert dry.returncode == 0
    assert f"{file}: written" in dry.stdout and "systemctl --user enable sleepy.service" in dry.stdout
    assert not file.exists() and not calls.exists(), "a dry run does nothing"

    first = sleepy("service", "install", "--user", "--now", "--cuda", env=home)
    assert first.returncode == 0, first.stderr
    assert f"{sys.executable} -m sleepy run" in file.read_text()
    assert "DeviceAllow=char-nvidia*" in (file.parent / "sleepy.service.d" / "sleepy-cuda.conf").read_text()
    expected = ["--user daemon-reload", "--user enable sleepy.service", "--user restart sleepy.service"]
    assert calls.read_text().splitlines() == expected
    calls.unlink()
    again = json.loads(sleepy("service", "install", "--user", "--cuda", "--json", env=home).stdout)
    assert not again["changed"] and not calls.exists(), "twice changes nothing"

    status = json.loads(sleepy("service", "status", "--user", "--json", env=home).stdout)
    assert (status["ActiveState"], status["StatusText"], status["up_to_date"]) == ("active", "resting", True)
    file.write_text(file.read_text() + "# mine\n")
    assert "differs from what `install` would write" in sleepy("service", "status", "--user", env=home).stdout

    (tmp_path / "state").mkdir()
    gone = sleepy("service", "uninstall", "--user", env=home)
    assert gone.stdout.splitlines()[-1] == f"kept: {tmp_path / 'state'}"
    assert list(file.parent.iterdir()) == []
    assert "--user disable --now sleepy.service" in calls.read_text()
    assert sleepy("service", "uninstall", "--user", "--purge", env=home).returncode == 0
    assert not (tmp_path / "state").exists()
    assert sleepy("service", "uninstall", "--user", env=home).stdout.startswith("not installed\n")


def test_what_is_missing_is_one_line(home: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = sleepy("service", "install", "--user", env=home | {"PATH": str(tmp_path)})
    assert (done.returncode, done.stderr) == (
        1, "sleepy: systemctl: not found; there is no systemd here, start `sleepy run` by other means\n",
    )  # fmt: skip
    done = sleepy("--state", "/srv/sleepy", "service", "install", "--system", "--dry-run", env=home)
    assert (done.returncode, done.stderr.startswith("sleepy: --state: the system service keeps")) == (2, True)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SleepyError, match="needs root; use sudo, or --user"):
        Manager("system").install("")


def test_a_refusal_of_systemctl_is_passed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = tmp_path / "systemctl"
    tool.write_text("#!/bin/sh\necho 'Failed to connect to bus: No medium found' >&2\nexit 1\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with pytest.raises(
        SleepyError, match=r"^systemctl --user daemon-reload: Failed to connect to bus: No medium found$"
    ):
        Manager("user").install("[Service]\n")
