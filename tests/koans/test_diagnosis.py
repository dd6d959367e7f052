"""Diagnostics are asked of rustc once, whoever asks."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from sleepy.errors import SleepyError
from sleepy.koans.catalog import Koan
from sleepy.koans.diagnosis import CACHE_FILE, Diagnoser
from sleepy.rust.build import Build
from sleepy.settings import SandboxSettings
from sleepy.textcache import TextCache, key_of
from tests.koans.conftest import BROKEN, FIXED, CountingChecker


def test_errors_are_those_of_the_compiler_and_remembered(checker: CountingChecker, tmp_path: Path) -> None:
    fresh = Diagnoser(checker, tmp_path, 1).errors(BROKEN)
    assert [error.code for error in fresh] == ["E0596"]
    known = Diagnoser(checker, tmp_path, 1).errors(BROKEN)
    assert checker.calls == 1
    assert known == fresh == checker.check(BROKEN).errors
    assert known[0].rendered == fresh[0].rendered


def test_a_program_that_compiles_has_none(checker: CountingChecker, tmp_path: Path) -> None:
    diagnoser = Diagnoser(checker, tmp_path, 1)
    assert diagnoser.errors(FIXED) == diagnoser.errors(FIXED) == []
    assert checker.calls == 1


def test_the_edition_is_part_of_the_question(checker: CountingChecker, tmp_path: Path) -> None:
    diagnoser = Diagnoser(checker, tmp_path, 1)
    program = "pub fn f(async: u8) -> u8 {\n    async\n}\n"
    assert diagnoser.errors(program, Build("2015")) == []
    assert diagnoser.errors(program, Build("2021")) != []


def test_many(koan: Koan, checker: CountingChecker, tmp_path: Path) -> None:
    koans = [koan, replace(koan, id="fine", broken=FIXED)]
    found = Diagnoser(checker, tmp_path, 2).many(koans)
    assert {koan_id: [error.code for error in errors] for koan_id, errors in found.items()} == {
        "bc_mut_001": ["E0596"],
        "fine": [],
    }


def test_a_compiler_that_was_stopped_is_asked_again(tmp_path: Path) -> None:
    checker = CountingChecker(SandboxSettings(compile_wall_s=0.001))
    diagnoser = Diagnoser(checker, tmp_path, 1)
    assert "stopped" in diagnoser.errors(BROKEN)[0].message
    diagnoser.errors(BROKEN)
    assert checker.calls == 2


def test_a_damaged_cache_is_begun_anew(checker: CountingChecker, tmp_path: Path) -> None:
    (tmp_path / CACHE_FILE).write_text("this is no database, " * 100)
    assert [error.code for error in Diagnoser(checker, tmp_path, 1).errors(BROKEN)] == ["E0596"]


def test_a_cache_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SleepyError, match="the cache cannot be opened") as caught:
        TextCache(tmp_path / "file" / "cache.db")
    assert "\n" not in str(caught.value)


def test_processes_share_a_cache(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from sleepy.textcache import TextCache\n"
        "cache = TextCache(Path(sys.argv[1]))\n"
        "for n in range(50): cache.put(f'{sys.argv[2]}-{n}', 'x'); cache.put('both', sys.argv[2])\n"
    )
    path = tmp_path / "cache.db"
    running = [subprocess.Popen([sys.executable, "-c", code, str(path), str(n)]) for n in range(4)]
    assert [process.wait(60) for process in running] == [0] * 4
    cache = TextCache(path)
    assert all(cache.get(f"{process}-{n}") == "x" for process in range(4) for n in range(50))
    assert cache.get("both") in {"0", "1", "2", "3"}
    assert cache.get("nobody") is None


def test_keys_tell_where_parts_end() -> None:
    assert key_of(("ab", "c")) != key_of(("a", "bc"))
    assert key_of(("ab", "c")) == key_of(("ab", "c"))
