"""Real crates, the real compiler in the real sandbox; in the model's place something that knows the answer, or a script."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from sleepy.agent.prompt import Message
from sleepy.agent.router import Router
from sleepy.cli import app
from sleepy.errors import SleepyError
from sleepy.fix.loop import Limits, Outcome, Repair
from sleepy.fix.proposers import Answer, CompilerProposer, Proposer, RegionProposer
from sleepy.lm.responder import Said
from sleepy.rust import crate, project
from sleepy.rust.check import Checker
from sleepy.rust.crate import Workspace
from sleepy.rust.units import Unit, parses, units
from sleepy.settings import SandboxSettings

MANIFEST = '[package]\nname = "tiny"\nversion = "0.1.0"\nedition = "2021"\n'
Make = Callable[[dict[str, str]], Path]


@pytest.fixture(scope="session")
def checker() -> Checker:
    return Checker(SandboxSettings())


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Write a crate: a manifest, where none is given, and files."""

    def write(files: dict[str, str]) -> Path:
        root = tmp_path / "project"
        for name, text in {"Cargo.toml": MANIFEST, **files}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(text.encode())
        return root

    return write


class Done(NamedTuple):
    status: int
    out: str
    err: str


Fix = Callable[..., Done]


@pytest.fixture
def fix(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Fix:
    """Run it without the model, with a state directory of its own."""

    def run(*words: object) -> Done:
        arguments = ["--state", str(tmp_path / "state"), "fix", "--no-model", *map(str, words)]
        try:
            status = app(arguments, standalone_mode=False)
        except SleepyError as error:
            return Done(error.exit_code, *_captured(capfd, str(error)))
        return Done(status or 0, *_captured(capfd))

    return run


def _captured(capfd: pytest.CaptureFixture[str], more: str = "") -> tuple[str, str]:
    captured = capfd.readouterr()
    return captured.out, captured.err + more


@contextmanager
def opened(path: Path, checker: Checker, package: str | None = None, clippy: bool = False) -> Iterator[Workspace]:
    with crate.opened(project.locate(path), checker, package=package, clippy=clippy) as workspace:
        yield workspace


def mend(
    path: Path, checker: Checker, proposers: Sequence[Proposer] | None = None, seconds: float = 300, **options: object
) -> tuple[Outcome, dict[str, str]]:
    """The outcome, and the changed files as they are afterwards."""
    with opened(path, checker, **options) as workspace:  # type: ignore[arg-type]
        outcome = Repair(workspace, proposers or [CompilerProposer()], Limits(seconds=seconds)).run()
        return outcome, {name: after.decode() for name, (_, after) in workspace.changed().items()}


class Script:
    """Answers with what is written down, one reply per question; after the last there is none."""

    def __init__(self, *replies: str | list[Answer], fixer: str = "base") -> None:
        self.replies = list(replies)
        self.fixer = fixer
        self.chats: list[list[Message]] = []

    def ask(self, chat: list[Message], pattern: str | None) -> list[Answer]:
        del pattern
        self.chats.append(chat)
        reply = self.replies.pop(0) if self.replies else []
        return [Answer(self.fixer, Said(f"```rust\n{reply}\n```", 10))] if isinstance(reply, str) else reply

    def proposer(self, rounds: int = 1) -> RegionProposer:
        return RegionProposer(self, Router.read(), rounds)


class Oracle:
    """Answers with the fixed versions of the units that it is shown, and with the units that only the fixed file has."""

    def __init__(self, fixed: Path) -> None:
        self.files = {path: path.read_text() for path in sorted(fixed.rglob("*.rs"))}
        broken = {path: (fixed.with_name("crate") / path.relative_to(fixed)).read_text() for path in self.files}
        self.new = {path: _missing(text, broken[path]) for path, text in self.files.items()}

    def ask(self, chat: list[Message], pattern: str | None) -> list[Answer]:
        del pattern
        shown = chat[-1]["content"].split("```rust\n", 1)[1].split("\n```", 1)[0]
        keys = {unit.key for unit in units(shown)}
        path = max(self.files, key=lambda path: len(keys & {unit.key for unit in units(self.files[path])}))
        text = self.files[path]
        code = shown if parses(shown) else text
        if code is shown:
            for unit in sorted(_top(units(shown)), key=lambda unit: -unit.start):
                code = _replaced(code, unit, text)
            code = "\n".join([code, *self.new[path]])
        return [Answer("base", Said(f"```rust\n{code}\n```", 10))]

    def proposer(self) -> RegionProposer:
        return RegionProposer(self, Router.read(), 2)


def _replaced(code: str, unit: Unit, text: str) -> str:
    """`code` with a unit as `text` has it; of several of one name the most similar. Imports and macros that it has not go."""
    source, fixed = code.encode(), text.encode()
    old = source[unit.start : unit.end].decode()
    same = [fixed[new.start : new.end].decode() for new in _top(units(text)) if new.key == unit.key]
    if not same and unit.kind not in ("use_declaration", "macro_invocation", "expression_statement"):
        return code
    best = max(same, key=lambda new: difflib.SequenceMatcher(None, old, new).ratio(), default="")
    return (source[: unit.start] + best.encode() + source[unit.end :]).decode()


def _missing(text: str, broken: str) -> list[str]:
    """The units of `text`, in no other unit, that `broken` has not."""
    known = {unit.key for unit in units(broken)}
    return [text.encode()[u.start : u.end].decode() for u in _top(units(text)) if u.key not in known]


def _top(found: Sequence[Unit]) -> list[Unit]:
    """Units that lie in no other one."""
    return [unit for unit in found if unit.depth == 0]
