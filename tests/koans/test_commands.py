"""``sleepy koans``, as a user types it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from sleepy.errors import UsageError
from sleepy.koans.commands import app
from sleepy.settings import Settings
from tests.koans.conftest import FIXED, write


@pytest.fixture
def koans(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An exam of one and two practice koans, as the ones to use."""
    write(root / "practice" / "bc_mut" / "bc_mut_001")
    write(root / "practice" / "bc_mut" / "bc_ref_001", family="bc_ref", title="With [brackets]")
    monkeypatch.setenv("SLEEPY_KOANS_DIR", str(root))
    return root


def run(tmp_path: Path, *words: str) -> Result:
    top = typer.Typer()

    @top.callback()
    def callback(ctx: typer.Context) -> None:
        ctx.obj = lambda: Settings(state_dir=tmp_path / "state")

    top.add_typer(app, name="koans")
    return CliRunner().invoke(top, ["koans", *words])


@pytest.mark.usefixtures("koans")
def test_list(tmp_path: Path) -> None:
    lines = run(tmp_path, "list").stdout.splitlines()
    assert [line.split()[0] for line in lines] == ["id", "bc_001", "bc_mut_001", "bc_ref_001"]
    assert lines[3].split()[1:4] == ["practice", "bc_ref", "E0596"]
    assert lines[3].rstrip().endswith("With [brackets]")


@pytest.mark.usefixtures("koans")
def test_list_chooses(tmp_path: Path) -> None:
    def listed(*words: str) -> list[str]:
        return [koan["id"] for koan in json.loads(run(tmp_path, "list", "--json", *words).stdout)]

    assert listed("--collection", "frozen") == ["bc_001"]
    assert listed("--family", "bc_ref") == ["bc_ref_001"]
    assert listed("--family", "bc", "--collection", "practice") == ["bc_mut_001", "bc_ref_001"]
    assert listed("--family", "tb") == []


@pytest.mark.usefixtures("koans")
def test_list_imports_nothing_heavy() -> None:
    code = (
        "import sys; from sleepy.cli import app; app(['koans', 'list'], standalone_mode=False); "
        "sys.exit(str({'torch', 'sqlite3', 'tree_sitter'} & set(sys.modules) or ''))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""
    assert "bc_mut_001" in done.stdout


@pytest.mark.usefixtures("koans")
def test_show(tmp_path: Path) -> None:
    shown = run(tmp_path, "show", "bc_ref_001").stdout
    assert shown.startswith("// bc_ref_001: With [brackets]\n// bc_ref, E0596, edition 2021\n")
    assert "let out = String::from(name);" in shown and "let mut out" not in shown
    everything = run(tmp_path, "show", "bc_ref_001", "--fixed", "--tests").stdout
    assert FIXED in everything and "#[test]" in everything


@pytest.mark.usefixtures("koans")
def test_show_what_is_not_there(tmp_path: Path) -> None:
    assert isinstance(run(tmp_path, "show", "bc_999").exception, UsageError)


@pytest.mark.usefixtures("koans")
def test_verify(tmp_path: Path) -> None:
    done = run(tmp_path, "verify", "--json")
    assert done.exit_code == 0
    assert json.loads(done.stdout) == {"frozen": 1, "frozen-shadow": 0, "practice": 2, "failed": []}
    assert run(tmp_path, "verify", "bc_001").stdout == "1 frozen koans, none failed\n"


def test_verify_names_what_fails(koans: Path, tmp_path: Path) -> None:
    write(koans / "practice" / "bc_mut" / "bad", broken=FIXED)
    done = run(tmp_path, "verify", "--collection", "practice", "bad", "--json")
    assert done.exit_code == 1
    assert json.loads(done.stdout) == {
        "frozen": 0,
        "frozen-shadow": 0,
        "practice": 1,
        "failed": [{"id": "bad", "problem": "broken.rs: compiles"}],
    }
    assert "bad: broken.rs: compiles" in run(tmp_path, "verify", "bad").stdout


@pytest.mark.usefixtures("koans")
def test_verify_a_draft(tmp_path: Path) -> None:
    write(tmp_path / "drafts" / "draft_1")
    done = run(tmp_path, "verify", "--path", str(tmp_path / "drafts"), "--json")
    assert json.loads(done.stdout) == {"frozen": 0, "frozen-shadow": 0, "practice": 1, "failed": []}
    missing = run(tmp_path, "verify", "bc_001", "--path", str(tmp_path / "drafts"))
    assert isinstance(missing.exception, UsageError)
