"""The user's own fixes: commits whose parent does not build, that build themselves, and that change little.

Only commits that change existing Rust files are looked at (and no manifest), so one copy and one build folder do for both sides.
What was compiled once is remembered by the hash of its tree.
"""

from __future__ import annotations

import io
import tarfile
import time
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sleepy import git, heartbeat, log
from sleepy.errors import FixError, SleepyError
from sleepy.learn.lessons import Lesson, lessons
from sleepy.rust import crate, project
from sleepy.rust.cargo import Report
from sleepy.rust.sandbox.folders import temporary
from sleepy.textcache import TextCache, key_of

if TYPE_CHECKING:
    from sleepy.workshop import Workshop

CACHE_FILE = "commits.db"
MAX_FILES = 3
_FORMAT = "1"
_log = log.get("learn")


@dataclass
class Commit:
    """A commit that may be a fix."""

    id: str
    parent: str
    tree: str
    files: list[str] = field(default_factory=list)
    """The Rust files that it changes, relative to the top."""
    lines: int = 0
    other: bool = False
    """It also adds, removes or renames Rust files, or changes a manifest."""


@dataclass
class Walk:
    """What a walk through a history came to."""

    commits: int = 0
    """Looked at."""
    candidates: int = 0
    """Small changes of Rust files alone."""
    compiled: int = 0
    fixes: int = 0
    found: list[tuple[Commit, list[Lesson]]] = field(default_factory=list)
    stopped: str = ""
    """Why it ended before the last commit."""


def walk(workshop: Workshop, root: Path, known: Collection[str] = ()) -> Walk:
    """Go through the history of the crate or workspace at `root`, newest first, as far as the [learn] settings allow.

    `known`: commits that were learnt from already.
    """
    limits = workshop.settings.learn
    top = Path(git.text(root, "rev-parse", "--show-toplevel"))
    if not root.resolve().is_relative_to(top.resolve()):
        raise FixError(f"{root}: git takes it for a part of {top} (core.worktree); unset that first")
    inside = root.resolve().relative_to(top.resolve()).as_posix()
    done, deadline = Walk(), time.monotonic() + limits.seconds
    cache = TextCache(workshop.settings.state / "cache" / CACHE_FILE)
    for commit in _commits(top, limits.commits):
        done.commits += 1
        if (
            commit.id in known
            or commit.other
            or not 0 < len(commit.files) <= MAX_FILES
            or commit.lines > limits.max_lines
        ):
            continue
        done.candidates += 1
        if done.compiled >= limits.checks:
            done.stopped = f"{limits.checks} checks are done (learn.checks); `sleepy learn scan` goes on"
        elif time.monotonic() > deadline:
            done.stopped = f"the time is up ({limits.seconds:.0f} s, learn.seconds); `sleepy learn scan` goes on"
        if done.stopped:
            break
        try:
            _Commit(workshop, cache, top, inside, commit, deadline).look(done)
        except SleepyError as error:
            _log.info("%s: %s", commit.id[:12], error)
        heartbeat.beat(f"learn: {done.commits} commits, {done.fixes} fixes")
    cache.close()
    return done


class _Commit:
    """One commit, put to the compiler."""

    def __init__(
        self, workshop: Workshop, cache: TextCache, top: Path, inside: str, commit: Commit, deadline: float
    ) -> None:
        self.workshop, self.cache, self.top, self.inside = workshop, cache, top, inside
        self.commit, self.deadline = commit, deadline
        self.parent_tree = git.text(top, "rev-parse", f"{commit.parent}^{{tree}}")

    def look(self, done: Walk) -> None:
        """Compile both sides where that is not known, and learn if it is a fix that was not learnt before."""
        sides = self.cache.get(self._key(self.parent_tree)), self.cache.get(self._key(self.commit.tree))
        if sides[0] == "builds" or sides[1] == "fails" or self.cache.get(self._key(self.commit.id)):
            return
        with temporary() as folder:
            folder.chmod(0o700)  # nobody else needs it: what is compiled is a copy
            self._extract(folder)
            found = project.locate(folder / self.inside)
            if outside := [one for one in found.folders() if not one.is_relative_to(folder.resolve())]:
                raise FixError(f"needs {outside[0]}, which is outside of the repository")
            with crate.opened(found, self.workshop.checker, deadline=self.deadline) as workspace:
                prefix = workspace.above.resolve().relative_to(folder.resolve()).as_posix()
                names = {name: name if prefix == "." else name.removeprefix(f"{prefix}/") for name in self.commit.files}
                old = {names[name]: self._blob(name) for name in self.commit.files}
                new = {name: workspace.read(name) for name in old}
                done.compiled += 1
                workspace.write(old)
                before = workspace.check()
                self._remember(self.parent_tree, before)
                if before.ok or before.stopped:
                    return
                done.compiled += 1
                workspace.write(new)
                after = workspace.check()
                self._remember(self.commit.tree, after)
                if not after.ok:
                    return
                changes = {name: (old[name], new[name]) for name in old}
                title = f"A fix in {self.top.name}"
                learnt = lessons(
                    workspace, before.all_errors, changes, self.workshop.router, self.workshop.checker, title
                )
        done.fixes += 1
        if learnt:
            done.found.append((self.commit, learnt))
        else:
            self.cache.put(self._key(self.commit.id), "teaches nothing")

    def _remember(self, tree: str, report: Report) -> None:
        if report.stopped is None:
            self.cache.put(self._key(tree), "builds" if report.ok else "fails")

    def _key(self, what: str) -> str:
        return key_of((_FORMAT, self.workshop.checker.toolchain.version, self.inside, what))

    def _blob(self, name: str) -> bytes:
        return git.output(self.top, "cat-file", "blob", f"{self.commit.parent}:{name}")

    def _extract(self, folder: Path) -> None:
        if not hasattr(tarfile, "data_filter"):
            raise FixError("this Python cannot unpack archives safely; upgrade it to 3.10.12, 3.11.4 or newer")
        data = git.output(self.top, "archive", "--format=tar", self.commit.id)
        try:
            with tarfile.open(fileobj=io.BytesIO(data)) as archive:
                archive.extractall(folder, filter="data")
        except (tarfile.TarError, OSError) as error:
            raise FixError(f"cannot be unpacked: {error}") from None


def _commits(top: Path, most: int) -> Iterator[Commit]:
    """Those with one parent, along the first parents, newest first."""
    words = ["log", "--first-parent", "--no-merges", "--no-renames", "--raw", "--numstat", f"--max-count={most}"]
    commit: Commit | None = None
    for line in git.text(top, *words, "--format=commit %H %T %P").splitlines():
        if line.startswith("commit "):
            if commit is not None:
                yield commit
            _, name, tree, *parents = line.split()
            commit = Commit(name, parents[0], tree) if parents else None
        elif commit is not None and line:
            _read(commit, line)
    if commit is not None:
        yield commit


def _read(commit: Commit, line: str) -> None:
    """ ":100644 100644 old new M<tab>file", or "added<tab>deleted<tab>file"."""
    if line.startswith(":"):
        kind, _, name = line.partition("\t")
        if name.endswith(".rs") and kind.endswith(" M"):
            commit.files.append(name)
        elif name.endswith((".rs", '.rs"', "Cargo.toml", "Cargo.lock")):
            commit.other = True
    else:
        added, deleted, name = line.split("\t", 2)
        if name.endswith(".rs") and added.isdigit():
            commit.lines += max(int(added), int(deleted))
