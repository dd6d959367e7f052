"""Koans that want to lead out of their folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sleepy.errors import KoanError
from sleepy.koans.catalog import Koan, read_koan, read_loose, write_koan
from tests.koans.conftest import write

TRAVERSALS = ["../../x", "..", ".", "a/b", "/etc/passwd", "a\\u0000b", "\\u001b[2J", "A", "ä", " a", "a\\n"]


@pytest.mark.parametrize("koan_id", TRAVERSALS)
def test_an_id_that_leads_elsewhere_is_not_read(koan_id: str, tmp_path: Path) -> None:
    folder = write(tmp_path / "koan", id=koan_id)
    with pytest.raises(KoanError, match="must consist of a-z, 0-9, _ and -") as caught:
        read_koan(folder, "practice")
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("koan_id", ["../../x", "..", "a/b", "/tmp/x", "", "\x1b[2J"])
def test_an_id_that_leads_elsewhere_is_not_written(koan_id: str, koan: Koan, tmp_path: Path) -> None:
    parent = tmp_path / "a" / "b"
    with pytest.raises(KoanError, match="is no id") as caught:
        write_koan(replace(koan, id=koan_id), parent)
    assert str(caught.value).isprintable()
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize("name", ["koan.toml", "broken.rs", "fixed.rs", "tests.rs"])
def test_a_link_is_not_followed(name: str, tmp_path: Path) -> None:
    folder = write(tmp_path / "koans" / "koan")
    outside = tmp_path / "outside"
    (folder / name).rename(outside)
    (folder / name).symlink_to(outside)
    with pytest.raises(KoanError, match=f"{name}: cannot be read: a link"):
        read_loose(tmp_path / "koans")
