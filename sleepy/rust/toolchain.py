"""Find the Rust toolchain: the real binaries, not rustup's proxies (which need a home directory)."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from sleepy.errors import ToolchainError

INSTALL_HINT = "install Rust (https://rustup.rs, or your distribution's rustc and cargo packages)"


@dataclass(frozen=True)
class Toolchain:
    """One installed Rust toolchain."""

    sysroot: Path
    """Directory that holds bin/rustc and lib/."""
    version: str
    """What `rustc --version` prints, e.g. "rustc 1.95.0 (59807616e 2026-04-14)"."""
    linker: Path
    """The C compiler that links test binaries. rustc 1.90 and newer link by their own lld where it is called cc, in two thirds
    of the time; under the name that cc is a link to they do not."""


def find() -> Toolchain:
    """The toolchain that `rustc` on PATH stands for.

    Raises ToolchainError when rustc or a linker is missing, or rustc does not run.
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
    return Toolchain(sysroot, done.stdout.strip(), _inside(Path(linker)))


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


def _inside(linker: Path) -> Path:
    """By its name, or, where the sandbox does not hold that, the program that it stands for."""
    return linker if linker.is_relative_to("/usr") else linker.resolve()


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["no reason given"])[-1]
