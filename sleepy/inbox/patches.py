"""Patches on disk: a folder for each item, there all at once or not at all, and applying one in the user's tree.

state/patches/<id>-<name>/ holds patch.diff (for `git apply`), evidence.json (what `sleepy fix --json` says: errors and tests before
and after, every step), account.txt (the same for people), and the changed files in before/ and after/.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sleepy.errors import InboxError, UsageError
from sleepy.files import appearing
from sleepy.fix import patch

if TYPE_CHECKING:
    from sleepy.fix.patch import Changes
    from sleepy.history.schema import InboxItem

FOLDER = "patches"
DIFF, EVIDENCE, ACCOUNT = "patch.diff", "evidence.json", "account.txt"
_SIDES = ("before", "after")


def folder_of(state: Path, item: InboxItem) -> Path:
    """Where the patch of an item is, or will be."""
    name = re.sub(r"[^\w.-]+", "-", item.name)[:60]
    return state / FOLDER / f"{item.id}-{name}"


def prefix(item: InboxItem) -> str:
    """What names of the copy begin with in the patch: the way from the git work tree to the copied folder."""
    inside = Path(item.project["above"]).relative_to(item.project["top"]).as_posix()
    return "" if inside == "." else f"{inside}/"


def write(state: Path, item: InboxItem, evidence: dict[str, Any], account: str, changes: Changes) -> Path:
    """Write the folder; one that a run left that was cut short is replaced."""
    folder = folder_of(state, item)
    texts = {DIFF: evidence["patch"], EVIDENCE: json.dumps(evidence, indent=1) + "\n", ACCOUNT: account + "\n"}
    files = {name: text.encode() for name, text in texts.items()}
    for name, sides in changes.items():
        files |= {f"{side}/{name}": data for side, data in zip(_SIDES, sides, strict=True)}
    try:
        with appearing(folder) as new:
            for name, data in files.items():
                (new / name).parent.mkdir(parents=True, exist_ok=True)
                (new / name).write_bytes(data)
    except OSError as error:
        raise InboxError(f"{error.filename or folder}: cannot be written: {error.strerror}") from None
    return folder


def changes_of(state: Path, item: InboxItem) -> Changes:
    """(before, after) of each changed file by its name below the copied folder. InboxError when they are gone."""
    before, after = (folder_of(state, item) / side for side in _SIDES)
    try:
        names = [path.relative_to(after).as_posix() for path in sorted(after.rglob("*")) if path.is_file()]
        return {name: ((before / name).read_bytes(), (after / name).read_bytes()) for name in names}
    except OSError as error:
        raise InboxError(f"{error.filename}: cannot be read: {error.strerror}; add the crate again") from None


def ready(state: Path, item: InboxItem, force: bool) -> Changes:
    """The changes, if they may be written into the user's tree.

    UsageError for a tree with uncommitted changes (unless `force`); InboxError when there is nothing to apply, or nowhere to.
    """
    changes, above = changes_of(state, item), Path(item.project["above"])
    if not changes:
        raise InboxError(f"{item.id}: {item.state}, there is no patch: {item.detail or 'it was not worked on yet'}")
    if not above.is_dir():
        raise InboxError(f"{above}: is gone, or not for this user to see; the patch is in {folder_of(state, item)}")
    if os.geteuid() == 0 and above.stat().st_uid != 0:  # git would run as root what the tree's configuration says
        raise UsageError(
            f"{above}: belongs to another user than root; `sleepy --state {state} inbox show {item.id} --patch` prints "
            "the patch, let that user `git apply` it"
        )
    if not force:
        patch.refuse_dirty(Path(item.project["above"], item.project["root"]))
    return changes


def apply(item: InboxItem, changes: Changes) -> list[Path]:
    """Write the changes into the user's tree, all or none; the files written.

    FixError when the files are no longer what they were, or cannot be written.
    """
    above = Path(item.project["above"])
    patch.write(above, changes)
    return [above / name for name in changes]


def remove(state: Path, item: InboxItem) -> None:
    """Remove the folder."""
    shutil.rmtree(folder_of(state, item), ignore_errors=True)
