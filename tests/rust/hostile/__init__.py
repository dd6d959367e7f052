"""Programs that try to get out, or to take more than they were given: one file each, its header says what it tries.

    //! tries: what it is after
    //! step: compile (rustc alone), build (with the linker), test (run) or crate (cargo check)
    //! ends: never (it is stopped early)
    //! says: what must stand in the attempt's row, a regular expression

@NAMES@ are filled in by the test. The file of a crate holds several, each after a line `//# path`; a content of
`-> place` makes a link.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_HEADER = re.compile(r"^//! (\w+): (.*)$", re.MULTILINE)
_FILE = re.compile(r"^//# (.+)\n", re.MULTILINE)
FOLDER = Path(__file__).parent
PRELUDE = (FOLDER / "prelude.txt").read_text()
MANIFEST = '[package]\nname = "tiny"\nversion = "0.1.0"\nedition = "2021"\n'


@dataclass(frozen=True)
class Program:
    """One hostile program."""

    name: str
    tries: str
    step: str
    says: str
    source: str
    endless: bool = False
    """It does not end by itself."""

    def text(self, names: Mapping[str, str]) -> str:
        """The program with @NAMES@ filled in, without its header."""
        filled = re.sub(r"@([A-Z]+)@", lambda match: names[match[1]], self.source)
        return _HEADER.sub("", filled).lstrip("\n")

    def write_crate(self, folder: Path, names: Mapping[str, str]) -> Path:
        """The files of a crate."""
        _, *parts = _FILE.split(self.text(names))
        files = {"Cargo.toml": MANIFEST, **dict(zip(parts[::2], parts[1::2], strict=True))}
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if content.startswith("-> "):
                path.symlink_to(content[3:].strip())
            else:
                path.write_text(content.strip("\n") + "\n")
                path.chmod(0o755 if path.suffix == ".sh" else 0o644)
        return folder


def programs(*steps: str) -> list[Program]:
    """The corpus, or those of some steps, by name."""
    found = []
    for path in sorted(FOLDER.glob("*.rs")):
        source = path.read_text()
        header = dict(_HEADER.findall(source))
        found.append(Program(path.stem, header["tries"], header["step"], header["says"], source, "ends" in header))
    return [program for program in found if not steps or program.step in steps]
