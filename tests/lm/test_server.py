"""The client of a server: what is asked, what is made of replies, and what becomes of everything that can go wrong."""

from __future__ import annotations

import logging
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sleepy.errors import ServerError, UsageError
from sleepy.history.results import ServerUse
from sleepy.lm.budget import Budget
from sleepy.lm.responder import TEACHER, Question, Said
from sleepy.lm.server import MOST_FAILURES, Server
from sleepy.settings import ServerSettings
from tests.fake_server import FakeServer, Raw, completion, refusal

KEY = "sk-THIS-IS-SECRET-0123456789"
NOTHING_USED = ServerUse()
CHAT = [{"role": "system", "content": "Repair."}, {"role": "user", "content": "fn f( {}"}]
Make = Callable[..., Server]


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeServer]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    monkeypatch.delenv("SLEEPY_API_KEY", raising=False)
    with FakeServer().serving() as server:
        yield server


@pytest.fixture
def make(fake: FakeServer) -> Make:
    def made(used: ServerUse = NOTHING_USED, **changed: Any) -> Server:
        settings = ServerSettings.model_validate({"url": fake.url, "retries": 0, "timeout_s": 20, **changed})
        return Server(settings, Budget(settings, used))

    return made


def ask(server: Server, count: int = 1, fixer: str | None = None, most: int = 50) -> list[Said | None]:
    told: dict[int, Said] = {}
    said = server.respond([Question(CHAT, fixer, most)] * count, lambda number, one: told.update({number: one}))
    assert told == {number: one for number, one in enumerate(said) if one is not None}
    return said


def one(server: Server, fixer: str | None = None) -> Said:
    (said,) = ask(server, fixer=fixer)
    assert said is not None
    return said


def test_a_reply_with_what_it_took(fake: FakeServer, make: Make) -> None:
    fake.script = [completion("<think>Hm. ```rust\nno\n```</think>\n```rust\nfn f() {}\n```", prompt=1000, reply=500)]
    said = one(make(prompt_price=2, reply_price=10, parameters={"top_k": 1}))
    assert said.text.strip() == "```rust\nfn f() {}\n```"
    assert (said.prompt_tokens, said.tokens, said.cost) == (1000, 500, pytest.approx(0.007))
    assert said.engine == f"base-model@{fake.url.split('/')[2]}"
    assert fake.asked == [
        {"model": "base-model", "messages": CHAT, "max_tokens": 50, "temperature": 0, "top_k": 1},
    ]


def test_patterns_are_models_and_a_teacher_is_the_base_model(fake: FakeServer, make: Make) -> None:
    fake.models = ["base-model", "missing_mut"]
    server = make()
    assert server.patterns(["missing_mut", "use_after_move"]) == {"missing_mut"}
    fake.script = [completion("a", model="missing_mut"), completion("b"), completion("c", model="whatever it is")]
    assert [one(server, fixer).text for fixer in ("missing_mut", TEACHER, None)] == ["a", "b", "c"]
    assert [body["model"] for body in fake.asked] == ["missing_mut", "base-model", "base-model"]


def test_a_server_of_one_model_does_not_pass_for_a_pattern(fake: FakeServer, make: Make) -> None:
    fake.script = [completion("a", model="base-model")]
    said = one(make(), "missing_mut")
    assert (said.text, said.failure) == ("", "base-model replied for missing_mut")


def test_requests_go_side_by_side_and_keep_their_order(fake: FakeServer, make: Make) -> None:
    server = make(parallel=3)
    fake.otherwise = completion("x")
    assert [said.text for said in ask(server, 20) if said] == ["x"] * 20
    assert len(fake.asked) == 20 and fake.most_at_once <= 3


@pytest.mark.parametrize(
    "trouble",
    [
        refusal(500, "out of order"),
        refusal(429, "slow down", Retry_After="0.05"),
        Raw(503, b"<html>overloaded</html>", kind="text/html"),
        Raw(body=completion("x").body[:40], missing=100),
    ],
    ids=["500", "429", "503", "cut short"],
)
def test_what_passes_is_tried_again(trouble: Raw, fake: FakeServer, make: Make) -> None:
    fake.script = [trouble]
    assert one(make(retries=1)).text.startswith("```rust")
    assert len(fake.asked) == 2


@pytest.mark.parametrize(
    ("nonsense", "why"),
    [
        (Raw(body=b"<html>Welcome</html>", kind="text/html"), "no chat completion"),
        (Raw(body=b"<html>Welcome</html>"), "no chat completion"),
        (Raw(body=b"[1, 2"), "no chat completion"),
        (Raw(body=b"null"), "no chat completion"),
        (Raw(body=b'{"choices": []}'), "no chat completion"),
        (Raw(body=b'{"choices": [{"message": {"content": 7}}]}'), "no chat completion"),
        (
            Raw(body=b'{"choices": [{"message": {"content": "x"}}], "usage": {"prompt_tokens": -5}}'),
            "no chat completion",
        ),
        (Raw(body=b"\xff\xfe\x00"), "no chat completion"),
        (Raw(), "no chat completion"),
        (completion(None), "an empty reply"),
        (completion("<think>and so on"), "an empty reply"),
        (refusal(400, "the prompt is too long"), "it refuses the request: HTTP 400: the prompt is too long"),
    ],
)
def test_nonsense_is_a_failed_reply_and_the_next_may_be_good(
    nonsense: Raw, why: str, fake: FakeServer, make: Make
) -> None:
    fake.script = [nonsense]
    server = make()
    said = one(server)
    assert why in said.failure and said.text == "" and said.engine
    assert one(server).failure == ""


def test_nonsense_without_end_is_one_error(fake: FakeServer, make: Make) -> None:
    fake.otherwise = Raw(body=b"<html>It works!</html>", kind="text/html")
    server = make(model="m", parallel=1)
    said = ask(server, 10)
    assert [bool(one) for one in said] == [True] * MOST_FAILURES + [False] * (10 - MOST_FAILURES)
    assert len(fake.asked) == MOST_FAILURES
    with pytest.raises(ServerError, match=r"no chat completion, 4 times in a row; see docs/SERVERS\.md"):
        ask(server)


@pytest.mark.parametrize(
    ("trouble", "why"),
    [
        (refusal(401, f"Incorrect API key provided: {KEY}"), "the key is refused; put it into $SLEEPY_API_KEY"),
        (refusal(404, "model 'base-model' not found"), "no model base-model (HTTP 404: model 'base-model' not found)"),
        (
            refusal(429, f"quota of {KEY} is used up", Retry_After="600"),
            "its own limit is reached (HTTP 429: quota of [key]",
        ),
        (refusal(500, "out of memory\nat 0x0"), "HTTP 500: out of memory at 0x0; see its log"),
        (Raw(302, headers={"Location": "http://127.0.0.1:9/"}), "HTTP 302"),
    ],
    ids=["401", "404", "429", "500", "302"],
)
def test_a_server_that_cannot_be_used_is_one_error_without_the_key(
    trouble: Raw, why: str, fake: FakeServer, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SLEEPY_API_KEY", KEY)
    fake.otherwise = trouble
    server = make()
    with pytest.raises(ServerError) as caught:
        ask(server, 3)
    message = str(caught.value)
    assert message.startswith(f"{fake.url}: ") and why in message and "\n" not in message and KEY not in message
    before = len(fake.asked)
    with pytest.raises(ServerError):
        ask(server)
    assert len(fake.asked) == before, "it is not asked again"


def test_what_was_answered_before_it_broke_down_is_kept(fake: FakeServer, make: Make) -> None:
    fake.script = [completion("good"), refusal(500, "gone")]
    server = make(parallel=1)
    first, *others = ask(server, 3)
    assert first is not None and first.text == "good" and others == [None, None]
    with pytest.raises(ServerError, match="gone"):
        ask(server)


def test_nobody_is_there(make: Make) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(ServerError, match=rf"^http://127\.0\.0\.1:{port}/v1: no connection \(.+\); start the server"):
        ask(make(url=f"http://127.0.0.1:{port}/v1", retries=1))


def test_a_server_that_keeps_silent(fake: FakeServer, make: Make) -> None:
    fake.script = [Raw(hangs=True)]
    server = make(timeout_s=0.3, model="base-model")
    started = time.monotonic()
    assert one(server).failure == "no reply within server.timeout_s = 0.3"
    assert time.monotonic() - started < 15
    assert one(server).failure == ""


def test_what_is_of_no_use_has_its_price_too(fake: FakeServer, make: Make) -> None:
    prices = {"prompt_price": 10, "reply_price": 100}
    server = make(**prices)
    fake.script = [completion("<think>and so on", prompt=1000, reply=500)]
    said = one(server)
    assert (said.failure, said.prompt_tokens, said.tokens) == ("an empty reply", 1000, 500)
    assert said.cost == server.budget.used.cost == pytest.approx(0.06)

    silent = make(timeout_s=0.3, model="base-model", **prices)
    fake.otherwise = Raw(hangs=True)
    said = one(silent)  # who knows what it did: the most that it could
    assert said.tokens == 50 and said.cost == silent.budget.used.cost > 100 * 50 / 1e6


def test_an_interruption_ends_the_waiting(fake: FakeServer, make: Make) -> None:
    fake.script = [completion("x"), Raw(hangs=True)]
    server = make(model="base-model")

    def interrupted(_number: int, _said: Said) -> None:
        raise KeyboardInterrupt

    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        server.respond([Question(CHAT, None, 5)] * 2, interrupted)
    assert time.monotonic() - started < 15


def test_newer_models_want_other_fields(fake: FakeServer, make: Make) -> None:
    fake.script = [
        refusal(400, "Unsupported parameter: 'max_tokens'. ServerUse 'max_completion_tokens' instead."),
        refusal(400, "Unsupported value: 'temperature' does not support 0."),
    ]
    server = make()
    assert one(server).failure == "" and one(server).failure == ""
    assert [sorted(set(body) - {"model", "messages"}) for body in fake.asked] == [
        ["max_tokens", "temperature"], ["max_completion_tokens", "temperature"], *[["max_completion_tokens"]] * 2,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("limits", "answered", "spent"),
    [
        ({"max_requests": 3}, 3, "server.max_requests = 3"),
        ({"max_tokens": 400}, 3, "server.max_tokens = 400"),
        ({"max_cost": 0.005, "reply_price": 40}, 4, "server.max_cost = 0.005"),
    ],
)
def test_nothing_is_begun_that_could_exceed_a_limit(
    limits: dict[str, float], answered: int, spent: str, fake: FakeServer, make: Make
) -> None:
    server = make(parallel=1, model="base-model", **limits)
    said = ask(server, 6)
    assert [one is not None for one in said] == [True] * answered + [False] * (6 - answered)
    assert (len(fake.asked), server.budget.spent) == (answered, spent)
    assert server.budget.used.tokens == answered * 120


def test_what_was_used_before_counts(fake: FakeServer, make: Make) -> None:
    assert ask(make(ServerUse(requests=99)), 3).count(None) == 2
    assert make(ServerUse(tasks=8)).budget.admit_tasks(5) == 2
    assert len(fake.asked) == 1


def test_models_and_what_is_no_list_of_them(fake: FakeServer, make: Make) -> None:
    fake.models = ["a", "b"]
    assert make().model == "a" and make(model="b").model == "b"
    fake.models = []
    with pytest.raises(ServerError, match="offers no model"):
        ask(make())
    fake.models = Raw(body=b"<html></html>", kind="text/html")
    with pytest.raises(ServerError, match="no list of models"):
        ask(make())
    assert fake.asked == []


def test_the_key_goes_to_the_server_and_nowhere_else(
    fake: FakeServer, make: Make, monkeypatch: pytest.MonkeyPatch, said: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_BASE_URL"):
        monkeypatch.setenv(name, "of-something-else")
    said.set_level(logging.DEBUG)
    make_it = [lambda: monkeypatch.setenv("SLEEPY_API_KEY", KEY), lambda: monkeypatch.setenv("OTHER", KEY)]
    for prepare, changed in zip(make_it, ({}, {"api_key_env": "OTHER"}), strict=True):
        prepare()
        fake.script = [completion(f"your key is {KEY}")]
        assert one(make(**changed)).text == "your key is [key]"
        monkeypatch.delenv("SLEEPY_API_KEY", raising=False)
    file = tmp_path / "key"
    file.write_text(f"{KEY}\n")
    file.chmod(0o600)
    one(make(api_key_file=str(file)))
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    one(make(api_key_file="key"))
    file.rename(tmp_path / "sleepy-api-key")
    server = make()
    one(server)
    assert [headers.get("authorization") for headers in fake.headers] == [f"Bearer {KEY}"] * 5
    assert not any("of-something-else" in str(headers) for headers in fake.headers)
    assert KEY not in said.text and KEY not in repr(vars(server))


@pytest.mark.parametrize(("mode", "text", "why"), [(0o644, KEY, "everybody may read"), (0o600, "", "holds no key")])
def test_a_key_file_that_will_not_do(mode: int, text: str, why: str, make: Make, tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text(text)
    file.chmod(mode)
    with pytest.raises(UsageError, match=why) as caught:
        make(api_key_file=str(file))
    assert KEY not in str(caught.value)
    with pytest.raises(UsageError, match="cannot be read: No such file"):
        make(api_key_file=str(tmp_path / "nothing"))


def test_without_a_url_or_the_library(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError, match=r"server\.url: not set"):
        Server(ServerSettings())
    monkeypatch.setitem(sys.modules, "openai", None)
    with pytest.raises(UsageError, match=r"openai: not installed; `pipx inject sleepy openai`"):
        make()
