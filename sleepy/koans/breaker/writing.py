"""The texts of a koan as they go to disk, and its name."""

from __future__ import annotations

import hashlib
import json
import re

from sleepy.koans.breaker import syntax
from sleepy.koans.catalog import Koan
from sleepy.rust.check import Checker
from sleepy.rust.sandbox import TOOLCHAIN
from sleepy.rust.sandbox.folders import temporary

RUSTFMT = f"{TOOLCHAIN}/bin/rustfmt"
_FORMAT_WALL_S = 10.0


def formatted(sources: list[str], edition: str, checker: Checker) -> list[str]:
    """The sources as rustfmt writes them; only tidied where there is no rustfmt, or where it cannot read them."""
    sources = [syntax.tidy(source) for source in sources]
    if not (checker.toolchain.sysroot / "bin" / "rustfmt").exists():
        return sources
    with temporary() as folder:
        files = [folder / f"source_{number}.rs" for number in range(len(sources))]
        for file, source in zip(files, sources, strict=True):
            file.write_text(source)
        argv = [RUSTFMT, "--edition", edition, *(file.name for file in files)]
        run = checker.sandbox.run(argv, folder, wall_s=_FORMAT_WALL_S, writable=True)
        return [file.read_text() for file in files] if run.ok else sources


def shortened(source: str) -> str:
    """The source without documentation and without empty lines inside items: for programs that are a little too long."""
    source = re.sub(r"(?m)^[ \t]*///.*\n", "", source)
    return re.sub(r"\n(?:[ \t]*\n)+(?=[ \t])", "\n", source)


def content_id(koan: Koan) -> str:
    """Eight hex digits of the SHA-256 of what a koan says."""
    content = json.dumps((koan.broken, koan.fixed, koan.tests, *koan.build.key))
    return hashlib.sha256(content.encode()).hexdigest()[:8]
