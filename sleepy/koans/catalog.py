"""The koans on disk: ``frozen/<id>/`` (the exam) and ``practice/<collection>/<id>/``, four files each."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from sleepy.errors import KoanError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

CollectionName = Literal["frozen", "practice"]

MANIFEST = "koan.toml"
EDITIONS = ("2015", "2018", "2021", "2024")
_KEYS = {"id": str, "title": str, "family": str, "codes": list, "edition": str}
_DEFAULTS = {"edition": "2021"}


@dataclass(frozen=True)
class Koan:
    """A broken program, its reference fix, and tests that the agent does not see."""

    id: str
    title: str
    family: str
    codes: tuple[str, ...]
    """What rustc reports for the broken side: exactly these codes, as a set."""
    edition: str
    broken: str
    fixed: str
    tests: str
    path: Path
    collection: CollectionName

    @property
    def exam(self) -> bool:
        """It belongs to the frozen set, which nothing is ever trained on."""
        return self.collection == "frozen"

    @property
    def group(self) -> str:
        """The family's prefix: bc, rh, tb, …"""
        return self.family.split("_")[0]

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 of everything the four files say (where they lie does not matter)."""
        content = (self.id, self.title, self.family, self.codes, self.edition, self.broken, self.fixed, self.tests)
        return hashlib.sha256(json.dumps(content).encode()).hexdigest()


@dataclass(frozen=True)
class Catalog:
    """All koans, by collection and id."""

    root: Path
    koans: tuple[Koan, ...]

    @classmethod
    def open(cls, root: Path | None = None) -> Catalog:
        """Read every koan under `root` (by default: $SLEEPY_KOANS_DIR, the package's own, the checkout's).

        Raises KoanError, naming the folder and what is wrong with it.
        """
        root = root or default_root()
        for collection in ("frozen", "practice"):
            if not (root / collection).is_dir():
                raise KoanError(f"{root}: no {collection}/ in it; set SLEEPY_KOANS_DIR to a folder of koans")
        frozen = [read_koan(folder, "frozen") for folder in _folders(root / "frozen")]
        groups = _folders(root / "practice")
        practice = [read_koan(folder, "practice") for group in groups for folder in _folders(group)]
        return cls(root, _unique([*frozen, *practice]))

    def frozen(self) -> list[Koan]:
        """The exam, by id."""
        return [koan for koan in self.koans if koan.exam]

    def practice(self) -> list[Koan]:
        """What may be trained on, by id."""
        return [koan for koan in self.koans if not koan.exam]

    def get(self, koan_id: str) -> Koan:
        """The koan of that id. Raises KoanError when there is none."""
        koan = self._by_id.get(koan_id)
        if koan is None:
            raise KoanError(f"{koan_id}: no such koan in {self.root}; see `sleepy koans list`")
        return koan

    def exam_hash(self) -> str:
        """SHA-256 over ids and contents of the frozen set: what an examination's result refers to."""
        lines = sorted(f"{koan.id} {koan.content_hash}\n" for koan in self.frozen())
        return hashlib.sha256("".join(lines).encode()).hexdigest()

    @cached_property
    def _by_id(self) -> dict[str, Koan]:
        return {koan.id: koan for koan in self.koans}


def default_root() -> Path:
    """Where the koans are: $SLEEPY_KOANS_DIR, else in the installed package, else beside it in a checkout."""
    if named := os.environ.get("SLEEPY_KOANS_DIR"):
        return Path(named).expanduser()
    package = Path(__file__).resolve().parent.parent
    installed = package / "_koans"
    return installed if installed.is_dir() else package.parent / "koans"


def read_loose(path: Path) -> list[Koan]:
    """The koans at or anywhere below `path`, as practice: for those that are being written."""
    if not path.is_dir():
        raise KoanError(f"{path}: no such folder")
    found = [read_koan(manifest.parent, "practice") for manifest in sorted(path.resolve().rglob(MANIFEST))]
    if not found:
        raise KoanError(f"{path}: no {MANIFEST} in it or below it")
    return list(_unique(found))


def read_koan(folder: Path, collection: CollectionName) -> Koan:
    """The koan in one folder. Raises KoanError when it is incomplete or malformed."""
    manifest = _manifest(folder)
    if manifest["id"] != folder.name:
        raise KoanError(f"{folder}: {MANIFEST}: id = {manifest['id']!r} differs from the folder's name")
    return Koan(
        id=manifest["id"],
        title=manifest["title"],
        family=manifest["family"],
        codes=tuple(manifest["codes"]),
        edition=manifest["edition"],
        broken=_text(folder, "broken.rs"),
        fixed=_text(folder, "fixed.rs"),
        tests=_text(folder, "tests.rs"),
        path=folder,
        collection=collection,
    )


def _manifest(folder: Path) -> dict[str, Any]:
    """The checked content of koan.toml, defaults filled in."""
    try:
        data = tomllib.loads(_text(folder, MANIFEST))
    except tomllib.TOMLDecodeError as error:
        raise KoanError(f"{folder}: {MANIFEST}: not valid TOML: {error}") from None
    if unknown := sorted(data.keys() - _KEYS.keys()):
        raise KoanError(f"{folder}: {MANIFEST}: unknown key {unknown[0]}; allowed: {', '.join(_KEYS)}")
    data = {**_DEFAULTS, **data}
    for key, kind in _KEYS.items():
        if key not in data:
            raise KoanError(f"{folder}: {MANIFEST}: {key} is missing")
        if not isinstance(data[key], kind) or not data[key]:
            what = "a string" if kind is str else "a list of strings"
            raise KoanError(f"{folder}: {MANIFEST}: {key} = {data[key]!r}: must be {what}, not empty")
    if not all(isinstance(code, str) for code in data["codes"]):
        raise KoanError(f"{folder}: {MANIFEST}: codes = {data['codes']!r}: must be a list of strings, not empty")
    if data["edition"] not in EDITIONS:
        raise KoanError(f"{folder}: {MANIFEST}: edition = {data['edition']!r}: must be one of {', '.join(EDITIONS)}")
    return data


def _text(folder: Path, name: str) -> str:
    try:
        return (folder / name).read_bytes().decode()
    except FileNotFoundError:
        raise KoanError(f"{folder}: {name} is missing") from None
    except UnicodeDecodeError as error:
        raise KoanError(f"{folder}: {name}: not UTF-8 (byte {error.start})") from None
    except OSError as error:
        raise KoanError(f"{folder}: {name}: cannot be read: {error.strerror}") from None


def _folders(parent: Path) -> list[Path]:
    """Folders directly under `parent`, by name; hidden ones are not koans."""
    with os.scandir(parent) as entries:
        names = [entry.name for entry in entries if entry.is_dir() and not entry.name.startswith(".")]
    return [parent / name for name in sorted(names)]


def _unique(koans: Sequence[Koan]) -> tuple[Koan, ...]:
    """The same koans by id; KoanError when two have the same one."""
    twice = _repeated(koan.id for koan in koans)
    if twice is not None:
        first, second, *_ = [koan.path for koan in koans if koan.id == twice]
        raise KoanError(f"{second}: id {twice} is taken by {first}")
    return tuple(sorted(koans, key=lambda koan: koan.id))


def _repeated(names: Iterable[str]) -> str | None:
    return next((name for name, count in Counter(names).items() if count > 1), None)
