"""An exam: a sealed set of koans. Its version and its hash say which one a result belongs to."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sleepy.errors import KoanError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from sleepy.koans.catalog import Koan

SEAL = "exam.toml"
UNSEALED = "0"
"""Version of a set without a seal, such as one that is being written."""


@dataclass(frozen=True)
class Exam:
    """A set of koans that is never trained on."""

    name: str
    version: str
    hash: str
    """SHA-256 over ids and contents: results with different hashes are results of different exams."""
    koans: tuple[Koan, ...]

    @property
    def label(self) -> str:
        """Name and version, e.g. "frozen 1"."""
        return f"{self.name} {self.version}"


def read(folder: Path, koans: Sequence[Koan]) -> Exam:
    """The exam that lies in `folder`. Raises KoanError when the koans are not those that were sealed."""
    found = hash_of(koans)
    seal = folder / SEAL
    if not seal.exists():
        return Exam(folder.name, UNSEALED, found, tuple(koans))
    try:
        data = tomllib.loads(seal.read_text())
        version, sealed = str(data["version"]), str(data["sha256"])
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise KoanError(f"{seal}: not a seal: {error}; make one with `sleepy koans seal`") from None
    if sealed != found:
        raise KoanError(
            f"{folder}: its koans are not those of version {version}; put them back, or make it another exam: "
            f"`sleepy koans seal {folder.name} VERSION`"
        )
    return Exam(folder.name, version, found, tuple(koans))


def seal(folder: Path, koans: Sequence[Koan], version: str) -> Exam:
    """Declare that these koans are `version` of the exam. KoanError when that version was another set."""
    exam = Exam(folder.name, version, hash_of(koans), tuple(koans))
    path = folder / SEAL
    if path.exists():
        before = tomllib.loads(path.read_text())
        if str(before["version"]) == version and before["sha256"] != exam.hash:
            raise KoanError(f"{path}: version {version} is another set of koans; give this one a version of its own")
    path.write_text(
        "# Which exam this is. Results are compared within one sha256 alone.\n"
        f'version = "{version}"\nkoans = {len(koans)}\nsha256 = "{exam.hash}"\n'
    )
    return exam


def hash_of(koans: Sequence[Koan]) -> str:
    """SHA-256 over ids and contents, whatever the order."""
    lines = sorted(f"{koan.id} {koan.content_hash}\n" for koan in koans)
    return hashlib.sha256("".join(lines).encode()).hexdigest()
