"""What the user means by a path: a program by itself, a crate, a workspace, or a file of one; and what has to be copied for it."""

from __future__ import annotations

import glob
import os
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

    @property
    def meant(self) -> Path:
        """The file or folder that the path stood for."""
        return self.single or self.only or self.member or self.root

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
    """What is meant by `path`. UsageError when it is not there, nothing that can be compiled, or has a name that is not UTF-8
    (no manifest, patch or history could hold it)."""
    found = _located(path)
    try:
        str(found.meant).encode()
    except UnicodeEncodeError:
        name = os.fsencode(path).decode(errors="backslashreplace")
        raise UsageError(f"{name}: the path is not UTF-8; rename it") from None
    return found


def _located(path: Path) -> Project:
    try:
        there = Path(os.path.realpath(path, strict=True))  # unlike Path.resolve, also says so of a link to itself
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
    """The root of the workspace that a package belongs to, by cargo's rules; the package itself when it is alone.

    FixError for what is not a manifest, and for one that names as its workspace what is none.
    """
    file = package / MANIFEST
    manifest = read_toml(file)
    if "workspace" in manifest:
        return package
    named = _table(manifest, "package", file).get("workspace")
    if named is not None:
        root = _real(package, named, file)
        if not os.path.isfile(root / MANIFEST) or not isinstance(read_toml(root / MANIFEST).get("workspace"), dict):
            raise FixError(f"{file}: its workspace, {root}, has no {MANIFEST} with a [workspace] table")
        return root
    for above in package.parents:
        if (above / MANIFEST).is_file():
            workspace = read_toml(above / MANIFEST).get("workspace")
            if isinstance(workspace, dict) and not _excluded(package, above, workspace):
                return above
    return package


def _excluded(package: Path, root: Path, workspace: dict[str, Any]) -> bool:
    names = _list(workspace, "exclude", root / MANIFEST)
    out = any(package.is_relative_to(_real(root, name, root / MANIFEST)) for name in names)
    return out and package not in _members(root, workspace)


def _members(root: Path, workspace: dict[str, Any]) -> set[Path]:
    found: set[Path] = set()
    for name in _list(workspace, "members", root / MANIFEST):
        _real(root, name, root / MANIFEST)  # or it is no path
        try:
            found |= {Path(os.path.realpath(root / place)) for place in glob.glob(name, root_dir=root)}
        except RecursionError:
            raise _not_a_manifest(root / MANIFEST, "members nested too deeply") from None
    return found


def _paths_out_of(root: Path) -> Iterator[Path]:
    """Packages outside `root` that manifests inside it name by path."""
    for folder in _manifests(root):
        try:
            named = _named(folder)
        except FixError:
            if folder == root:
                raise
            continue  # some test's broken fixture
        for place in named:
            if not place.is_relative_to(root) and os.path.isfile(place / MANIFEST):
                yield place


def _named(folder: Path) -> list[Path]:
    """What a manifest names by path: dependencies, and members of its workspace."""
    file = folder / MANIFEST
    manifest = read_toml(file)
    paths = [_real(folder, path, file) for path in _dependency_paths(manifest, file)]
    return [*paths, *_members(folder, _table(manifest, "workspace", file))]


def _manifests(root: Path) -> Iterator[Path]:
    for place, files in walk(root, lambda name: name.startswith(".")):
        if MANIFEST in files:
            yield place


def _dependency_paths(manifest: dict[str, Any], file: Path) -> Iterator[Any]:
    targets, patches = _table(manifest, "target", file), _table(manifest, "patch", file)
    tables = [manifest, _table(manifest, "workspace", file), *(_table(targets, name, file) for name in targets)]
    groups = [_table(table, name, file) for table in tables for name in _DEPENDENCIES]
    groups += [*(_table(patches, name, file) for name in patches), _table(manifest, "replace", file)]
    for group in groups:
        for dependency in group.values():
            if isinstance(dependency, dict) and "path" in dependency:
                yield dependency["path"]


def _table(data: dict[str, Any], name: str, file: Path) -> dict[str, Any]:
    """A table of a manifest; empty when it is not there."""
    found = data.get(name, {})
    if not isinstance(found, dict):
        raise _not_a_manifest(file, f"{name!r} is no table")
    return found


def _list(data: dict[str, Any], name: str, file: Path) -> list[Any]:
    found = data.get(name, [])
    if not isinstance(found, list):
        raise _not_a_manifest(file, f"{name!r} is no list")
    return found


def _real(folder: Path, path: Any, file: Path) -> Path:
    """What a path in a manifest leads to."""
    if not isinstance(path, str) or "\0" in path:
        raise _not_a_manifest(file, f"{path!r} is no path")
    return Path(os.path.realpath(folder / path))


def _not_a_manifest(file: Path, why: str) -> FixError:
    return FixError(f"{file}: not a manifest that cargo reads: {why[:100]}")
