"""The folder in which models are kept.

A model is known by the SHA-256 of what it was made from. For each one there are ``<sha>.gguf`` (kept: other
programs can use it) and ``<sha>/`` (what is loaded; complete once it holds ``sleepy-model.json``), where
``<sha>`` stands for the first 16 hex digits. Both appear by rename, when they are whole and checked; work in
progress is under ``.partial/``.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import logging
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sleepy.errors import ModelError
from sleepy.lm.transport import MIB, sha256_of

MARK = "sleepy-model.json"
"""Written last into a model directory: name, sha256, origin (converters' versions or hub revision)."""

_log = logging.getLogger("sleepy.models")


@dataclass(frozen=True)
class LocalModel:
    """A model that can be loaded without a network."""

    name: str
    path: Path
    """Directory in Hugging Face format."""
    sha256: str
    """Identity: of the GGUF file, or of what ``sha256sum config.json *.safetensors`` prints there."""

    @property
    def label(self) -> str:
        """Name and identity, as they stand in every row of the history."""
        return f"{self.name}@{self.sha256[:12]}"


@dataclass(frozen=True)
class Cache:
    """One cache folder. It need not exist before something is put into it."""

    root: Path

    def gguf(self, sha256: str) -> Path:
        """Where the original file of this identity is, or would be."""
        return self.root / f"{sha256[:16]}.gguf"

    def partial(self, key: str) -> Path:
        """Where work in progress is; only whoever holds the lock goes there."""
        return self.root / ".partial" / key

    def ready(self, sha256: str) -> LocalModel | None:
        """The model of this identity, if its directory is complete."""
        path = self.root / sha256[:16]
        try:
            mark = json.loads((path / MARK).read_text())
            return LocalModel(str(mark["name"]), path, sha256) if mark["sha256"] == sha256 else None
        except (FileNotFoundError, NotADirectoryError, ValueError, KeyError, TypeError):
            return None

    def models(self) -> list[LocalModel]:
        """All models whose directories are complete."""
        found = []
        for mark in sorted(self.root.glob(f"*/{MARK}")):
            with contextlib.suppress(ValueError, KeyError, TypeError):
                found.append(self.ready(str(json.loads(mark.read_text())["sha256"])))
        return [local for local in found if local is not None]

    def adopt_gguf(self, file: Path, sha256: str) -> Path:
        """Flush a checked file to the disk and give it its name in the cache."""
        _sync(file)
        file.replace(self.gguf(sha256))
        _sync(self.root)
        return self.gguf(sha256)

    def adopt_directory(self, directory: Path, name: str, sha256: str, origin: dict[str, str]) -> LocalModel:
        """Mark a finished directory, flush it to the disk and give it its name in the cache."""
        final = self.root / sha256[:16]
        mark = {"name": name, "sha256": sha256, "origin": origin}
        (directory / MARK).write_text(json.dumps(mark, indent=1) + "\n")
        for path in (*directory.iterdir(), directory):
            _sync(path)
        if final.exists():
            shutil.rmtree(final)  # without a valid mark, so it is nothing
        directory.rename(final)
        _sync(self.root)
        return LocalModel(name, final, sha256)

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """One process at a time fills the cache; the others wait and then find what they need."""
        self.root.mkdir(parents=True, exist_ok=True)
        with (self.root / ".lock").open("a") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                _log.info("%s: waiting for another process that is fetching a model", self.root)
                fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def sha256(self, path: Path) -> str:
        """The SHA-256 of a file, remembered for as long as its size and modification time stay."""
        stat = path.stat()
        key = hashlib.sha256(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}".encode()).hexdigest()
        memo = self.root / ".sha256" / key[:32]
        with contextlib.suppress(OSError):
            if re.fullmatch("[0-9a-f]{64}", text := memo.read_text()):
                return text
        digest = sha256_of(path, f"hash {path.name}" if stat.st_size > 64 * MIB else "")
        with contextlib.suppress(OSError):  # a cache that cannot be written costs time, nothing else
            memo.parent.mkdir(parents=True, exist_ok=True)
            memo.write_text(digest)
        return digest

    def directory_sha256(self, directory: Path) -> str:
        """The identity of a model directory. Raises ModelError when it is not one."""
        config, weights = directory / "config.json", sorted(directory.glob("*.safetensors"))
        if not config.is_file() or not weights:
            raise ModelError(f"{directory}: not a model directory; it must hold config.json and .safetensors files")
        lines = [f"{self.sha256(path)}  {path.name}\n" for path in (config, *weights)]
        return hashlib.sha256("".join(lines).encode()).hexdigest()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
