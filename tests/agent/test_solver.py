"""What the attempt loop asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sleepy.agent import prompt
from sleepy.agent.solver import Solver
from sleepy.agent.task import Task
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
