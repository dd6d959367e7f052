"""Who proposes edits: the compiler itself, and whoever is shown a region of the code and replies with a new one (the model)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Protocol

from sleepy import log
from sleepy.agent import prompt
from sleepy.agent.prompt import Message
from sleepy.agent.router import Router
from sleepy.errors import FixError, SleepyError
from sleepy.fix.problem import Problem
from sleepy.lm.responder import NOTHING, Said
from sleepy.rust import region, signatures, suggestions
from sleepy.rust.crate import Workspace
from sleepy.rust.diagnostics import Diagnostic
from sleepy.rust.region import Budget, NotRustError, Region, SpliceError
from sleepy.rust.suggestions import Edit

COMPILER = "compiler"
"""Name of the fixer that is the compiler's own suggestions."""
MODEL_TIER = 10
"""Tier of the first replies, behind all of the compiler's."""
_log = log.get("fix")

Files = dict[str, bytes]
"""New contents by name."""


@dataclass(frozen=True)
class Candidate:
    """An edit that may help."""

    fixer: str
    """compiler, base, pattern:NAME or teacher."""
    variants: tuple[Files, ...]
    """The same proposal in one or more readings; the first that helps counts. None when it was refused."""
    summary: str = ""
    """What it does, in a few words."""
    tier: int = 0
    """Candidates of one tier compete; a later tier is looked at when no candidate of an earlier one helps."""
    trusted: bool = False
    """The compiler is certain of it, so it needs no guard against cheating."""
    refused: tuple[str, str] | None = None
    """(verdict, why) of a reply that could not be put in place."""
    said: Said = NOTHING
    """The reply that it was read from."""
    lesson: Sequence[Message] | None = None
    """The chat that a teacher's reply answers, when it may be learnt from."""

    @property
    def tokens(self) -> int:
        """Length of the reply."""
        return self.said.tokens


@dataclass(frozen=True)
class Step:
    """What a proposer is asked to mend."""

    problem: Problem
    workspace: Workspace
    """The sources as they are; for reading."""
    others: Sequence[Problem]
    """All problems that there are."""
    round: int = 0
    """How often this proposer was asked about this problem before."""
    failed: Sequence[Sequence[Diagnostic] | str] = field(default_factory=tuple)
    """What became of its candidates then: the errors that they left, or why they were refused."""


class Proposer(Protocol):
    """Makes candidates for a problem."""

    rounds: int
    """How often it may be asked about one problem."""

    def propose(self, step: Step) -> Iterator[Candidate]:
        """Candidates, by tier."""


class CompilerProposer:
    """What rustc and clippy suggest: all that is certain at once, then what is certain for the problem, then the likely."""

    rounds = 1

    def __init__(self) -> None:
        self._batches: set[tuple[suggestions.Edit, ...]] = set()

    def propose(self, step: Step) -> Iterator[Candidate]:
        """One candidate per trial. What is certain everywhere is tried once, not again for every problem."""
        owned = [e for other in step.others for e in other.causes if self._owned(step.workspace, e)]
        for trial in suggestions.trials(step.problem.causes, owned):
            if trial.tier == 0:
                if trial.edits in self._batches:
                    continue
                self._batches.add(trial.edits)
            try:
                changed = suggestions.apply_all(step.workspace.read, trial.edits)
                anchored = suggestions.apply_all(step.workspace.read, _anchored(step.workspace, trial.edits))
            except (ValueError, FixError):  # edits that clash, or in a dependency
                continue
            variants = (changed,) if anchored == changed else (changed, anchored)
            yield Candidate(COMPILER, variants, trial.summary, trial.tier, trusted=trial.certain)

    def _owned(self, workspace: Workspace, error: Diagnostic) -> bool:
        return all(workspace.owns(edit.file) for suggestion in suggestions.of(error) for edit in suggestion.edits)


def _anchored(workspace: Workspace, edits: Sequence[Edit]) -> list[Edit]:
    """With `crate::` before the paths that rustc prints from the root of the crate: right there, unknown in a module."""
    found = []
    for edit in edits:
        modules = "|".join(re.escape(name) for name in workspace.modules(edit.file))
        text = re.sub(rf"(?<![\w:])({modules})::", r"crate::\1::", edit.text) if modules else edit.text
        found.append(replace(edit, text=text))
    return found


class Answer(NamedTuple):
    """One reply to a chat."""

    fixer: str
    """base, pattern:NAME or teacher."""
    said: Said
    lesson: Sequence[Message] | None = None
    """The chat, when the reply may be learnt from."""


class Asker(Protocol):
    """Whoever answers chats: the model, a server, or a script in a test."""

    def ask(self, chat: list[Message], pattern: str | None) -> list[Answer]:
        """Replies to a chat, from those that know the pattern and from the base. SleepyError when there is nobody to ask."""


class RegionProposer:
    """Shows the region of a problem, and splices what is replied."""

    def __init__(
        self, asker: Asker, router: Router, rounds: int, budget: Budget = region.BUDGET, who: str = "the model"
    ) -> None:
        """`who`: what the asker is called in messages."""
        self.who = who
        self.asker, self.router, self.rounds, self.budget = asker, router, rounds, budget
        self.unavailable: str | None = None
        """Why nobody can be asked."""
        self.too_large = 0
        """Problems whose smallest item exceeds the budget."""

    def propose(self, step: Step) -> Iterator[Candidate]:
        """One candidate per reply. In the second round the place that the compiler's notes name comes first, if there is one."""
        regions = list(self._regions(step))
        if not regions:
            self.too_large += step.round == 0
            return
        chosen = regions[min(step.round, len(regions) - 1)]
        chat = self._chat(step, chosen, step.failed if chosen is regions[0] else ())
        _log.info("asking about %s:%d: %s", step.problem.file, step.problem.line, step.problem.headline)
        try:
            answers = self.asker.ask(chat, self.router.route(step.problem.errors)) if not self.unavailable else []
        except SleepyError as error:
            self.unavailable = str(error)
            _log.warning("%s cannot be asked: %s", self.who, error)
            return
        source = step.workspace.read(chosen.file)
        for answer in answers:
            yield _candidate(answer, chosen, source, step)

    def _regions(self, step: Step) -> Iterator[Region]:
        problem, workspace = step.problem, step.workspace
        noted = [span.file for span in problem.errors[0].spans]
        noted += [span.file for child in problem.errors[0].children for span in child.spans]
        for file in dict.fromkeys((problem.file, *noted)):
            if workspace.owns(file):
                found = region.find(file, workspace.read(file), problem.errors, self.budget)
                if found is not None:
                    yield found

    def _chat(self, step: Step, chosen: Region, failed: Sequence[Sequence[Diagnostic] | str]) -> list[Message]:
        return region_chat(chosen, step.problem.errors, self._crate(step, chosen.file), self.budget, failed)

    def _crate(self, step: Step, file: str) -> dict[str, str]:
        """The sources of the crate that a file belongs to."""
        package = step.workspace.package_of(file)
        prefix = f"{package.folder}/" if package and package.folder else ""
        found = {}
        for name in step.workspace.files():
            if name.startswith(prefix):
                try:
                    found[name] = step.workspace.text(name)
                except FixError:
                    continue  # not UTF-8, and not compiled either
        return found


def region_chat(
    chosen: Region,
    errors: Sequence[Diagnostic],
    files: Mapping[str, str],
    budget: Budget,
    failed: Sequence[Sequence[Diagnostic] | str] = (),
) -> list[Message]:
    """What is asked about a region. `files`: the sources of its crate, for the signatures that it refers to."""
    chat = prompt.messages(chosen.text, chosen.shown(errors), failed)
    hints = "\n".join(_texts(errors[:2]))
    context = signatures.of(chosen, files, hints, budget.context)
    if context:
        chat[-1]["content"] += f"\nDefined elsewhere:\n{context}"
    return chat


def _candidate(answer: Answer, chosen: Region, source: bytes, step: Step) -> Candidate:
    empty = Candidate(
        fixer=answer.fixer,
        variants=(),
        tier=MODEL_TIER + step.round,
        said=answer.said,
        lesson=answer.lesson,
    )
    if answer.said.failure:
        return replace(empty, refused=("no_reply", answer.said.failure))
    code = prompt.parse_reply(answer.said.text)
    if code is None:
        return replace(empty, refused=("no_code", "the reply holds no code block"))
    try:
        spliced = chosen.splice(code, source)
    except NotRustError as why:
        return replace(empty, refused=("does_not_compile", str(why)))
    except SpliceError as why:
        return replace(empty, refused=("cheated", str(why)))
    if not spliced:
        return replace(empty, refused=("does_not_compile", "the reply changes nothing"))
    what = ", ".join(unit.name for unit in chosen.at_error) or chosen.file
    return replace(empty, variants=tuple({chosen.file: text} for text in spliced), summary=f"rewrites {what}")


def _texts(errors: Sequence[Diagnostic]) -> Iterator[str]:
    for error in errors:
        yield error.message
        yield from (span.label for span in error.spans if span.label)
        yield from _texts(error.children)
