"""Diffs that git takes, and writes that happen altogether or not at all."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from sleepy.errors import FixError, UsageError
from sleepy.fix import patch

CASES = {
    "in the middle": (b"a\nb\nc\nd\ne\nf\ng\nh\n", b"a\nb\nc\nd\nE\nf\ng\nh\n"),
    "CRLF": (b"a\r\nb\r\n", b"a\r\nB\r\n"),
    "no newline at the end": (b"a\nb", b"a\nc"),
    "a newline is added at the end": (b"a\nb", b"a\nb\n"),
    "a newline goes from the end": (b"a\nb\n", b"a\nb"),
    "other line separators": ("a\u2028b\x0cc\nd\n".encode(), "a\u2028b\x0cc\nD\n".encode()),
    "from nothing": (b"", b"a\n"),
    "two places": (b"1\n" + b"x\n" * 20 + b"2\n", b"I\n" + b"x\n" * 20 + b"II\n"),
}


def git(folder: Path, *words: str, given: str | None = None) -> str:
    command = [
        "git",
        "-C",
        str(folder),
        "-c",
        "user.name=t",
        "-c",
        "user.email=t@t",
        "-c",
        "core.autocrlf=false",
        *words,
    ]
    done = subprocess.run(command, input=None if given is None else given.encode(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q")
    return tmp_path


def commit(repository: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        (repository / name).parent.mkdir(parents=True, exist_ok=True)
        (repository / name).write_bytes(data)
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "x")


def test_git_applies_it(repository: Path) -> None:
    names = {what: f"src/{what}.rs" for what in CASES} | {"CRLF": 'src/ü "x\\.rs'}
    changes = {names[what]: pair for what, pair in CASES.items()}
    commit(repository, {name: old for name, (old, _) in changes.items()})
    git(repository, "apply", "-", given=patch.unified(changes))
    for name, (_, new) in changes.items():
        assert (repository / name).read_bytes() == new, name


def test_names_are_relative_to_the_work_tree(repository: Path) -> None:
    commit(repository, {"deep/er/a.rs": b"a\n"})
    assert patch.top_of(repository / "deep" / "er").samefile(repository)
    text = patch.unified({"a.rs": (b"a\n", b"b\n")}, "deep/er/")
    assert text.startswith(
        "diff --git a/deep/er/a.rs b/deep/er/a.rs\n--- a/deep/er/a.rs\n+++ b/deep/er/a.rs\n@@ -1 +1 @@\n"
    )
    git(repository, "apply", "-", given=text)
    assert (repository / "deep/er/a.rs").read_bytes() == b"b\n"


def test_without_a_work_tree_they_are_relative_to_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert patch.top_of(tmp_path) == tmp_path
    patch.refuse_dirty(tmp_path)


def test_what_is_not_committed_is_refused(repository: Path) -> None:
    commit(repository, {"one/a.rs": b"a\n", "two/a.rs": b"a\n"})
    (repository / "two/a.rs").write_text("b\n")
    patch.refuse_dirty(repository / "one")
    with pytest.raises(UsageError, match=r"not committed \(two/a\.rs\)"):
        patch.refuse_dirty(repository / "two")


def test_written_through_links_with_permissions(tmp_path: Path) -> None:
    (tmp_path / "real.rs").write_bytes(b"a\n")
    (tmp_path / "real.rs").chmod(0o640)
    (tmp_path / "link.rs").symlink_to("real.rs")
    patch.write(tmp_path, {"link.rs": (b"a\n", b"b\n")})
    assert (tmp_path / "link.rs").is_symlink()
    assert (tmp_path / "real.rs").read_bytes() == b"b\n"
    assert (tmp_path / "real.rs").stat().st_mode & 0o777 == 0o640
    assert sorted(os.listdir(tmp_path)) == ["link.rs", "real.rs"]


def test_a_file_that_changed_meanwhile_stops_all(tmp_path: Path) -> None:
    (tmp_path / "a.rs").write_bytes(b"a\n")
    (tmp_path / "b.rs").write_bytes(b"mine\n")
    with pytest.raises(FixError, match=r"b\.rs: changed meanwhile"):
        patch.write(tmp_path, {"a.rs": (b"a\n", b"x\n"), "b.rs": (b"b\n", b"x\n")})
    assert (tmp_path / "a.rs").read_bytes() == b"a\n"
    assert sorted(os.listdir(tmp_path)) == ["a.rs", "b.rs"]


def test_a_failure_halfway_takes_all_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.rs", "b.rs"):
        (tmp_path / name).write_bytes(b"old\n")
    rename, failed = os.replace, False

    def replace(source: Path, target: Path) -> None:
        nonlocal failed
        if target.name == "b.rs" and not failed:
            failed = True
            raise PermissionError(13, "Permission denied", str(target))
        rename(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(FixError, match=r"b\.rs: cannot be written: Permission denied; nothing was changed"):
        patch.write(tmp_path, dict.fromkeys(("a.rs", "b.rs"), (b"old\n", b"new\n")))
    assert [(tmp_path / name).read_bytes() for name in ("a.rs", "b.rs")] == [b"old\n", b"old\n"]
    assert sorted(os.listdir(tmp_path)) == ["a.rs", "b.rs"]


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ("detected dubious ownership in repository", True),
        ("not a git repository (or any of the parent directories)", False),
    ],
)
def test_what_git_cannot_tell_counts_as_dirty(
    said: str, refused: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git = tmp_path / "git"
    git.write_text(f"#!/bin/sh\necho 'fatal: {said}' >&2\nexit 128\n")
    git.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    if refused:
        with pytest.raises(UsageError, match=said):
            patch.refuse_dirty(tmp_path)
    else:
        patch.refuse_dirty(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    patch.refuse_dirty(tmp_path)
