"""The errors that a user may see. Each message is one line: what is wrong, where, and what to do next.

The command line turns a :class:`SleepyError` into that line on stderr and the class's exit code, and an OSError that nobody saw to
into one with exit code 1 (`log.level = "debug"` shows where it happened); everything else is a defect and keeps its traceback.
"""

from __future__ import annotations


class SleepyError(Exception):
    """It could not be done (exit code 1)."""

    exit_code = 1


class UsageError(SleepyError):
    """Wrong usage or configuration, or a name on the command line that nothing has (exit code 2)."""

    exit_code = 2


class ToolchainError(SleepyError):
    """rustc, cargo or the linker is missing or does not run."""


class SandboxError(SleepyError):
    """The sandbox itself failed; nothing is known about the program that was to run in it."""


class KoanError(SleepyError):
    """A koan on disk is incomplete, malformed or does not verify."""


class ModelError(SleepyError):
    """A model could not be fetched, cannot be loaded, or does not match its hash."""


class ServerError(SleepyError):
    """A language model server is down, refuses, does not answer as one, or may not be asked any more."""


class BankError(SleepyError):
    """A bank version is corrupt, lacks something, or belongs to another base model."""


class HistoryError(SleepyError):
    """The history database cannot be opened, or was written by a newer version."""


class UnknownIdError(HistoryError, UsageError):
    """The history has nothing of that id (exit code 2)."""


class UnknownVersionError(BankError, UsageError):
    """The bank has no version of that name (exit code 2)."""


class FixError(SleepyError):
    """A file, crate or workspace of the user's cannot be worked on."""


class InboxError(SleepyError):
    """Something cannot be handed in, worked on or applied."""


def describe(error: OSError) -> str:
    """An error of the system's in one line."""
    text = f"{error.filename}: {error.strerror}" if error.filename else f"{error.strerror or error}"
    return (
        f"{text}; run it as the user whose file it is, e.g. with sudo -u"
        if isinstance(error, PermissionError)
        else text
    )
