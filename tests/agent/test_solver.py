"""What the attempt loop asks for."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import pytest

from sleepy.agent import prompt
from sleepy.agent.solver import Solver
from sleepy.agent.task import Task, examine, judge
from sleepy.errors import SandboxError
from sleepy.lm.responder import OnSaid, Question, Said

PROGRAM = 'fn main() {\n    let x: u8 = "";\n}\n'


class _Chatter:
    """Replies without a program."""

    def __init__(self) -> None:
        self.asked: list[Question] = []

    def respond(self, questions: Sequence[Question], on_said: OnSaid) -> list[Said | None]:
        said = Said(f"I do not know, {len(self.asked)}.")
        self.asked += questions
        on_said(0, said)
        return [said]


def test_no_reply_shall_be_the_program_or_what_failed_before() -> None:
    chatter = _Chatter()
    checker: Any = None  # nothing gets as far as that
    task = Task("t", "rh_option", PROGRAM, (), None)
    Solver(chatter, checker, 100, 1).solve([task], lambda _: None, 3)
    same = prompt.reply_text(PROGRAM)
    failed = ["I do not know, 0.", "I do not know, 1."]
    assert [question.unlike for question in chatter.asked] == [(same,), (same, failed[0]), (same, *failed)]


class _Moody:
    """A checker whose sandbox fails so many times."""

    def __init__(self, times: int, down: bool = False) -> None:
        self.times, self.down = times, down

    def check(self, *_: Any) -> Any:
        self.times -= 1
        if self.times >= 0:
            raise SandboxError("no room")
        return SimpleNamespace(ok=True)

    def self_test(self) -> None:
        if self.down:
            raise SandboxError("it confines nothing")


def test_an_exams_verdict_is_not_the_machines() -> None:
    task = Task("t", "rh_option", PROGRAM, (), None)
    reply = "```rust\nfn main() {}\n```"

    def verdict(how: Any, checker: Any) -> str:
        return str(how(task, reply, checker).kind)

    assert verdict(judge, _Moody(1)) == "sandbox_error"
    assert verdict(examine, _Moody(1)) == "passed"
    assert verdict(examine, _Moody(2)) == "sandbox_error", "of this program alone, since the sandbox works"
    with pytest.raises(SandboxError, match="it confines nothing"):
        examine(task, reply, _Moody(1, down=True))  # type: ignore[arg-type]
