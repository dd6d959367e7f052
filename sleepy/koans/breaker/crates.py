"""A crate as one file: `mod x;` becomes the file's content in braces, and integration tests become modules."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tree_sitter

from sleepy.errors import KoanError
from sleepy.koans.breaker import syntax
from sleepy.koans.breaker.outline import attributes
from sleepy.koans.breaker.syntax import Edit
from sleepy.koans.catalog import EDITIONS, default_root

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_PATH = re.compile(r'#\[\s*path\s*=\s*"([^"]+)"\s*\]')
_CRATE = re.compile(r"(?<![\w$])crate(?=\s*::)")


@dataclass(frozen=True)
class Crate:
    """What Cargo.toml says, as far as it matters here."""

    name: str
    """As in paths: with underscores."""
    edition: str
    crates: tuple[str, ...]
    """Vendored crates that it depends on."""
    root: Path
    """src/lib.rs or src/main.rs."""
    tests: tuple[Path, ...]
    """Integration tests."""
    folder: Path
    """Its own; modules outside of it are refused."""

    def source(self) -> str:
        """All modules in one file, unit tests in their places. Raises KoanError, naming file and line."""
        return flatten(self.root, self.root.parent, self.folder)

    def integration(self, taken: Collection[str] = ()) -> list[str]:
        """Each integration test as a module for the end of that file, under a name that is not `taken` there."""
        return [self._test_module(path, taken) for path in self.tests]

    def _test_module(self, path: Path, taken: Collection[str]) -> str:
        name = path.stem.replace("-", "_")
        while name in taken:
            name += "_tests"
        body = _CRATE.sub(f"crate::{name}", flatten(path, path.parent, self.folder))
        return f"#[cfg(test)]\nmod {name} {{\n{body}\n}}"


def available() -> frozenset[str]:
    """The crates that come with the koans, by their names in paths."""
    manifest = default_root() / "vendor" / "Cargo.toml"
    if not manifest.exists():
        return frozenset()
    return frozenset(name.replace("-", "_") for name in tomllib.loads(manifest.read_text())["dependencies"])


def read(folder: Path) -> Crate:
    """The crate in a folder. Raises KoanError when it cannot be broken here, saying why."""
    manifest = folder / "Cargo.toml"
    try:
        return _read(folder, manifest, _toml(manifest))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise KoanError(f"{manifest}: not a manifest that cargo reads: {error}") from None


def _read(folder: Path, manifest: Path, data: dict[str, Any]) -> Crate:
    package = data.get("package")
    if package is None:
        raise KoanError(f"{manifest}: a workspace; name one of its crates instead")
    library = data.get("lib", {})
    if library.get("proc-macro"):
        raise KoanError(f"{manifest}: a procedural macro crate, which has no tests of its own; break another crate")
    root = folder / library.get("path", "src/lib.rs")
    if not root.exists():
        root = folder / "src" / "main.rs"
    if not root.exists():
        raise KoanError(f"{folder}: neither src/lib.rs nor src/main.rs; name a crate with one of them")
    name = library.get("name", package["name"]).replace("-", "_")
    tests = sorted((folder / "tests").glob("*.rs")) if root.name != "main.rs" else []
    return Crate(name, _edition(package, folder), _dependencies(data, manifest), root, tuple(tests), folder)


def flatten(file: Path, folder: Path, within: Path, above: tuple[Path, ...] = ()) -> str:
    """A source file with its modules, which lie in `folder`, put in. Raises KoanError, naming file and line.

    `within`: what all of them must lie in; `above`: the files that it is a module of.
    """
    if file in above:
        raise KoanError(f"{file}: a module of itself; such a crate is not taken")
    if not Path(os.path.realpath(file)).is_relative_to(os.path.realpath(within)):
        raise KoanError(f"{within}: its module {file} lies outside of it; such a crate is not taken")
    source = read_source(file)
    edits = []
    for node, inside in _modules(syntax.root(source), folder):
        name = syntax.field(node, "name")
        target = _file_of(node, name, inside, file)
        own = target.parent if target.name == "mod.rs" else target.parent / target.stem
        semicolon = node.children[-1]
        inner = flatten(target, own, within, (*above, file))
        edits.append(Edit(semicolon.start_byte, semicolon.end_byte, f" {{\n{inner}\n}}"))
        edits += [
            Edit(attribute.start_byte, attribute.end_byte)
            for attribute in attributes(node)
            if _PATH.fullmatch(syntax.text(attribute))
        ]
    return syntax.apply(source, edits)


def read_source(file: Path) -> str:
    """A source file that parses. Raises KoanError, with the line where it does not."""
    try:
        source = file.read_bytes().decode().replace("\r\n", "\n")
    except OSError as error:
        raise KoanError(f"{file}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise KoanError(f"{file}: not UTF-8 (byte {error.start})") from None
    bad = first_error(syntax.root(source))
    if bad is not None:
        line = bad.start_point[0]
        shown = source.splitlines()[line].strip() if source.strip() else ""
        raise KoanError(f"{file}: line {line + 1} does not parse: {shown}; correct it first")
    return source


def first_error(tree: tree_sitter.Node) -> tree_sitter.Node | None:
    """The first node that is no Rust, or that is missing."""
    if not tree.has_error:
        return None
    nodes = (node for node in syntax.descendants(tree) if node.is_error or node.is_missing)
    return min(nodes, key=lambda node: node.start_byte, default=tree)


def _modules(tree: tree_sitter.Node, folder: Path) -> list[tuple[tree_sitter.Node, Path]]:
    """The `mod x;` of a file, also those within inline modules, each with the folder its file is looked for in."""
    found = []
    for node in tree.children:
        if node.type == "mod_item":
            body = node.child_by_field_name("body")
            if body is None:
                found.append((node, folder))
            else:
                found += _modules(body, folder / syntax.field(node, "name"))
    return found


def _file_of(node: tree_sitter.Node, name: str, folder: Path, file: Path) -> Path:
    named = [_PATH.fullmatch(syntax.text(attribute)) for attribute in attributes(node)]
    places = [file.parent / match[1] for match in named if match] or [folder / f"{name}.rs", folder / name / "mod.rs"]
    for place in places:
        if place.is_file():
            return place
    line = node.start_point[0] + 1
    raise KoanError(f"{file}: line {line}: no file for module {name}; looked for {' and '.join(map(str, places))}")


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise KoanError(f"{path}: not valid TOML: {error}") from None
    except OSError as error:
        raise KoanError(f"{path}: cannot be read: {error.strerror}") from None


def _edition(package: dict[str, Any], folder: Path) -> str:
    edition = package.get("edition", "2015")
    if isinstance(edition, dict):  # edition.workspace = true
        above = (parent / "Cargo.toml" for parent in folder.absolute().parents)
        workspaces = [_toml(path).get("workspace", {}) for path in above if path.exists()]
        workspace: dict[str, Any] = next(filter(None, workspaces), {})
        edition = workspace.get("package", {}).get("edition", "2015")
    if edition not in EDITIONS:
        raise KoanError(f"{folder / 'Cargo.toml'}: edition = {edition!r}: must be one of {', '.join(EDITIONS)}")
    return str(edition)


def _dependencies(data: dict[str, Any], manifest: Path) -> tuple[str, ...]:
    """Dependencies that are always there, those of tests included; KoanError for one that is not vendored."""
    known, found = available(), set()
    for section in ("dependencies", "dev-dependencies"):
        for name, how in data.get(section, {}).items():
            if isinstance(how, dict) and how.get("optional"):
                continue
            crate = name.replace("-", "_")
            if crate not in known:
                offered = ", ".join(sorted(known)) or "none"
                raise KoanError(f"{manifest}: depends on {name}; crates that are available here: {offered}")
            found.add(crate)
    return tuple(sorted(found))
