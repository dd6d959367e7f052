"""A folder appears whole or not at all, and what was there before stays until then."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from sleepy.files import abandoned, appearing, claimed, put


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One that is there."""
    made = tmp_path / "one"
    made.mkdir()
    (made / "old").write_text("old")
    return made


def _found(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder.parent)) for path in folder.parent.rglob("*"))


def test_it_takes_the_place_of_what_was_there(folder: Path) -> None:
    with appearing(folder) as new:
        (new / "new").write_text("new")
        assert (folder / "old").exists()
    assert _found(folder) == ["one", "one/new"]


def test_what_was_there_stays_when_the_block_fails(folder: Path) -> None:
    with pytest.raises(ZeroDivisionError), appearing(folder) as new:
        (new / "new").write_text("new")
        raise ZeroDivisionError
    assert _found(folder) == ["one", "one/old"]


def test_what_was_there_comes_back_when_the_new_one_cannot_take_its_name(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename, refused = os.rename, list[Path]()

    def once(source: Path, target: Path) -> None:
        if target == folder and not refused:
            refused.append(source)
            raise OSError("no")
        rename(source, target)

    monkeypatch.setattr(os, "rename", once)
    with pytest.raises(OSError, match="no"), appearing(folder) as new:
        (new / "new").write_text("new")
    assert _found(folder) == ["one", "one/old"]


def test_what_a_killed_process_left_goes_and_what_is_at_work_stays(tmp_path: Path) -> None:
    def made(name: str, age_s: float) -> Path:
        (tmp_path / name).mkdir()
        os.utime(tmp_path / name, (time.time() - age_s,) * 2)
        return tmp_path / name

    left, _young, held, _other = (
        made(".new-one-left", 90),
        made(".new-one-now", 0),
        made(".new-one-held", 90),
        made("x", 90),
    )
    (tmp_path / ".new-one-link").symlink_to(tmp_path / "x")
    with claimed(held):
        assert list(abandoned(tmp_path, ".new-one-")) == [left]
        with appearing(tmp_path / "one"):
            pass
    assert {path.name for path in tmp_path.iterdir()} == {"one", "x", ".new-one-now", ".new-one-held", ".new-one-link"}


def test_a_file_is_on_disk_before_it_takes_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fsync, synced = os.fsync, list[int]()

    def noted(descriptor: int) -> None:
        assert not (tmp_path / "below" / "file").exists()
        synced.append(os.fstat(descriptor).st_size)
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    put(tmp_path / "below" / "file", b"all")
    assert synced == [3]
    assert _found(tmp_path / "below") == ["below", "below/file"]


def test_all_is_on_disk_before_it_takes_the_name(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rename, fsync, done = os.rename, os.fsync, list[tuple[str, str]]()

    def noted_rename(source: Path, target: Path) -> None:
        done.append(("named", target.name))
        rename(source, target)

    def noted_fsync(descriptor: int) -> None:
        done.append(("synced", Path(os.readlink(f"/proc/self/fd/{descriptor}")).name))
        fsync(descriptor)

    monkeypatch.setattr(os, "rename", noted_rename)
    monkeypatch.setattr(os, "fsync", noted_fsync)
    with appearing(folder) as new:
        (new / "below").mkdir()
        (new / "below" / "deep").write_text("deep")
        (new / "new").write_text("new")
        (new / "link").symlink_to("nowhere")
    first = [what for what, _ in done].index("named")
    assert {name for what, name in done[:first] if what == "synced"} == {new.name, "below", "deep", "new"}
    assert done[first + 1 :] == [("named", "one"), ("synced", folder.parent.name)]
