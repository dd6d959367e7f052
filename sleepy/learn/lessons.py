"""From a change that made a crate build again to what the night can train on.

Where the broken items, with all that they refer to, stand alone as a program, a koan is made: its broken side must report the codes
of the crate, its fixed side must compile. Elsewhere the change stays a pair: what `sleepy fix` would have shown the model, and
the reply that makes exactly this change.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from sleepy.agent.prompt import Message, messages, reply_text
from sleepy.agent.router import Router
from sleepy.errors import FixError, KoanError
from sleepy.fix.patch import Changes
from sleepy.fix.proposers import region_chat
from sleepy.koans.breaker import crates
from sleepy.koans.breaker.source import relocated
from sleepy.koans.catalog import Koan
from sleepy.koans.families import LEARNED
from sleepy.learn import slices
from sleepy.rust import region
from sleepy.rust.build import Build
from sleepy.rust.check import Checker
from sleepy.rust.crate import Workspace
from sleepy.rust.diagnostics import Diagnostic
from sleepy.rust.region import Region, SpliceError
from sleepy.rust.sandbox.folders import temporary
from sleepy.rust.units import units


@dataclass(frozen=True)
class Lesson:
    """A broken piece of code, and how it is mended."""

    file: str
    codes: tuple[str, ...]
    pattern: str | None
    chat: list[Message]
    reply: str
    broken: str
    fixed: str
    koan: Koan | None = None
    """The same as a program that stands alone."""

    @property
    def digest(self) -> str:
        """SHA-256 of the code of both sides."""
        return hashlib.sha256(f"{self.broken}\0{self.fixed}".encode()).hexdigest()


def lessons(
    workspace: Workspace, errors: Sequence[Diagnostic], changes: Changes, router: Router, checker: Checker, title: str
) -> list[Lesson]:
    """What `changes` teach, which took away all of `errors` (those before): one koan, or a pair for each file with errors.

    Nothing when an error has no code. The workspace's files are afterwards what they were before the changes.
    """
    codes = tuple(dict.fromkeys(error.code or "" for error in errors))
    if not codes or "" in codes:
        return []
    koan = _koan(workspace, changes, codes, checker, title)
    if koan is not None:
        file, diagnosed = next(iter(changes)), checker.check(koan.broken, koan.build).errors
        chat, reply = messages(koan.broken, diagnosed), reply_text(koan.fixed)
        return [Lesson(file, koan.codes, router.route(diagnosed), chat, reply, koan.broken, koan.fixed, koan)]
    workspace.write({name: old for name, (old, _) in changes.items()})
    files = _texts(workspace)
    pairs = (_pair(name, old, new, errors, files, router) for name, (old, new) in changes.items())
    return [pair for pair in pairs if pair is not None]


def _koan(workspace: Workspace, changes: Changes, codes: tuple[str, ...], checker: Checker, title: str) -> Koan | None:
    packages = {package.folder for name in changes if (package := workspace.package_of(name)) is not None}
    if len(packages) != 1:
        return None
    try:
        crate, broken, fixed = _flat(workspace, packages.pop(), changes)
    except (KoanError, FixError):  # dependencies, a module that is not found, a syntax error
        return None
    build = Build(crate.edition, crate.crates)
    found = slices.standalone(broken, fixed, codes, checker, build)
    if found is None:
        return None
    name = f"learned_{hashlib.sha256(repr(found).encode()).hexdigest()[:12]}"
    return Koan(
        id=name, title=title, family=LEARNED, codes=codes, edition=crate.edition, broken=found[0], fixed=found[1],
        tests="", path=workspace.tree, collection="practice", crates=crate.crates, source=LEARNED,
    )  # fmt: skip


def _flat(workspace: Workspace, package: str, changes: Changes) -> tuple[crates.Crate, str, str]:
    """The crate, and all its modules in one file before and after the changes; read where no build script has written."""
    sides = []
    with temporary() as folder:
        for side in (1, 0):
            workspace.write({name: contents[side] for name, contents in changes.items()})
            workspace.lay_out(folder)
            crate = crates.read(folder / package)
            sides.append(relocated(crate.source(), [])[0])
    fixed, broken = sides
    return crate, broken, fixed


def _pair(
    file: str, old: bytes, new: bytes, errors: Sequence[Diagnostic], files: dict[str, str], router: Router
) -> Lesson | None:
    mine = [error for error in errors if any(span.file == file for span in error.spans)]
    shown = region.find(file, old, mine) if mine else None
    reply = _reply(shown, old, new) if shown is not None else None
    if shown is None or reply is None:
        return None
    try:
        spliced = shown.splice(reply, old)
    except SpliceError:
        return None
    if not any(one.split() == new.split() for one in spliced):
        return None  # the change is more than what is shown
    codes = tuple(dict.fromkeys(error.code for error in mine if error.code))
    chat = region_chat(shown, mine, files, region.BUDGET)
    return Lesson(file, codes, router.route(mine), chat, reply_text(reply), shown.text, reply)


def _reply(shown: Region, old: bytes, new: bytes) -> str | None:
    """The shown code as it is after the change; None when something of it is gone, or it is not all that changed."""
    after = new.decode().replace("\r\n", "\n")
    if shown.others or shown.torn == (0, len(old)):
        return after
    if shown.torn is not None:
        return None
    code, later = shown.text.encode(), {unit.key: unit for unit in units(after)}
    found = units(shown.text)
    leaves = [unit for unit in found if not any(other.key.startswith(f"{unit.key} > ") for other in found)]
    for unit in reversed(leaves):
        if unit.key not in later:
            return None
        text = after.encode()[later[unit.key].start : later[unit.key].end]
        code = code[: unit.start] + text + code[unit.end :]
    known = {unit.key for unit in units(old.decode())}
    fresh = [
        unit for unit in units(after) if unit.kind == "use_declaration" and unit.key not in known and not unit.depth
    ]
    uses = "".join(after.encode()[unit.start : unit.end].decode() + "\n" for unit in fresh)
    return f"{uses}\n{code.decode()}" if uses else code.decode()


def _texts(workspace: Workspace) -> dict[str, str]:
    found = {}
    for name in workspace.files():
        try:
            found[name] = workspace.text(name)
        except FixError:
            continue  # not UTF-8
    return found
