"""What whoever replies is shown, and the model in that place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from sleepy.agent.prompt import Message
from sleepy.errors import ModelError
from sleepy.fix.model import MAX_PROMPT_TOKENS, ModelAsker
from sleepy.fix.proposers import Answer
from sleepy.lm.engine import Reply, Request, Stats
from sleepy.lm.local import LocalResponder
from sleepy.lm.replies import ReplyCache
from sleepy.lm.responder import Said
from sleepy.rust.check import Checker
from tests.fix.conftest import Make, Script, mend

POINT = "/// A place.\npub struct Point {\n    pub x: i32,\n}\n"
SHOWN = 'mod point;\npub use point::Point;\n\npub fn show(point: &Point) -> String {\n    format!("{point}")\n}\n'
DISPLAY = (
    "pub struct Point {\n    pub x: i32,\n}\n\nimpl std::fmt::Display for Point {\n"
    "    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {\n"
    '        write!(out, "{}", self.x)\n    }\n}\n'
)


def test_the_second_round_goes_where_the_compilers_notes_point(make: Make, checker: Checker) -> None:
    script = Script([Answer("base", Said("Sorry."))], DISPLAY, fixer="pattern:missing_impl")
    outcome, files = mend(make({"src/lib.rs": SHOWN, "src/point.rs": POINT}), checker, [script.proposer(rounds=2)])
    first, second = (chat[-1]["content"] for chat in script.chats)
    assert "pub fn show" in first and 'line 5: `format!("{point}")`' in first
    assert "Defined elsewhere:\npub struct Point { pub x: i32, }" in first
    assert second.startswith("```rust\n/// A place.\npub struct Point {") and "E0277" in second
    assert outcome.status == "fixed"
    assert files == {"src/point.rs": "/// A place.\n" + DISPLAY}
    assert [one.candidate.fixer for one in outcome.kept] == ["pattern:missing_impl"]


def test_the_place_that_the_compiler_labels_in_another_file_is_shown_too(make: Make, checker: Checker) -> None:
    point = "pub struct Point {\n    pub x: i32,\n}\n\nimpl Point {\n    fn twice(&self) -> i32 {\n        self.x * 2\n    }\n}\n"
    lib = "mod point;\npub use point::Point;\n\npub fn far(point: &Point) -> i32 {\n    point.twice()\n}\n"
    script = Script([Answer("base", Said("Sorry."))], point.replace("fn twice", "pub fn twice"))
    outcome, files = mend(make({"src/lib.rs": lib, "src/point.rs": point}), checker, [script.proposer(rounds=2)])
    assert outcome.status == "fixed"
    assert list(files) == ["src/point.rs"]


def test_paths_from_the_root_of_the_crate_are_understood_in_its_modules(make: Make, checker: Checker) -> None:
    price = "pub struct Coins(pub u32);\n\npub fn none() -> Coins {\n    0\n}\n"
    outcome, files = mend(make({"src/lib.rs": "pub mod price;\n", "src/price.rs": price}), checker)
    assert outcome.status == "fixed"
    assert files["src/price.rs"] == price.replace("    0\n", "    crate::price::Coins(0)\n")


def test_when_nobody_can_be_asked_the_rest_goes_on(make: Make, checker: Checker) -> None:
    class Nobody:
        asked = 0

        def ask(self, chat: list[Message], pattern: str | None) -> list[Answer]:
            del chat, pattern
            self.asked += 1
            raise ModelError("no model here")

    nobody = Nobody()
    proposer = Script().proposer(rounds=2)
    proposer.asker = nobody
    root = make({"src/lib.rs": "pub fn f() -> u8 {\n    one()\n}\n\npub fn g() -> u8 {\n    two()\n}\n"})
    outcome, _ = mend(root, checker, [proposer])
    assert (outcome.status, nobody.asked, proposer.unavailable) == ("unchanged", 1, "no model here")


class Engine:
    """Replies with the number of the request."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.stats = Stats()

    def check(self, request: Request) -> None:
        """Everything is there."""

    def encode(self, messages: Sequence[Message]) -> tuple[int, ...]:
        return tuple(messages[-1]["content"].encode())

    def decode(self, tokens: Sequence[int]) -> str:
        return f"reply {tokens[0]}"

    def shape_key(self) -> str:
        return "shapes"

    def generate(self, requests: Sequence[Request], on_reply: Callable[[int, Reply], None]) -> None:
        for number, request in enumerate(requests):
            self.requests.append(request)
            on_reply(number, Reply((len(self.requests), 0), finished=True))
        self.stats = Stats(seconds=3.0)


@pytest.fixture
def workshop(tmp_path: Path) -> SimpleNamespace:
    engine: Any = Engine()
    cache = ReplyCache(tmp_path / "replies.db")
    return SimpleNamespace(
        fast_engine=engine,
        local=lambda hashes, engine: LocalResponder(engine, cache, "1234", hashes),
        model=SimpleNamespace(label="tiny@1234", sha256="1234"),
        champion=lambda: SimpleNamespace(version="v0002"),
        load=lambda _: {"missing_mut": "hash"},
    )


def chat(text: str) -> list[Message]:
    return [{"role": "user", "content": text}]


def test_the_pattern_and_the_base_model_are_asked_together_and_once(workshop: SimpleNamespace) -> None:
    asker = ModelAsker(workshop)  # type: ignore[arg-type]
    assert asker.label is None
    first = asker.ask(chat("a"), "missing_mut")
    assert first == [
        Answer("pattern:missing_mut", Said("reply 1", 2, 1.5, prompt_tokens=1)),
        Answer("base", Said("reply 2", 2, 1.5, prompt_tokens=1)),
    ]
    assert [request.fixer for request in workshop.fast_engine.requests] == ["missing_mut", None]
    again = asker.ask(chat("a"), "missing_mut")
    assert [answer.said for answer in again] == [replace(answer.said, seconds=0, cached=True) for answer in first]
    assert asker.ask(chat("b"), "use_after_move") == [Answer("base", Said("reply 3", 2, 3.0, prompt_tokens=1))]
    assert (asker.label, asker.version) == ("tiny@1234", "v0002")


def test_what_is_too_long_is_not_asked(workshop: SimpleNamespace) -> None:
    assert ModelAsker(workshop).ask(chat("x" * (MAX_PROMPT_TOKENS + 1)), None) == []  # type: ignore[arg-type]
    assert workshop.fast_engine.requests == []


def test_a_model_that_cannot_be_loaded_is_one_error() -> None:
    class Broken:
        @property
        def fast_engine(self) -> Engine:
            raise MemoryError("no room\nat all")

    with pytest.raises(ModelError, match="the model cannot be loaded: no room at all"):
        ModelAsker(Broken()).ask(chat("a"), None)  # type: ignore[arg-type]
