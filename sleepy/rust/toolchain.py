"""Find the Rust toolchain: the real binaries, not rustup's proxies (which need a home directory)."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from sleepy.errors import ToolchainError

INSTALL_HINT = "install Rust (https://rustup.rs, or your distribution's rustc and cargo packages)"
OLDEST = (1, 85)
"""The first with edition 2024, which koans are written in."""


@dataclass(frozen=True)
class Toolchain:
    """One installed Rust toolchain."""

    sysroot: Path
    """Directory that holds bin/rustc and lib/."""
    version: str
    """What `rustc --version` prints, e.g. "rustc 1.95.0 (59807616e 2026-04-14)"."""
    linker: Path
    """The C compiler that links test binaries."""
    lld: str | None = None
    """The folder of rustc's own lld below the sysroot, where rustc links with that by default."""

    def linking(self, sysroot: str) -> list[str]:
        """Options for linking a small program, to a rustc that sees its sysroot there.

        With its own lld, which takes two thirds of the time; rustc takes it by itself only where the linker's name is cc. In one
        thread: those that it starts on a machine of sixteen cores do not fit under the sandbox's limit on memory.
        """
        options = [f"-Clinker={self.linker}"]
        if self.lld:
            words = ("-B", f"{sysroot}/{self.lld}", "-fuse-ld=lld", "-Wl,--threads=1")
            options += [f"-Clink-arg={word}" for word in words]
        return options


def find() -> Toolchain:
    """The toolchain that `rustc` on PATH stands for.

    Raises ToolchainError when rustc or a linker is missing, or rustc does not run or is older than `OLDEST`.
    """
    rustc = shutil.which("rustc")
    if rustc is None:
        raise ToolchainError(f"rustc: not found on PATH; {INSTALL_HINT}")
    if shutil.which("cargo") is None:
        raise ToolchainError(f"cargo: not found on PATH; {INSTALL_HINT}")
    linker = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if linker is None:
        raise ToolchainError("cc: not found on PATH; install a C compiler, e.g. `apt-get install gcc`")
    sysroot = _sysroot(Path(rustc))
    done = subprocess.run([sysroot / "bin" / "rustc", "--version"], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ToolchainError(f"{sysroot}/bin/rustc: does not run: {_last_line(done.stderr)}; {INSTALL_HINT}")
    version = done.stdout.strip()
    if _number(version) < OLDEST:
        raise ToolchainError(
            f"{version}: older than {'.'.join(map(str, OLDEST))}, which edition 2024 needs; {INSTALL_HINT}"
        )
    return Toolchain(sysroot, version, Path(linker).resolve(), _lld(sysroot, version))


def _sysroot(rustc: Path) -> Path:
    """Ask rustc; a rustup proxy under a foreign HOME is asked again with the RUSTUP_HOME beside it."""
    environments = [dict(os.environ)]
    beside = rustc.parent.parent.parent / ".rustup"
    if "RUSTUP_HOME" not in os.environ and beside.is_dir():
        environments.append({**os.environ, "RUSTUP_HOME": str(beside)})
    for environment in environments:
        asked = subprocess.run(
            [rustc, "--print", "sysroot"],
            capture_output=True,
            text=True,
            env=environment,
            cwd="/",
            check=False,
        )
        path = Path(asked.stdout.strip() or "/nonexistent")
        if asked.returncode == 0 and (path / "bin" / "rustc").exists():
            return path
    reason = next((line for line in asked.stderr.splitlines() if line.strip()), "no reason given")
    raise ToolchainError(f"{rustc}: does not run: {reason}; {INSTALL_HINT}")


def _lld(sysroot: Path, version: str) -> str | None:
    """By default since 1.90 on x86-64 Linux, so that the C compilers there take it."""
    folder = "lib/rustlib/x86_64-unknown-linux-gnu/bin/gcc-ld"
    return folder if _number(version) >= (1, 90) and (sysroot / folder / "ld.lld").is_file() else None


def _number(version: str) -> tuple[int, int]:
    """(1, 95) of "rustc 1.95.0 (…)"; (0, 0) of what does not say it."""
    found = re.match(r"rustc (\d+)\.(\d+)", version)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["no reason given"])[-1]
