"""The broken crates of ``crates/``: each with what its compiler says, and with the files of the version that works."""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sleepy.rust import crate, project
from sleepy.rust.cargo import Report, TestReport
from sleepy.rust.check import Checker
from sleepy.rust.crate import Workspace

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

CRATES = Path(__file__).with_name("crates")


@dataclass(frozen=True)
class Case:
    """One broken crate or workspace."""

    folder: Path
    about: str
    by: tuple[str, ...]
    """Who fixes it, in order, when the compiler is asked first and a proposer that knows the answer after; empty: they cannot."""
    codes: tuple[str, ...]
    """Codes of the errors of the first check, sorted, each once; "" is an error without one."""

    @property
    def name(self) -> str:
        """As its folder is called."""
        return self.folder.name

    @property
    def broken(self) -> Path:
        """The broken version."""
        return self.folder / "crate"

    @property
    def fixed(self) -> Path:
        """Those files of the working version that differ."""
        return self.folder / "fixed"

    @property
    def tests(self) -> int:
        """How many tests the working version has."""
        fixed = {path.relative_to(self.fixed) for path in self.fixed.rglob("*.rs")}
        kept = [path for path in self.broken.rglob("*.rs") if path.relative_to(self.broken) not in fixed]
        return sum(path.read_text().count("#[test]") for path in [*kept, *self.fixed.rglob("*.rs")])

    def write(self, to: Path, *, fixed: bool = False) -> Path:
        """The broken or the working version below `to`."""
        place = to / self.name
        shutil.copytree(self.broken, place)
        if fixed:
            shutil.copytree(self.fixed, place, dirs_exist_ok=True)
        return place

    def digest(self) -> str:
        """Changes with any of the files."""
        found = hashlib.sha256()
        for path in sorted(path for path in self.folder.rglob("*") if path.is_file()):
            if path.name != "case.toml":
                found.update(f"{path.relative_to(self.folder)}\n".encode() + path.read_bytes())
        return found.hexdigest()[:12]


def cases(names: Sequence[str] = ()) -> list[Case]:
    """All of them, or those of these names, sorted."""
    return [_read(path) for path in sorted(CRATES.iterdir()) if not names or path.name in names]


def _read(folder: Path) -> Case:
    data = tomllib.loads((folder / "case.toml").read_text())
    return Case(folder, data["about"], tuple(data["by"]), tuple(data["codes"]))


@contextmanager
def opened(path: Path, checker: Checker) -> Iterator[Workspace]:
    """A copy of the workspace at `path`."""
    with crate.opened(project.locate(path), checker) as workspace:
        yield workspace


def codes(report: Report) -> tuple[str, ...]:
    """As :attr:`Case.codes`."""
    return tuple(sorted({error.code or "" for error in report.all_errors}))


def judge(workspace: Workspace) -> tuple[Report, TestReport]:
    """What the compiler says, and what the tests say of all that compiles."""
    report = workspace.check()
    return report, workspace.test() if report.ok else workspace.test(report.testable)
