"""The folder of models: what is complete and what is not, and hashes that are remembered for the same file alone."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from sleepy.lm.cache import MARK, Cache

SHA = "a" * 16 + "b" * 48


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "models")


def written(path: Path, data: bytes, at: int = 10**18) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    os.utime(path, ns=(at, at))
    return path


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_a_directory_is_the_model_that_its_whole_hash_names(cache: Cache, tmp_path: Path) -> None:
    written(tmp_path / "work" / "model.safetensors", b"weights")
    with cache.locked():
        made = cache.adopt_directory(tmp_path / "work", "tiny", SHA, {"gguf": "0"})
    assert cache.ready(SHA) == made and cache.models() == [made]
    assert json.loads((made.path / MARK).read_text()) == {"name": "tiny", "sha256": SHA, "origin": {"gguf": "0"}}
    assert not (tmp_path / "work").exists()
    assert cache.ready("a" * 64) is None, "the same first digits, another file"


@pytest.mark.parametrize("mark", ["", "[]", "{}", '{"name": "tiny"}', '{"sha256": "' + SHA + '"}'])
def test_what_has_no_whole_mark_is_no_model_and_makes_room(cache: Cache, tmp_path: Path, mark: str) -> None:
    old = written(cache.root / SHA[:16] / MARK, mark.encode()).parent
    written(old / "left.over", b"")
    assert cache.ready(SHA) is None and cache.models() == []
    written(tmp_path / "work" / "config.json", b"{}")
    with cache.locked():
        made = cache.adopt_directory(tmp_path / "work", "tiny", SHA, {})
    assert {path.name for path in made.path.iterdir()} == {MARK, "config.json"} and cache.models() == [made]


def test_a_hash_is_remembered_for_the_same_path_size_and_time_alone(cache: Cache, tmp_path: Path) -> None:
    file = written(tmp_path / "one", b"first")
    assert cache.sha256(file) == sha256(b"first")
    written(file, b"other", at=10**18 + 1)
    assert cache.sha256(file) == sha256(b"other"), "another time"
    written(file, b"longer", at=10**18 + 1)
    assert cache.sha256(file) == sha256(b"longer"), "another size"
    assert cache.sha256(written(tmp_path / "two", b"second", at=10**18 + 1)) == sha256(b"second"), "another path"
    written(file, b"LONGER", at=10**18 + 1)
    assert cache.sha256(file) == sha256(b"longer"), "remembered"
    for memo in (cache.root / ".sha256").iterdir():
        memo.write_text("half of a ha")
    assert cache.sha256(file) == sha256(b"LONGER"), "what is no hash is not believed"


def test_a_cache_that_cannot_be_written_only_costs_time(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert Cache(tmp_path / "file" / "models").sha256(written(tmp_path / "one", b"first")) == sha256(b"first")


def test_the_identity_of_a_directory_has_its_files_in_the_order_of_their_names(cache: Cache, tmp_path: Path) -> None:
    files = {"config.json": b"{}", "a.safetensors": b"1", "b.safetensors": b"2", "c.safetensors": b"3"}
    for name in reversed(files):
        written(tmp_path / "model" / name, files[name])
    written(tmp_path / "model" / "other.bin", b"4")
    lines = "".join(f"{sha256(data)}  {name}\n" for name, data in files.items())
    assert cache.directory_sha256(tmp_path / "model") == sha256(lines.encode())
