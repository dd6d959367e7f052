"""``sleepy fix`` as it is called: what is on stdout, what is written, what is recorded, and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from sleepy.history.store import History
from sleepy.settings import Settings
from tests.fix.conftest import Fix, Make

BROKEN = "pub fn f() -> u8 {\n    let n = 0;\n    n += 1;\n    n\n}\n"
MENDED = BROKEN.replace("let n", "let mut n")


@pytest.fixture
def repository(make: Make) -> Path:
    root = make({"src/lib.rs": BROKEN, ".gitignore": "target\n"})
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@t", *words], cwd=root, check=True)
    return root


def test_a_diff_on_stdout_and_nothing_written(fix: Fix, repository: Path, tmp_path: Path) -> None:
    done = fix(repository)
    assert done.status == 0
    assert (repository / "src/lib.rs").read_text() == BROKEN
    assert "fixed: src/lib.rs:3: error[E0384]" in done.err
    assert "by compiler" in done.err and "1 error before, 0 after" in done.err
    subprocess.run(["git", "-C", repository, "apply", "-"], input=done.out.encode(), check=True)
    assert (repository / "src/lib.rs").read_text() == MENDED
    with History.open_readonly(Settings(state_dir=tmp_path / "state").history_url) as history:
        assert history.counts().episodes == 1
        with history.engine.connect() as connection:
            query = "SELECT source, cycle_id, fixed_by, solved, pattern, model, program FROM episode"
            (row,) = connection.exec_driver_sql(query).all()
            assert tuple(row) == ("fix", None, "compiler", 1, "missing_mut", "none", BROKEN)
            query = "SELECT number, fixer, verdict, program FROM attempt"
            assert [tuple(row) for row in connection.exec_driver_sql(query)] == [(1, "compiler", "passed", MENDED)]


def test_apply_refuses_a_dirty_tree_and_writes_into_a_clean_one(fix: Fix, repository: Path) -> None:
    (repository / "notes").write_text("")
    done = fix(repository, "--apply")
    assert (done.status, done.out) == (2, "")
    assert "not committed (notes); commit them, or say --force" in done.err
    assert (repository / "src/lib.rs").read_text() == BROKEN
    (repository / "notes").unlink()
    done = fix(repository, "--apply", "--json")
    found = json.loads(done.out)
    assert (done.status, found["status"], found["applied"]) == (0, "fixed", True)
    assert (repository / "src/lib.rs").read_text() == MENDED
    assert found["steps"][0]["fixer"] == "compiler" and found["patch"].startswith("diff --git a/src/lib.rs")
    assert not (repository / "target").exists() and not (repository / "Cargo.lock").exists()


def test_what_does_not_build_afterwards_is_told(fix: Fix, make: Make, tmp_path: Path) -> None:
    root = make({"src/lib.rs": BROKEN + "\npub fn g() -> u8 {\n    nope()\n}\n"})
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "history.db").write_text("no database")
    done = fix(root)
    assert done.status == 1
    assert "let mut n" in done.out
    assert "left: src/lib.rs:8: error[E0425]: cannot find function `nope` in this scope" in done.err
    assert "improved: 2 errors before, 1 after" in done.err
    assert "not recorded" in done.err


def test_a_file_in_a_read_only_tree(fix: Fix, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    root = make({"src/lib.rs": BROKEN})

    def beside(place: Path, _: bytes) -> Path:
        raise OSError(30, "Read-only file system", str(place))

    monkeypatch.setattr("sleepy.fix.patch._beside", beside)
    done = fix(root, "--apply")
    assert done.status == 1
    assert done.err.splitlines()[-1].endswith("cannot be written: Read-only file system; nothing was changed")
    assert "let mut n" in done.out, "the patch is there all the same"
    found = json.loads(fix(root, "--apply", "--json").out)
    assert (found["status"], found["applied"]) == ("fixed", False)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nothing"], "nothing: no such file or directory"),
        (["notes.txt"], "notes.txt: not Rust"),
        (["."], "no Cargo.toml here or above"),
    ],
)
def test_wrong_usage_is_one_line(
    words: list[str], said: str, fix: Fix, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.txt").write_text("")
    monkeypatch.chdir(tmp_path)
    done = fix(*words)
    assert done.status == 2 and said in done.err and len(done.err.splitlines()) == 1


def test_a_single_file_from_elsewhere(fix: Fix, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "koans").mkdir()
    (tmp_path / "koans" / "a.rs").write_text(BROKEN)
    done = fix(os.path.relpath(tmp_path / "koans" / "a.rs"))
    assert done.status == 0 and done.out.startswith("diff --git a/a.rs b/a.rs\n")
