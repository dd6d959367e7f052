"""What the user means by a path: a program by itself, a crate, a workspace, or a file of one; and what has to be copied for it."""

from __future__ import annotations

import glob
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sleepy.errors import FixError, UsageError
from sleepy.rust.copying import walk
from sleepy.rust.sources import read_toml

MANIFEST = "Cargo.toml"
_IN_CRATE = frozenset({"src", "tests", "examples", "benches", "build.rs"})
_DEPENDENCIES = ("dependencies", "dev-dependencies", "build-dependencies")


@dataclass(frozen=True)
class Project:
    """A path, understood."""

    root: Path
    """The workspace's folder (a crate by itself is one too), or the folder of the single file. Resolved."""
    member: Path | None = None
    """The folder of the one package that is meant; None: all of the workspace."""
    only: Path | None = None
    """The one file of a crate whose errors are meant."""
    single: Path | None = None
    """A program of one file, outside any crate."""

    def folders(self) -> list[Path]:
        """The folders to copy: the workspace, and what its dependencies by path lie in."""
        if self.single is not None:
            return [self.root]
        found = [self.root]
        for folder in found:  # grows while it is gone through
            for other in _paths_out_of(folder):
                if not any(other.is_relative_to(known) for known in found):
                    found.append(_workspace_of(other))
        return [folder for folder in found if not any(folder != f and folder.is_relative_to(f) for f in found)]


def locate(path: Path) -> Project:
    """What is meant by `path`. UsageError when it is not there or nothing that can be compiled."""
    try:
        there = path.resolve(strict=True)
    except OSError as error:
        raise UsageError(f"{path}: {(error.strerror or 'cannot be read').lower()}") from None
    if there.is_file() and there.name != MANIFEST:
        if there.suffix != ".rs":
            raise UsageError(f"{path}: not Rust; name a .rs file, a crate or a workspace")
        package = _manifest_above(there.parent)
        if package is None or there.relative_to(package).parts[0] not in _IN_CRATE:
            return Project(there.parent, single=there)
        return Project(_workspace_of(package), package, only=there)
    folder = there.parent if there.is_file() else there
    package = _manifest_above(folder)
    if package is None:
        raise UsageError(f"{path}: no {MANIFEST} here or above; name a .rs file, a crate or a workspace")
    root = _workspace_of(package)
    return Project(root, None if package == root else package)


def _manifest_above(folder: Path) -> Path | None:
    return next((place for place in (folder, *folder.parents) if (place / MANIFEST).is_file()), None)


def _workspace_of(package: Path) -> Path:
    """The root of the workspace that a package belongs to, by cargo's rules; the package itself when it is alone."""
    manifest = read_toml(package / MANIFEST)
    if "workspace" in manifest:
        return package
    named = manifest.get("package", {}).get("workspace")
    if isinstance(named, str):
        return (package / named).resolve()
    for above in package.parents:
        if (above / MANIFEST).is_file():
            workspace = read_toml(above / MANIFEST).get("workspace")
            if isinstance(workspace, dict) and not _excluded(package, above, workspace):
                return above
    return package


def _excluded(package: Path, root: Path, workspace: dict[str, Any]) -> bool:
    out = any(package.is_relative_to((root / name).resolve()) for name in workspace.get("exclude", ()))
    return out and package not in _members(root, workspace)


def _members(root: Path, workspace: dict[str, Any]) -> set[Path]:
    names = [name for name in workspace.get("members", ()) if isinstance(name, str)]
    return {Path(place).resolve() for name in names for place in glob.glob(str(root / name))}


def _paths_out_of(root: Path) -> Iterator[Path]:
    """Packages outside `root` that manifests inside it name by path."""
    for folder in _manifests(root):
        try:
            manifest = read_toml(folder / MANIFEST)
        except FixError:
            if folder == root:
                raise
            continue  # some test's broken fixture
        named = [folder / path for path in _dependency_paths(manifest)]
        workspace = manifest.get("workspace")
        if isinstance(workspace, dict):
            named += _members(folder, workspace)
        for place in named:
            resolved = place.resolve()
            if not resolved.is_relative_to(root) and (resolved / MANIFEST).is_file():
                yield resolved


def _manifests(root: Path) -> Iterator[Path]:
    for place, files in walk(root, lambda name: name.startswith(".")):
        if MANIFEST in files:
            yield place


def _dependency_paths(manifest: dict[str, Any]) -> Iterator[str]:
    tables = [manifest, manifest.get("workspace", {}), *manifest.get("target", {}).values()]
    groups = [table.get(name, {}) for table in tables if isinstance(table, dict) for name in _DEPENDENCIES]
    groups += [*manifest.get("patch", {}).values(), manifest.get("replace", {})]
    for group in groups:
        for dependency in group.values() if isinstance(group, dict) else ():
            if isinstance(dependency, dict) and isinstance(dependency.get("path"), str):
                yield dependency["path"]
