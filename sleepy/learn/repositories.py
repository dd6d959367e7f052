"""The repositories that may be learnt from, and what they taught: kept in a state directory, and withdrawn again."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sleepy import log
from sleepy.errors import SleepyError, UsageError
from sleepy.history.schema import LearnedPair, LearnRepository
from sleepy.history.store import History
from sleepy.rust import crate, project

if TYPE_CHECKING:
    from sleepy.fix.patch import Changes
    from sleepy.fix.session import Mended
    from sleepy.learn.lessons import Lesson
    from sleepy.rust.crate import Workspace
    from sleepy.rust.diagnostics import Diagnostic
    from sleepy.rust.project import Project
    from sleepy.settings import Settings
    from sleepy.workshop import Workshop

_log = log.get("learn")


def add(settings: Settings, history: History, path: Path, bank: str) -> LearnRepository:
    """Agree to learning from the crate or workspace at `path`. UsageError when it is none, or was agreed to already."""
    root = project.locate(path).root
    if any(known.path == str(root) for known in history.learn_repositories()):
        raise UsageError(f"{root}: is learnt from already; `sleepy learn scan {root}` looks for new commits")
    state = settings.state if bank == "shared" else settings.state / "repositories" / _short(root)
    return history.add_learn_repository(LearnRepository(path=str(root), bank=bank, state=str(state)))


def remove(settings: Settings, history: History, path: Path) -> tuple[LearnRepository, int]:
    """Withdraw: koans and pairs go. Returns the repository, and how many lessons it had. UsageError when it is unknown."""
    root = path.resolve()
    repository = next((known for known in history.learn_repositories() if known.path == str(root)), None)
    if repository is None:
        raise UsageError(f"{root}: is not learnt from; see `sleepy learn list`")
    with _of(settings, repository) as own:
        gone = own.unlearn(repository.path)
    shutil.rmtree(koans_of(repository), ignore_errors=True)
    history.remove_learn_repository(repository.path)
    return repository, gone


def covering(history: History, path: Path) -> LearnRepository | None:
    """The repository that `path` belongs to, if it may be learnt from."""
    inside = [known for known in history.learn_repositories() if path.resolve().is_relative_to(known.path)]
    return max(inside, key=lambda known: len(known.path), default=None)


def koans_of(repository: LearnRepository) -> Path:
    """The folder of all practice that was made of a repository."""
    return Path(repository.state, "koans", f"repository-{_short(Path(repository.path))}")


def keep(settings: Settings, repository: LearnRepository, lessons: Sequence[Lesson], source: str, origin: str) -> int:
    """Add lessons to what a repository taught; returns how many were new."""
    from sleepy.koans.catalog import write_koan

    parent, mark = koans_of(repository) / "learned", _short(Path(repository.path)).rpartition("-")[2]
    with _of(settings, repository) as history:
        known = {pair.digest for pair in history.learned(repository=repository.path)}
        for number, lesson in enumerate(lessons := list(lessons)):
            if lesson.koan is None or lesson.digest in known:
                continue
            name = f"{lesson.koan.id}_{mark}"  # two clones may teach the same
            lessons[number] = replace(lesson, koan=replace(lesson.koan, id=name, path=parent / name))
            write_koan(replace(lesson.koan, id=name), parent)
        return history.learn([_pair(repository, lesson, source, origin) for lesson in lessons])


def accepted(workshop: Workshop, mended: Mended, root: Path) -> int:
    """`fix --apply` wrote its changes into the tree at `root`: learn from them if that was agreed to; returns how many were new."""
    if not mended.outcome.builds:
        return 0
    errors = mended.outcome.errors_before
    with _trying(), _agreed(workshop, root) as repository:
        found = lessons_of(workshop, mended.workspace, errors, mended.changes, root)
        return keep(workshop.settings, repository, found, "patch", "fix --apply")
    return 0


def prepared(workshop: Workshop, found: Project, package: str | None, changes: Changes) -> list[Lesson]:
    """What a patch of the inbox will teach, found before it is written; nothing where that was not agreed to."""
    with _trying(), _agreed(workshop, found.root), crate.opened(found, workshop.checker, package=package) as workspace:
        errors = workspace.check().all_errors
        return lessons_of(workshop, workspace, errors, changes, found.root)
    return []


def lessons_of(
    workshop: Workshop, workspace: Workspace, errors: Sequence[Diagnostic], changes: Changes, root: Path
) -> list[Lesson]:
    """What the changes teach."""
    from sleepy.learn.lessons import lessons

    return lessons(workspace, errors, changes, workshop.router, workshop.checker, f"A fix in {root.name}")


class _NotAgreedError(SleepyError):
    """It may not be learnt from."""


@contextmanager
def _trying() -> Iterator[None]:
    """Learning is by the way: what goes wrong is said, and stops nothing."""
    try:
        yield
    except _NotAgreedError:
        pass
    except SleepyError as error:
        _log.warning("not learnt from: %s", error)


@contextmanager
def _agreed(workshop: Workshop, root: Path) -> Iterator[LearnRepository]:
    repository = covering(workshop.history, root)
    if repository is None:
        raise _NotAgreedError
    yield repository


def origins(settings: Settings, repository: LearnRepository) -> set[str]:
    """The commits that it was learnt from."""
    with _of(settings, repository) as history:
        return {pair.origin for pair in history.learned(repository=repository.path)}


def counts(settings: Settings, repository: LearnRepository) -> tuple[int, int]:
    """(koans, pairs) that a repository gave; those made by breaking its code are among the koans."""
    with _of(settings, repository) as history:
        pairs = sum(pair.koan is None for pair in history.learned(repository=repository.path))
    return len(list(koans_of(repository).rglob("koan.toml"))), pairs


def _of(settings: Settings, repository: LearnRepository) -> History:
    """The history of the state directory that a repository teaches."""
    if Path(repository.state) == settings.state:
        return History.open(settings.history_url)
    return History.open(f"sqlite:///{repository.state}/history.db")


def _pair(repository: LearnRepository, lesson: Lesson, source: str, origin: str) -> LearnedPair:
    return LearnedPair(
        repository=repository.path,
        source=source,
        origin=origin,
        file=lesson.file,
        codes=list(lesson.codes),
        pattern=lesson.pattern,
        koan=lesson.koan.id if lesson.koan else None,
        chat=[dict(message) for message in lesson.chat],  # type: ignore[arg-type]
        reply=lesson.reply,
        broken=lesson.broken,
        fixed=lesson.fixed,
        digest=lesson.digest,
    )


def _short(root: Path) -> str:
    """A name for folders."""
    name = "".join(character if character.isalnum() else "-" for character in root.name.lower())
    return f"{name[:40]}-{hashlib.sha256(str(root).encode()).hexdigest()[:8]}"
