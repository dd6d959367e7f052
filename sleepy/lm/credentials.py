"""The key of a server: from the environment or from a file, never from the settings, and never shown."""

from __future__ import annotations

import os
from pathlib import Path

from sleepy.errors import UsageError
from sleepy.settings import ServerSettings

CREDENTIAL = "sleepy-api-key"
"""Name of the systemd credential that is taken when no file is named."""
_SHOWN = "[key]"


class Secret:
    """A key that neither `repr` nor `str` shows."""

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The key itself, for the one header that needs it."""
        return self._value

    def __repr__(self) -> str:
        return _SHOWN


def api_key(settings: ServerSettings) -> Secret | None:
    """The key: of `api_key_file`, else of the variable `api_key_env`, else systemd's credential; None when there is none.

    Raises UsageError, without the key, for a file that cannot be read, that everybody may read, or that holds no key.
    """
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    if settings.api_key_file is not None:
        named = settings.api_key_file.expanduser()
        return _read(Path(folder) / named if folder and named.name == str(named) else named)
    if value := os.environ.get(settings.api_key_env, "").strip():
        return _checked(value, f"${settings.api_key_env}")
    if folder and (Path(folder) / CREDENTIAL).is_file():
        return _read(Path(folder) / CREDENTIAL)
    return None


def scrub(text: str, secret: Secret | None) -> str:
    """What a server said, without the key, should it have repeated it."""
    return text.replace(secret.reveal(), _SHOWN) if secret is not None else text


def _read(path: Path) -> Secret:
    try:
        if path.stat().st_mode & 0o004:
            raise UsageError(f"{path}: everybody may read this key; `chmod 600 {path}`")
        return _checked(path.read_text().strip(), str(path))
    except UnicodeDecodeError:
        raise UsageError(f"{path}: holds no key: it is not text") from None
    except OSError as error:
        raise UsageError(f"{path}: the key cannot be read: {error.strerror}; see server.api_key_file") from None


def _checked(value: str, where: str) -> Secret:
    if not value.isascii() or not value.isprintable() or " " in value or not value:
        raise UsageError(f"{where}: holds no key: one line of letters, digits and signs is expected")
    return Secret(value)
