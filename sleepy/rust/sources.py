"""Where a crate's dependencies lie on this machine, and how cargo in the sandbox is told: nothing is ever downloaded.

The user's registry and git checkouts (below CARGO_HOME) and vendor folders are mounted read-only, and nothing else is, whatever
a configuration file calls a vendor folder. Of cargo's configuration files
only those inside the tree are read by cargo itself; from the ones above it and from the user's own only the sources are taken.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sleepy.errors import FixError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_TABLES = ("source", "registries", "registry")
_SECRET = frozenset({"token", "credential-provider", "global-credential-providers"})
_FOLDERS = ("directory", "local-registry")


@dataclass(frozen=True)
class Sources:
    """What the sandbox needs for the dependencies."""

    mounts: dict[str, Path]
    """Folders of the host by their place in the sandbox."""
    options: tuple[str, ...]
    """For cargo: `--config key=value` for each setting of a source."""
    vendored: tuple[Path, ...]
    """The vendor folders, which need not be copied."""


def find(root: Path) -> Sources:
    """The sources for the workspace at `root`.

    FixError when a configuration file cannot be read, or when what it names as a vendor folder is none or not the project's: all
    in it is shown to the programs in the sandbox.
    """
    home = Path(os.environ.get("CARGO_HOME") or "~/.cargo").expanduser().absolute()
    mounts = {f"/cargo-{name}": home / name for name in ("registry", "git") if (home / name).is_dir()}
    project = next((folder for folder in (root, *root.parents) if (folder / ".git").exists()), root)
    settings: dict[tuple[str, ...], str] = {}
    vendored: list[Path] = []
    for file in _config_files(root, home):
        for key, value in _leaves(read_toml(file)):
            if key in settings:
                continue
            if key[-1] in _FOLDERS and isinstance(value, str):
                folder = _vendor_folder(file, key, value, None if file.parent == home else project)
                value = f"/vendor-{len(vendored)}"
                vendored.append(folder)
                mounts[value] = folder
            settings[key] = _setting(file, key, value)
    return Sources(
        mounts, tuple(word for setting in settings.values() for word in ("--config", setting)), tuple(vendored)
    )


def read_toml(file: Path) -> dict[str, Any]:
    """A manifest or configuration file. FixError when it is not valid TOML."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except RecursionError:
        raise FixError(
            f"{file}: cannot be read: nested too deeply; not a manifest or configuration of cargo's"
        ) from None
    except (OSError, ValueError) as error:  # ValueError: no UTF-8, no TOML, or no number or date that Python knows
        raise FixError(f"{file}: cannot be read: {error}") from None


def _vendor_folder(file: Path, key: Sequence[str], value: str, project: Path | None) -> Path:
    """What a setting leads to. A configuration file that is part of a project may name vendor folders of the project alone."""
    where = f"{file}: {_dotted(key)}"
    if "\0" in value:
        raise FixError(f"{where}: no path")
    folder = Path(os.path.realpath(file.parent.parent / value))
    if not os.path.isdir(folder):
        raise FixError(f"{where}: {folder} is not there; run `cargo vendor` first")
    if not _holds_crates(folder, key[-1]):
        raise FixError(f"{where}: {folder} is no vendor folder (one crate per entry, as `cargo vendor` writes it)")
    if project is not None and file.is_relative_to(project) and not folder.is_relative_to(os.path.realpath(project)):
        raise FixError(f"{where}: {folder} is not in {project}; name it in a configuration of your own if it is meant")
    return folder


def _holds_crates(folder: Path, kind: str) -> bool:
    """Nothing but crates, hidden files aside."""
    try:
        names = [name for name in os.listdir(folder) if not name.startswith(".")]
    except OSError:
        return False
    if kind == "directory":
        return bool(names) and all(os.path.isfile(folder / name / ".cargo-checksum.json") for name in names)
    return "index" in names and len(names) > 1 and all(n == "index" or n.endswith(".crate") for n in names)


def _config_files(root: Path, home: Path) -> Iterator[Path]:
    """Nearest first, as cargo ranks them."""
    seen = set()
    for folder in (*(above / ".cargo" for above in (root, *root.parents)), home):
        for name in ("config", "config.toml"):
            file = folder / name
            if file.is_file() and folder not in seen:
                seen.add(folder)
                yield file


def _leaves(config: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """(key, value) of all that concerns sources, secrets left out."""
    stack: list[tuple[tuple[str, ...], Any]] = [((name,), config[name]) for name in _TABLES if name in config]
    while stack:
        key, value = stack.pop(0)
        if isinstance(value, dict):
            stack += [((*key, name), part) for name, part in value.items() if name not in _SECRET]
        else:
            yield key, value


def _dotted(key: Sequence[str]) -> str:
    return ".".join(json.dumps(part, ensure_ascii=False) for part in key)


def _setting(file: Path, key: Sequence[str], value: Any) -> str:
    """A string, number, truth value or list of them; JSON writes them as TOML does."""
    try:
        return f"{_dotted(key)}={json.dumps(value, ensure_ascii=False, allow_nan=False)}"
    except (TypeError, ValueError, RecursionError):
        raise FixError(f"{file}: {_dotted(key)}: no value that cargo takes there") from None
