"""Where a crate's dependencies lie on this machine, and how cargo in the sandbox is told: nothing is ever downloaded.

The user's registry and git checkouts (below CARGO_HOME) and vendor folders are mounted read-only. Of cargo's configuration files
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
    """The sources for the workspace at `root`. FixError when a configuration file cannot be read."""
    home = Path(os.environ.get("CARGO_HOME") or "~/.cargo").expanduser().absolute()
    mounts = {f"/cargo-{name}": home / name for name in ("registry", "git") if (home / name).is_dir()}
    settings: dict[tuple[str, ...], Any] = {}
    vendored: list[Path] = []
    for file in _config_files(root, home):
        for key, value in _leaves(_read(file)):
            if key[-1] in _FOLDERS and key not in settings:
                folder = (file.parent.parent / str(value)).resolve()
                if not folder.is_dir():
                    raise FixError(f"{file}: {'.'.join(key)}: {folder} is not there; run `cargo vendor` first")
                place = f"/vendor-{len(vendored)}"
                vendored.append(folder)
                mounts[place], value = folder, place
            settings.setdefault(key, value)
    options = [word for key, value in settings.items() for word in ("--config", f"{_dotted(key)}={_toml(value)}")]
    return Sources(mounts, tuple(options), tuple(vendored))


def read_toml(file: Path) -> dict[str, Any]:
    """A manifest or configuration file. FixError when it is not valid TOML."""
    return _read(file)


def _config_files(root: Path, home: Path) -> Iterator[Path]:
    """Nearest first, as cargo ranks them."""
    seen = set()
    for folder in (*(above / ".cargo" for above in (root, *root.parents)), home):
        for name in ("config", "config.toml"):
            file = folder / name
            if file.is_file() and folder not in seen:
                seen.add(folder)
                yield file


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise FixError(f"{file}: cannot be read: {error}") from None


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


def _toml(value: Any) -> str:
    """A string, number, truth value or list of them; JSON writes them as TOML does."""
    return json.dumps(value, ensure_ascii=False)
