"""A koan on disk: formatted, and there all at once or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tempfile
from pathlib import Path

from sleepy.errors import KoanError
from sleepy.koans.breaker import syntax
from sleepy.koans.catalog import MANIFEST, Koan
from sleepy.rust.check import Checker
from sleepy.rust.sandbox import TOOLCHAIN

RUSTFMT = f"{TOOLCHAIN}/bin/rustfmt"
_FORMAT_WALL_S = 10.0


def formatted(sources: list[str], edition: str, checker: Checker) -> list[str]:
    """The sources as rustfmt writes them; only tidied where there is no rustfmt, or where it cannot read them."""
    sources = [syntax.tidy(source) for source in sources]
    if not (checker.toolchain.sysroot / "bin" / "rustfmt").exists():
        return sources
    with tempfile.TemporaryDirectory(prefix="sleepy-", ignore_cleanup_errors=True) as folder:
        files = [Path(folder) / f"source_{number}.rs" for number in range(len(sources))]
        for file, source in zip(files, sources, strict=True):
            file.write_text(source)
        Path(folder).chmod(0o755)
        argv = [RUSTFMT, "--edition", edition, *(file.name for file in files)]
        run = checker.sandbox.run(argv, Path(folder), wall_s=_FORMAT_WALL_S, writable=True)
        return [file.read_text() for file in files] if run.ok else sources


def shortened(source: str) -> str:
    """The source without documentation and without empty lines inside items: for programs that are a little too long."""
    source = re.sub(r"(?m)^[ \t]*///.*\n", "", source)
    return re.sub(r"\n(?:[ \t]*\n)+(?=[ \t])", "\n", source)


def content_id(koan: Koan) -> str:
    """Eight hex digits of the SHA-256 of what a koan says."""
    content = json.dumps((koan.broken, koan.fixed, koan.tests, *koan.build.key))
    return hashlib.sha256(content.encode()).hexdigest()[:8]


def write(koan: Koan, out: Path) -> Path:
    """Write a koan to ``out/<family>/<id>/``, replacing what is there. KoanError when that cannot be done."""
    folder = out / koan.family / koan.id
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        # Beside `out`, not in it: whoever reads the koans meanwhile must not find half of one.
        with tempfile.TemporaryDirectory(prefix=".breaking-", dir=out.absolute().parent) as temporary:
            new = Path(temporary) / koan.id
            new.mkdir()
            (new / MANIFEST).write_text(_manifest(koan))
            for name, text in (("broken.rs", koan.broken), ("fixed.rs", koan.fixed), ("tests.rs", koan.tests)):
                (new / name).write_text(text)
            shutil.rmtree(folder, ignore_errors=True)
            os.rename(new, folder)
    except OSError as error:
        raise KoanError(f"{folder}: cannot be written: {error.strerror}; choose another folder with --out") from None
    return folder


def _manifest(koan: Koan) -> str:
    keys = {
        "id": koan.id,
        "title": koan.title,
        "family": koan.family,
        "codes": list(koan.codes),
        "edition": koan.edition,
        "crates": list(koan.crates),
        "source": koan.source,
        "operator": koan.operator,
    }
    return "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in keys.items() if value != [])
