"""Crates that programs may use without a network: a folder of sources, built once in the sandbox, linked by name."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import threading
from dataclasses import dataclass
from pathlib import Path

from sleepy.errors import SandboxError
from sleepy.files import appearing
from sleepy.rust.sandbox import TOOLCHAIN, Sandbox
from sleepy.rust.sandbox.folders import holds, temporary

CRATES = "/crates"
"""Where the built crates appear inside the sandbox."""
BUILD_WALL_S = 600.0
"""A slow machine takes a minute for all of them."""
_INDEX = "index.json"
_LIBRARIES = (".rlib", ".rmeta", ".so")


@dataclass(frozen=True)
class Built:
    """The crates, compiled."""

    folder: Path
    externs: dict[str, str]
    """File name of the library, by crate."""


class Vendored:
    """The package at `source`, whose dependencies lie in its ``crates/`` (as `cargo vendor` writes them)."""

    def __init__(self, source: Path, cache_dir: Path) -> None:
        self.source = source
        self._cache_dir = cache_dir
        self._lock = threading.Lock()
        self._built: Built | None = None

    def build(self, sandbox: Sandbox) -> Built:
        """Compile the crates unless that was done before with the same compiler. SandboxError when it fails."""
        with self._lock:
            if self._built is None:
                folder = self._cache_dir / "crates" / self._key(sandbox.toolchain.version)
                if not (folder / _INDEX).exists():
                    self._compile(sandbox, folder)
                self._built = Built(folder, json.loads((folder / _INDEX).read_text()))
            return self._built

    def _key(self, version: str) -> str:
        digest = hashlib.sha256(version.encode())
        for path in sorted(self.source.rglob("*")):
            if path.is_file():
                digest.update(f"{path.relative_to(self.source)}\n".encode())
                digest.update(path.read_bytes())
        return digest.hexdigest()[:16]

    def _compile(self, sandbox: Sandbox, folder: Path) -> None:
        argv = [f"{TOOLCHAIN}/bin/cargo", "build", "--offline", "--quiet", "--message-format=json"]
        argv += [
            "--config",
            "source.crates-io.replace-with='vendored'",
            "--config",
            "source.vendored.directory='crates'",
        ]
        argv += [
            "--config",
            "profile.dev.debug=0",
            "--config",
            f"build.rustflags=['-Clinker={sandbox.toolchain.linker}']",
        ]
        with temporary() as outer:
            work = outer / "vendor"
            shutil.copytree(self.source, work)
            work.chmod(0o755)
            run = sandbox.run(argv, work, wall_s=BUILD_WALL_S, writable=True)
            if not run.ok:
                reason = (run.stderr.strip().splitlines() or [f"exit status {run.returncode}"])[-1]
                raise SandboxError(f"{self.source}: the vendored crates do not build: {reason}")
            built = "target/debug/deps"
            with appearing(folder) as new:
                for name in os.listdir(work / built):
                    # A build script may have put a link or a pipe there.
                    if name.endswith(_LIBRARIES) and holds(work, f"{built}/{name}") and (work / built / name).is_file():
                        shutil.copyfile(work / built / name, new / name)
                        (new / name).chmod(0o644)  # for the users that programs become
                (new / _INDEX).write_text(json.dumps(_externs(run.stdout), indent=1))


def _externs(messages: str) -> dict[str, str]:
    """Library file by crate name, from cargo's JSON messages."""
    externs = {}
    for line in messages.splitlines():
        message = json.loads(line) if line.startswith("{") else {}
        if message.get("reason") == "compiler-artifact":
            for name in message["filenames"]:
                if name.endswith((".rlib", ".so")):
                    externs[message["target"]["name"].replace("-", "_")] = Path(name).name
    return externs
