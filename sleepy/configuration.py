"""From files, the environment and the command line to the settings, or to one line that says what is wrong with them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from sleepy.errors import UsageError
from sleepy.settings import Settings

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_UNSHOWN = frozenset({"server", "server.api_key_env", "server.url"})
"""Where somebody may have put a key or a password by mistake."""


_HERE = Path("sleepy.toml")


def config_candidates() -> list[Path]:
    """Places where a configuration file is looked for, in order, when none is named."""
    xdg = Path(os.environ.get("XDG_CONFIG_HOME") or "~/.config").expanduser()
    return [_HERE, xdg / "sleepy" / "sleepy.toml", Path("/etc/sleepy/sleepy.toml")]


def find(config: Path | None = None) -> Path | None:
    """The configuration file in use, if any. UsageError when the one that was named is not there."""
    named = config or (Path(os.environ["SLEEPY_CONFIG"]) if os.environ.get("SLEEPY_CONFIG") else None)
    if named is not None and not named.is_file():
        raise UsageError(f"{named}: no such configuration file; write one with `sleepy init`")
    # os.path: a home that this user may not look into has no file for it (`sudo -u sleepy` keeps $HOME).
    return named or next((path for path in config_candidates() if os.path.isfile(path) and not is_others(path)), None)


def is_others(path: Path) -> bool:
    """It is the working directory's file, and may have come with a git repository or crate, to be mended, that nobody vouches for:
    its settings could send programs and a key elsewhere. It counts only when it is named.

    One's home, and what it lies in, is one's own, under git or not.
    """
    if path != _HERE:
        return False
    folder, home = Path.cwd(), Path("~").expanduser()
    places = {folder, *folder.parents} - {home, *home.parents}
    return any(os.path.lexists(place / name) for place in places for name in (".git", "Cargo.toml"))


def passed_over(config: Path | None = None) -> str | None:
    """One line about a file that `find` would have taken, were it not `is_others`; None when there is none."""
    named = config or os.environ.get("SLEEPY_CONFIG")
    if named or not os.path.isfile(_HERE) or not is_others(_HERE):
        return None
    if (taken := find()) and taken.samefile(_HERE):
        return None
    return f"{_HERE} is not read: it lies in a git repository or crate, and could be anybody's; yours? `sleepy --config {_HERE} …`"


def load(config: Path | None = None, overrides: Iterable[str] = ()) -> Settings:
    """Read the settings from file, environment and ``section.key=value`` overrides.

    Raises UsageError, naming the key and what is allowed, for anything that does not fit the tree.
    """
    path = find(config)
    tree: dict[str, Any] = {}
    if path is not None:
        tree = _read_toml(path)
    where = {key: str(path) for key in _flatten(tree)}
    for key, text in _from_environment(os.environ):
        _assign(tree, key, text)
        where[key] = "environment"
    for item in overrides:
        key, equals, text = item.partition("=")
        if not equals:
            raise UsageError(f"--set {item}: write it as section.key=value")
        _assign(tree, key.strip(), text.strip())
        where[key.strip()] = "--set"
    try:
        return Settings.model_validate(tree)
    except ValidationError as error:
        raise UsageError(_explain(error, where)) from None


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path}: not valid TOML: {error}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: cannot be read: {error}") from None


def _from_environment(environ: Mapping[str, str]) -> list[tuple[str, str]]:
    """SLEEPY_MODEL__NAME=x → ("model.name", "x"). SLEEPY_STATE_DIR is the one top-level key."""
    found = []
    for name, text in sorted(environ.items()):
        if name == "SLEEPY_STATE_DIR":
            found.append(("state_dir", text))
        elif name.startswith("SLEEPY_") and "__" in name:
            found.append((name.removeprefix("SLEEPY_").lower().replace("__", "."), text))
    return found


def _assign(tree: dict[str, Any], key: str, text: str) -> None:
    """Set a dotted key from text; the text is read as a TOML value, and as a plain string when it is not one."""
    try:
        value = tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        value = text
    *sections, last = key.split(".")
    for section in sections:
        tree = tree.setdefault(section, {})
        if not isinstance(tree, dict):
            raise UsageError(f"{key}: {section} is a value, not a section")
    tree[last] = value


def _flatten(tree: Mapping[str, Any], prefix: str = "") -> list[str]:
    keys: list[str] = []
    for name, value in tree.items():
        keys += _flatten(value, f"{prefix}{name}.") if isinstance(value, dict) else [prefix + name]
    return keys


def _explain(error: ValidationError, where: Mapping[str, str]) -> str:
    """One line for the first problem: where it was set, the key, what is wrong and what is allowed."""
    first = error.errors()[0]
    key = _key(first["loc"])
    section: type[BaseModel] = Settings
    for part in first["loc"][:-1]:
        annotation = section.model_fields[str(part)].annotation if str(part) in section.model_fields else None
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            section = annotation
    set_here = dict.fromkeys(place for known, place in where.items() if f"{known}.".startswith(f"{key}."))
    source = " and ".join(set_here) or "settings"
    if first["type"] == "extra_forbidden":
        return f"{source}: unknown key {key}; allowed here: {', '.join(section.model_fields)}"
    said = (other["msg"] for other in error.errors() if _key(other["loc"]) == key)
    message = " or ".join(text[0].lower() + text[1:] for text in said).removeprefix("value error, ")
    if key in _UNSHOWN:
        return f"{source}: {key} (what it was set to is not shown): {message}"
    return f"{source}: {key} = {first['input']!r}: {message}"


def _key(place: tuple[int | str, ...]) -> str:
    """The dotted key of an error's place; of a value that may be of several types pydantic names each after it."""
    return ".".join(str(part) for depth, part in enumerate(place) if depth < 2 or isinstance(part, int))
