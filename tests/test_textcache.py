"""A cache answers, or it does not; it never is what ends the work that asks it."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sleepy import textcache
from sleepy.textcache import TextCache

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Of a cache that holds k0 … k499."""
    path = tmp_path / "cache.db"
    with closing(TextCache(path)) as cache:
        for number in range(500):
            cache.put(f"k{number}", "x" * 500)
    return path


@pytest.fixture
def warnings(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.LogCaptureFixture]:
    """What is logged from warnings upwards, also after the command line set up a log of its own."""
    logger = logging.getLogger("sleepy")
    monkeypatch.setattr(logger, "propagate", True)
    monkeypatch.setattr(logger, "handlers", [])
    with caplog.at_level("WARNING", logger="sleepy"):
        yield caplog


def _damage(path: Path) -> None:
    """Overwrite all pages but the first, which says what the others are."""
    first = path.read_bytes()[:PAGE]
    path.write_bytes(first + b"\xaa" * (path.stat().st_size - PAGE))


@pytest.mark.parametrize(
    "use",
    [
        lambda cache: cache.get("k7"),
        lambda cache: cache.put("k7", "new"),
        lambda cache: cache.trim(PAGE),
    ],
    ids=["get", "put", "trim"],
)
def test_one_that_is_damaged_later_is_begun_anew(
    use: Callable[[TextCache], object], path: Path, warnings: pytest.LogCaptureFixture
) -> None:
    _damage(path)
    with closing(TextCache(path)) as cache:
        assert not use(cache)
        assert [record.getMessage() for record in warnings.records] == [
            f"{path}: the cache is damaged (database disk image is malformed), it is begun anew"
        ]
        cache.put("k1", "again")
        assert (cache.get("k1"), cache.get("k2")) == ("again", None)
    with closing(TextCache(path)) as cache:
        assert cache.get("k1") == "again"


def test_what_another_one_began_anew_stays(path: Path) -> None:
    _damage(path)
    with closing(TextCache(path)) as first, closing(TextCache(path)) as second:
        assert first.get("k7") is None
        first.put("k7", "first")
        assert second.get("k8") is None
        assert second.get("k7") == "first"
        second.put("k8", "second")
        assert first.get("k8") == "second"


def test_a_full_disk_is_done_without(path: Path, warnings: pytest.LogCaptureFixture) -> None:
    with closing(TextCache(path)) as cache:
        cache._connection.execute("PRAGMA max_page_count = 1")  # SQLite makes that the pages that there are
        for key in ("large", "larger"):
            cache.put(key, "x" * 100_000)
            assert cache.get(key) is None
        assert cache.get("k7") == "x" * 500
        assert [record.getMessage() for record in warnings.records] == [
            f"{path}: the cache cannot be used (database or disk is full); it goes on without"
        ]


def test_a_lock_that_is_held_for_too_long_is_done_without(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(textcache, "BUSY_TIMEOUT_S", 0.01)
    with closing(TextCache(path)) as cache, closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        cache.put("k7", "new")
        assert (cache.trim(PAGE), cache.get("k7")) == (0, "x" * 500)
        other.rollback()
        cache.put("k7", "new")
        assert cache.get("k7") == "new"


def test_one_that_cannot_be_begun_anew_is_done_without(path: Path, warnings: pytest.LogCaptureFixture) -> None:
    _damage(path)
    with closing(TextCache(path)) as cache:
        path.unlink()
        path.mkdir()
        for _ in range(2):
            assert cache.get("k7") is None
            cache.put("k7", "new")
        assert "unable to open database file" in warnings.records[-1].getMessage()
        assert len(warnings.records) == 2
