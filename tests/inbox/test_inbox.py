"""From `inbox add` to the patch in the user's tree: real crates, the real compiler, the real history."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest

from sleepy import day
from sleepy.errors import HistoryError, SandboxError, ToolchainError
from sleepy.fix.session import Mender
from sleepy.history.schema import Cycle, InboxItem
from sleepy.history.store import History
from sleepy.inbox import intake, patches, work
from sleepy.rust.project import Project
from sleepy.settings import Settings
from sleepy.workshop import Workshop
from tests.inbox.conftest import BROKEN, MENDED, SLOW, Crate, Sleepy, committed, git

NOT_UTF8 = os.fsdecode(b"caf\xe9.rs")


def test_added_worked_on_shown_and_applied(sleepy: Sleepy, crate: Crate, settings: Settings) -> None:
    root = committed(crate())
    (root / "target").mkdir()
    (root / "target" / "CACHEDIR.TAG").write_text("")
    (root / "target" / "large").write_bytes(b"0" * 1000)
    os.symlink("/etc/hostname", root / "src" / "host.rs")
    done = sleepy("inbox", "add", root)
    assert (done.status, done.out[:3]) == (0, "1: ")
    (copy,) = (settings.state / "inbox").iterdir()
    assert sorted(path.name for path in copy.rglob("*")) == [".gitignore", "Cargo.toml", "lib.rs", "src"]

    assert "1: " + str(root) + ": fixed: 1 error before, 0 after" in sleepy("inbox", "work").out
    folder = settings.state / "patches" / "1-tiny"
    assert sorted(path.name for path in folder.iterdir()) == [
        "account.txt", "after", "before", "evidence.json", "patch.diff",
    ]  # fmt: skip
    evidence = json.loads((folder / "evidence.json").read_text())
    assert (evidence["status"], evidence["applied"], evidence["steps"][0]["fixer"]) == ("fixed", False, "compiler")
    assert ([error["code"] for error in evidence["errors_before"]], evidence["errors_after"]) == (["E0384"], [])
    assert list((settings.state / "inbox").iterdir()) == [], "the copy is gone"
    assert (root / "src" / "lib.rs").read_text() == BROKEN

    (row,) = json.loads(sleepy("inbox", "list", "--json").out)
    assert (row["state"], row["path"], row["patch"]) == ("fixed", str(root), str(folder))
    shown = sleepy("inbox", "show", 1)
    assert "by compiler: consider making this binding mutable" in shown.out
    assert sleepy("inbox", "show", 1, "--patch").out == (folder / "patch.diff").read_text() == evidence["patch"]
    with History.open_readonly(settings.history_url) as history, history.engine.connect() as connection:
        query = "SELECT source, koan, cycle_id, fixed_by, pattern FROM episode"
        assert tuple(connection.exec_driver_sql(query).one()) == (
            "inbox", "inbox/1-tiny/src/lib.rs", None, "compiler", "missing_mut",
        )  # fmt: skip

    # A link that leads out of the tree does not matter, uncommitted changes and edits of the file itself do.
    (root / "src" / "host.rs").unlink()
    (root / "notes").write_text("")
    refused = sleepy("inbox", "apply", 1)
    assert refused.status == 2 and "not committed (notes); commit them, or say --force" in refused.err
    (root / "src" / "lib.rs").write_text(BROKEN + "// later\n")
    refused = sleepy("inbox", "apply", 1, "--force")
    assert refused.status == 1 and "changed meanwhile" in refused.err
    git(root, "checkout", "src/lib.rs")
    assert sleepy("inbox", "apply", 1, "--force").status == 0
    assert (root / "src" / "lib.rs").read_text() == MENDED
    assert "applied; 1 error before" in sleepy("inbox", "list").out

    assert sleepy("inbox", "remove", 1).status == 0
    assert not folder.exists()
    unknown = sleepy("inbox", "show", 1)
    assert unknown.status == 2 and "nothing in the inbox has the id 1; see `sleepy inbox list`" in unknown.err


def test_the_patch_of_a_member_is_relative_to_the_repository(
    workshop: Workshop, history: History, crate: Crate, tmp_path: Path
) -> None:
    top = tmp_path / "home" / "top"
    for name in ("one", "two"):
        crate(name, under=top / "rust")
    (top / "rust" / "Cargo.toml").write_text('[workspace]\nmembers = ["one", "two"]\nresolver = "2"\n')
    committed(top)
    intake.take(workshop.settings, history, top / "rust", package="two")
    (item,) = work.work(workshop)
    assert item.state == "fixed" and item.evidence is not None
    assert "diff --git a/rust/two/src/lib.rs" in item.evidence["patch"] and "one/src" not in item.evidence["patch"]
    subprocess.run(["git", "apply", "-"], cwd=top, input=item.evidence["patch"].encode(), check=True)
    assert (top / "rust" / "two" / "src" / "lib.rs").read_text() == MENDED


def test_what_cannot_be_mended_fails_and_the_rest_goes_on(workshop: Workshop, history: History, crate: Crate) -> None:
    hopeless = crate("hopeless")
    (hopeless / "Cargo.toml").write_text('[package]\nname = "hopeless"\nedition = "2099"\n')
    for root in (hopeless, crate("sound", MENDED), crate("nobody", "pub fn g() -> u8 {\n    nope()\n}\n")):
        intake.take(workshop.settings, history, root)
    gone = intake.take(workshop.settings, history, crate("gone"))
    intake.forget_sources(workshop.settings, gone.sources)
    ended = {item.name: item for item in work.work(workshop)}
    assert {name: item.state for name, item in ended.items()} == {
        "hopeless": "failed", "sound": "unchanged", "nobody": "unchanged", "gone": "failed",
    }  # fmt: skip
    assert "2099" in ended["hopeless"].detail
    assert ended["sound"].detail == "it builds already; nothing was changed"
    assert "is gone; add it again" in ended["gone"].detail
    assert work.work(workshop) == []


def test_a_defect_that_one_crate_brings_out_ends_that_one_alone(
    workshop: Workshop,
    history: History,
    crate: Crate,
    monkeypatch: pytest.MonkeyPatch,
    warnings: pytest.LogCaptureFixture,
) -> None:
    for name in ("odd", "sound"):
        intake.take(workshop.settings, history, crate(name))
    mend = work._mend

    def odd(mender: Mender, item: InboxItem, cycle: int | None) -> InboxItem:
        if item.name == "odd":
            raise ValueError("two lines\nof a defect")
        return mend(mender, item, cycle)

    monkeypatch.setattr(work, "_mend", odd)
    assert [item.state for item in work.work(workshop)] == ["failed", "fixed"]
    assert history.inbox_item(1).detail == "ValueError: two lines of a defect"
    assert intake.account(ValueError(f"of\n{NOT_UTF8}")) == "ValueError: of caf\N{REPLACEMENT CHARACTER}.rs"
    (record,) = warnings.records
    assert record.exc_info is not None and record.exc_info[0] is ValueError
    assert list((workshop.settings.state / "inbox").iterdir()) == [], "its copy is gone"


@pytest.mark.parametrize("ending", [KeyboardInterrupt, SystemExit, SandboxError, ToolchainError])
def test_what_ends_the_work_on_purpose_leaves_the_crate_waiting(
    ending: type[BaseException], workshop: Workshop, history: History, crate: Crate, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = intake.take(workshop.settings, history, crate())

    def ended(*_: object) -> InboxItem:
        raise ending

    monkeypatch.setattr(work, "_mend", ended)
    with pytest.raises(ending):
        work.work(workshop)
    assert history.inbox_item(item.id).state == "waiting"


def test_what_is_taken_out_meanwhile_stops_nothing(
    workshop: Workshop, history: History, crate: Crate, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = intake.take(workshop.settings, history, crate("first"))
    second = intake.take(workshop.settings, history, crate("second"))
    finish = work._finish

    def taken_out(mender: Mender, item: InboxItem, cycle: int | None, **changes: Any) -> InboxItem:
        if item.id == first.id:
            history.remove_from_inbox(item.id)
        return finish(mender, item, cycle, **changes)

    monkeypatch.setattr(work, "_finish", taken_out)
    assert [item.id for item in work.work(workshop)] == [second.id]
    assert [path.name for path in (workshop.settings.state / "patches").iterdir()] == [f"{second.id}-second"]


def test_what_waits_gives_way_to_what_is_newer(workshop: Workshop, history: History, crate: Crate) -> None:
    root = crate()
    first = intake.take(workshop.settings, history, root)
    (root / "src" / "lib.rs").write_text(MENDED)
    second = intake.take(workshop.settings, history, root)
    assert [item.id for item in history.inbox()] == [second.id]
    folder = workshop.settings.state / "inbox"
    assert [path.name for path in folder.iterdir()] == [second.sources] != [first.sources]


def test_the_watched_folder(workshop: Workshop, history: History, crate: Crate, settings: Settings) -> None:
    drop = settings.inbox.folder
    assert drop is not None
    assert intake.from_folder(settings, history) == [], "there is no such folder yet"
    root = crate("dropped", under=drop)
    (drop / "single.rs").write_text(BROKEN)
    (drop / ".single.rs.part").write_text(BROKEN)
    (drop / "letter.txt").write_text("")
    (drop / "half" / "src").mkdir(parents=True)
    patient = settings.model_copy(update={"inbox": settings.inbox.model_copy(update={"settle_s": 3600.0})})
    assert intake.from_folder(patient, history) == [], "somebody may be writing there"
    taken = intake.from_folder(settings, history)
    assert [(item.name, item.door, item.state) for item in taken] == [
        ("dropped", "folder", "waiting"), ("single.rs", "folder", "waiting"),
    ]  # fmt: skip
    assert intake.from_folder(settings, history) == [], "they are known"
    assert [item.state for item in work.work(workshop)] == ["fixed", "fixed"]
    assert intake.from_folder(settings, history) == []
    (root / "src" / "lib.rs").write_text(BROKEN + "// once more\n")
    assert [item.name for item in intake.from_folder(settings, history)] == ["dropped"]


def test_a_name_that_is_not_utf8_is_refused_in_a_line(sleepy: Sleepy, tmp_path: Path, history: History) -> None:
    (tmp_path / NOT_UTF8).write_text(BROKEN)
    for words in ([], ["--if-broken"]):
        refused = sleepy("inbox", "add", *words, tmp_path / NOT_UTF8)
        assert refused.status == 2
        assert refused.err == f"{tmp_path}/caf\\xe9.rs: the path is not UTF-8; rename it"
    assert history.inbox() == []


def test_what_lies_in_the_watched_folder_stops_nobody(
    settings: Settings, history: History, crate: Crate, warnings: pytest.LogCaptureFixture
) -> None:
    drop = settings.inbox.folder
    assert drop is not None
    drop.mkdir()
    (drop / NOT_UTF8).write_text(BROKEN)
    tables = ("package = 'text'", "target = []", "[package]\n[dependencies]\na.path = '\\u0000'", "[")
    for number, table in enumerate(tables):
        (crate(f"odd{number}", under=drop) / "Cargo.toml").write_text(table.replace("'", '"'))
    (drop / "other.rs").mkdir()
    for _ in range(2):
        assert not intake.is_waiting(settings, history)
        assert intake.from_folder(settings, history) == []
    said = [record.getMessage() for record in warnings.records]
    assert f"{drop}/caf\\xe9.rs: the path is not UTF-8; rename it" in said
    assert len(said) == len(set(said)) >= 5, "each is told once"
    crate("sound", under=drop)
    assert intake.is_waiting(settings, history)
    assert [item.name for item in intake.from_folder(settings, history)] == ["sound"]


def test_what_cannot_be_taken_for_whatever_reason_is_kept_as_failed(
    settings: Settings,
    history: History,
    crate: Crate,
    monkeypatch: pytest.MonkeyPatch,
    warnings: pytest.LogCaptureFixture,
) -> None:
    drop = settings.inbox.folder
    assert drop is not None
    crate("odd", under=drop)
    crate("sound", under=drop)
    described = intake._described

    def odd(found: Project, above: Path) -> dict[str, Any]:
        return described(found, above) if above.name == "sound" else {}["odd"]

    monkeypatch.setattr(intake, "_described", odd)
    assert [item.name for item in intake.from_folder(settings, history)] == ["sound"]
    assert [item.detail for item in history.inbox() if item.state == "failed"] == ["KeyError: 'odd'"]
    assert warnings.records[-1].exc_info is not None
    assert intake.from_folder(settings, history) == [], "it is not tried again before it changes"


def test_a_history_that_is_locked_for_a_moment_refuses_nothing(
    settings: Settings, history: History, crate: Crate, monkeypatch: pytest.MonkeyPatch
) -> None:
    crate(under=settings.inbox.folder)

    def locked(_: InboxItem) -> None:
        monkeypatch.undo()
        raise HistoryError("locked")

    monkeypatch.setattr(history, "add_to_inbox", locked)
    with pytest.raises(HistoryError, match="locked"):
        intake.from_folder(settings, history)
    assert [item.state for item in intake.from_folder(settings, history)] == ["waiting"]


def test_too_large_or_not_writable_is_one_line(
    settings: Settings, history: History, crate: Crate, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = crate()
    (root / "data").write_bytes(bytes(2 << 20))
    small = settings.model_copy(update={"inbox": settings.inbox.model_copy(update={"max_mib": 1})})
    with pytest.raises(intake.InboxError, match="more than 1 MiB to copy; name a smaller crate"):
        intake.take(small, history, root)
    assert list((settings.state / "inbox").iterdir()) == [] and history.inbox() == []

    def mkdtemp(**_: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("sleepy.inbox.intake.tempfile.mkdtemp", mkdtemp)
    with pytest.raises(intake.InboxError) as raised:
        intake.take(settings, history, root)
    assert f"run `sudo sleepy --state {settings.state} inbox add {root}`, or copy it to" in str(raised.value)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can hand in for another user")
def test_what_root_hands_in_belongs_to_whom_the_state_belongs_to(crate: Crate) -> None:
    with tempfile.TemporaryDirectory() as temporary:  # pytest's own folders are closed to others
        state = Path(temporary, "state")
        Path(temporary).chmod(0o755)
        state.mkdir(mode=0o700)
        os.chown(state, 12345, 12345)
        command = [sys.executable, "-m", "sleepy", "--state", str(state), "inbox", "add", str(crate())]
        environment = {**os.environ, "SLEEPY_LOG__LEVEL": "error"}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        places = [*(state / "inbox").rglob("*"), *state.glob("history.db*")]
        assert len(places) >= 5 and {(path.stat().st_uid, path.stat().st_gid) for path in places} == {(12345, 12345)}


def test_the_day_works_on_the_inbox_before_practice(
    workshop: Workshop, history: History, crate: Crate, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("frozen", "practice"):
        (tmp_path / "koans" / name).mkdir(parents=True)
    monkeypatch.setenv("SLEEPY_KOANS_DIR", str(tmp_path / "koans"))
    intake.take(workshop.settings, history, crate())
    cycle = history.start_cycle(Cycle(model="none", settings=workshop.settings.digest()))
    planned: list[str] = []
    plan = day.plan

    def noting(workshop_: Workshop, cycle_id: int) -> list[day.Task]:
        planned.extend(item.state for item in workshop_.history.inbox())
        return plan(workshop_, cycle_id)

    monkeypatch.setattr(day, "plan", noting)
    day.run(workshop, cycle)
    assert planned == ["fixed"], "it was done when practice was planned"
    assert [item.cycle_id for item in history.inbox()] == [cycle.id]
    (episode,) = history.episodes_of(cycle.id)
    assert (episode.source, episode.solved) == ("inbox", True)


def test_stopped_at_a_safe_point_and_gone_on_with(settings: Settings, history: History, crate: Crate) -> None:
    item = intake.take(settings, history, crate("slow", SLOW))
    environment = {**os.environ, "SLEEPY_INBOX__USE_MODEL": "false", "SLEEPY_LOG__LEVEL": "debug"}
    command = [sys.executable, "-m", "sleepy", "--state", str(settings.state), "inbox", "work"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        _until(lambda: history.inbox_item(item.id).state == "working")
        process.send_signal(signal.SIGTERM)
        assert process.wait(120) == 143
    stopped = history.inbox_item(item.id)
    assert (stopped.state, stopped.starts) == ("waiting", 0), "an orderly end does not count against it"

    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        _until(lambda: history.inbox_item(item.id).state == "working")
        process.kill()
    killed = history.inbox_item(item.id)
    assert (killed.state, killed.starts) == ("working", 1)
    assert work._next(Workshop(settings)).id == item.id  # type: ignore[union-attr]

    history.update_inbox(item.id, starts=work.MOST_STARTS)
    (given_up,) = work.work(Workshop(settings))
    assert (given_up.state, given_up.detail) == ("failed", "given up: begun 3 times, never ended")


def test_a_patch_is_there_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    item = InboxItem(path="/x", name="../x y", project={"above": "/x", "top": "/x"})
    folder = patches.folder_of(tmp_path, item)
    assert folder.parent == tmp_path / "patches"
    patches.write(tmp_path, item, {"patch": "1"}, "", {"src/lib.rs": (b"a", b"b")})

    def sync(_: Path) -> None:
        raise OSError(28, "No space left on device", "somewhere")

    monkeypatch.setattr("sleepy.files.sync", sync)
    with pytest.raises(patches.InboxError, match="No space left on device"):
        patches.write(tmp_path, item, {"patch": "2"}, "", {})
    assert (folder / "patch.diff").read_text() == "1"
    assert patches.changes_of(tmp_path, item) == {"src/lib.rs": (b"a", b"b")}
    assert [path.name for path in (tmp_path / "patches").iterdir()] == [folder.name]


def _until(condition: object, seconds: float = 120.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < deadline
        time.sleep(0.02)
