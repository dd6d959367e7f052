"""The koans on disk: ``frozen/<id>/`` and ``frozen-shadow/<id>/`` (the exams), ``practice/<family>/<id>/``; four files each."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from sleepy.errors import KoanError, UsageError
from sleepy.files import appearing
from sleepy.koans import exam
from sleepy.koans.exam import Exam
from sleepy.koans.families import EXPLAIN, FAMILIES, LEARNED
from sleepy.rust.build import Build

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from sleepy.rust.crates import Vendored

CollectionName = Literal["frozen", "frozen-shadow", "practice"]
EXAMS: tuple[CollectionName, ...] = ("frozen", "frozen-shadow")
"""The exam that the gate uses, and a second one of the same subjects that it never sees."""

MANIFEST = "koan.toml"
EDITIONS = ("2015", "2018", "2021", "2024")
SOURCES = ("written", "broken", EXPLAIN, LEARNED)
WITHOUT_TESTS = (EXPLAIN, LEARNED)
"""Sources of koans that have none: they are trained on, not practised."""
_KEYS = {
    "id": str,
    "title": str,
    "family": str,
    "codes": list,
    "edition": str,
    "crates": list,
    "source": str,
    "operator": str,
}
_DEFAULTS: dict[str, Any] = {"edition": "2021", "crates": [], "source": "written", "operator": ""}
_RUSTC_CODE = re.compile(r"E\d{4}")
_ID = re.compile(r"[a-z0-9_-]+")
"""Of folders to be made and files to be found, so nothing that leads elsewhere."""


@dataclass(frozen=True)
class Koan:
    """A broken program, its reference fix, and tests that the agent does not see."""

    id: str
    title: str
    family: str
    codes: tuple[str, ...]
    """What is reported for the broken side: exactly these, as a set; rustc's error codes, or names of lints (style families)."""
    edition: str
    broken: str
    fixed: str
    tests: str
    path: Path
    collection: CollectionName
    crates: tuple[str, ...] = ()
    """Vendored crates that it uses."""
    source: str = "written"
    """written: by hand; broken: by the breaker, from a working program; explain: from the documentation of error codes;
    learned: from a repository of the user's."""
    operator: str = ""
    """The breaker's mutation operator."""

    @property
    def exam(self) -> bool:
        """It belongs to an exam; nothing is ever trained on it."""
        return self.collection != "practice"

    @cached_property
    def build(self) -> Build:
        """What it takes to compile it."""
        lints = tuple(code for code in self.codes if not _RUSTC_CODE.fullmatch(code))
        return Build(self.edition, self.crates, lints)

    @property
    def original(self) -> str:
        """Name of the working program that the breaker made it of; its own id, where nothing else is of the same program."""
        return self.title.partition(":")[0] if self.source == "broken" else self.id

    @property
    def item(self) -> str:
        """The same, with the name of the item in it that is broken."""
        return self.title.rpartition(" (")[0] if self.source == "broken" else self.id

    @property
    def lines(self) -> int:
        """Lines of the broken side."""
        return len(self.broken.splitlines())

    @property
    def group(self) -> str:
        """The family's prefix: bc, rh, tb, …"""
        return self.family.split("_")[0]

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 of everything the four files say (where they lie does not matter)."""
        content = (self.id, self.title, self.family, self.codes, *self.build.key, self.broken, self.fixed, self.tests)
        return hashlib.sha256(json.dumps(content).encode()).hexdigest()


@dataclass(frozen=True)
class Catalog:
    """All koans, by collection and id."""

    root: Path
    koans: tuple[Koan, ...]

    @classmethod
    def open(cls, root: Path | None = None, own: Path | None = None) -> Catalog:
        """Read every koan under `root` (by default: $SLEEPY_KOANS_DIR, the package's own, the checkout's).

        `own`: a folder of more practice, such as what the breaker made of the user's crates; it need not exist.
        Raises KoanError, naming the folder and what is wrong with it.
        """
        root = root or default_root()
        for collection in ("frozen", "practice"):
            if not (root / collection).is_dir():
                raise KoanError(f"{root}: no {collection}/ in it; set SLEEPY_KOANS_DIR to a folder of koans")
        exams = [
            read_koan(folder, name) for name in EXAMS if (root / name).is_dir() for folder in _folders(root / name)
        ]
        groups = _folders(root / "practice")
        practice = [read_koan(folder, "practice") for group in groups for folder in _folders(group)]
        if own is not None and own.is_dir():
            practice += [read_koan(folder, "practice") for folder in _below(own)]
        return cls(root, _unique([*exams, *practice]))

    def exam(self, name: str = "frozen") -> Exam:
        """An exam by name. Raises UsageError when there is none, KoanError when it is not what was sealed."""
        return exam.read(self.root / name, self.koans_of(name))

    def koans_of(self, name: str) -> list[Koan]:
        """The koans of an exam, sealed or not. Raises UsageError when there are none."""
        koans = [koan for koan in self.exam_koans() if koan.collection == name]
        if not koans:
            raise UsageError(f"{name}: no such exam in {self.root}; there are {', '.join(self.exam_names())}")
        return koans

    def exam_names(self) -> list[str]:
        """The exams that are there."""
        there = {koan.collection for koan in self.koans}
        return [name for name in EXAMS if name in there]

    def exam_koans(self) -> list[Koan]:
        """Every koan of every exam, by id: what practice must keep away from."""
        return [koan for koan in self.koans if koan.exam]

    def practice(self) -> list[Koan]:
        """What may be trained on, by id."""
        return [koan for koan in self.koans if not koan.exam]

    def get(self, koan_id: str) -> Koan:
        """The koan of that id. Raises UsageError when there is none."""
        koan = self._by_id.get(koan_id)
        if koan is None:
            raise UsageError(f"{koan_id}: no such koan in {self.root}; see `sleepy koans list`")
        return koan

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


def vendored(cache_dir: Path) -> Vendored:
    """The crates that come with the koans, built in `cache_dir` when they are first needed."""
    from sleepy.rust.crates import Vendored

    return Vendored(default_root() / "vendor", cache_dir)


def read_loose(path: Path) -> list[Koan]:
    """The koans at or anywhere below `path`, as practice: for those that are being written."""
    if not path.is_dir():
        raise KoanError(f"{path}: no such folder")
    found = [read_koan(folder, "practice") for folder in _below(path.resolve())]
    if not found:
        raise KoanError(f"{path}: no {MANIFEST} in it or below it")
    return list(_unique(found))


def read_koan(folder: Path, collection: CollectionName) -> Koan:
    """The koan in one folder. Raises KoanError when it is incomplete or malformed."""
    manifest = _manifest(folder)
    if not _ID.fullmatch(manifest["id"]):
        raise KoanError(f"{folder}: {MANIFEST}: id = {manifest['id']!r}: must consist of a-z, 0-9, _ and -")
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
        tests="" if manifest["source"] in WITHOUT_TESTS else _text(folder, "tests.rs"),
        path=folder,
        collection=collection,
        crates=tuple(manifest["crates"]),
        source=manifest["source"],
        operator=manifest["operator"],
    )


def write_koan(koan: Koan, parent: Path) -> Path:
    """Write `parent`/<id>/, whole or not at all; what was there before is replaced. Returns the folder."""
    if not _ID.fullmatch(koan.id):
        raise KoanError(f"{parent}: {koan.id!r} is no id: must consist of a-z, 0-9, _ and -")
    folder = parent / koan.id
    keys = {key: getattr(koan, key) for key in _KEYS}
    lines = [f"{key} = {_toml(value)}\n" for key, value in keys.items() if value != _plain_default(key)]
    texts = {MANIFEST: "".join(lines), "broken.rs": koan.broken, "fixed.rs": koan.fixed, "tests.rs": koan.tests}
    with appearing(folder) as new:
        for name, text in texts.items():
            if text:
                (new / name).write_bytes(text.encode())
    return folder


def _below(folder: Path) -> list[Path]:
    """The folders of koans anywhere below, those that are being written left out."""
    found = sorted(manifest.parent for manifest in folder.rglob(MANIFEST))
    return [path for path in found if not path.name.startswith(".")]


def _plain_default(key: str) -> Any:
    default = _DEFAULTS.get(key)
    return tuple(default) if isinstance(default, list) else default


def _toml(value: str | tuple[str, ...]) -> str:
    """JSON's strings and lists of strings are TOML's, DEL excepted."""
    return json.dumps(value, ensure_ascii=False)


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
        value = data[key]
        good = isinstance(value, kind) and (kind is str or all(isinstance(entry, str) for entry in value))
        if not good or (not value and key not in _DEFAULTS):
            what = "a string" if kind is str else "a list of strings"
            raise KoanError(f"{folder}: {MANIFEST}: {key} = {value!r}: must be {what}, not empty")
    choices = {"edition": EDITIONS, "source": SOURCES, "family": (*FAMILIES, EXPLAIN, LEARNED)}
    for key, allowed in choices.items():
        if data[key] not in allowed:
            raise KoanError(f"{folder}: {MANIFEST}: {key} = {data[key]!r}: must be one of {', '.join(allowed)}")
    return data


def _text(folder: Path, name: str) -> str:
    try:
        # A link would have the content of any file read, and shown to the model.
        with open(os.open(folder / name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as file:
            return file.read().decode()
    except FileNotFoundError:
        raise KoanError(f"{folder}: {name} is missing") from None
    except UnicodeDecodeError as error:
        raise KoanError(f"{folder}: {name}: not UTF-8 (byte {error.start})") from None
    except OSError as error:
        reason = "a link; put the file itself there" if error.errno == errno.ELOOP else error.strerror
        raise KoanError(f"{folder}: {name}: cannot be read: {reason}") from None


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
