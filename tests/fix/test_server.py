"""``sleepy fix`` with a server: as a teacher, in the model's place, and when it cannot be asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sleepy.cli import app
from sleepy.errors import SleepyError
from sleepy.history.store import History
from sleepy.settings import Settings
from tests.fake_server import FakeServer, completion, refusal
from tests.fix.conftest import Done, Make
from tests.fix.test_commands import BROKEN

MOVED = "pub fn twice(name: String) -> (String, String) {\n    (name, name)\n}\n"
CLONED = MOVED.replace("(name, name)", "(name.clone(), name)")
Fix = Callable[..., Done]


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeServer]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with FakeServer().serving() as server:
        server.otherwise = completion(f"Clone it:\n```rust\n{CLONED}```\n", prompt=300, reply=50)
        yield server


@pytest.fixture
def fix(fake: FakeServer, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Fix:
    """Run it on a path, with settings of the server."""

    def run(path: Path, *words: str, **settings: Any) -> Done:
        settings = {"url": fake.url, "retries": 0, "prompt_price": 1000, **settings}
        options = [word for key, value in settings.items() for word in ("--set", f"server.{key}={json.dumps(value)}")]
        try:
            status = app(
                ["--state", str(tmp_path / "state"), *options, "fix", str(path), *words], standalone_mode=False
            )
        except SleepyError as error:
            return Done(error.exit_code, *capfd.readouterr()[:1], capfd.readouterr().err + str(error))
        captured = capfd.readouterr()
        return Done(status or 0, captured.out, captured.err)

    return run


def rows(tmp_path: Path, query: str) -> list[tuple[Any, ...]]:
    url = Settings(state_dir=tmp_path / "state").history_url
    with History.open_readonly(url) as history, history.engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query)]


def test_a_teacher_after_the_compiler(fix: Fix, make: Make, fake: FakeServer, tmp_path: Path) -> None:
    root = make({"src/lib.rs": MOVED.replace("(name, name)", "nope(name)") + BROKEN})
    engine = f"base-model@{fake.url.split('/')[2]}"
    fake.script = [completion(f"```rust\n{CLONED}```\n", prompt=300, reply=50)]
    done = fix(root, "--no-model", "--server", "--json", role="teacher")
    found = json.loads(done.out)
    assert done.status == 0 and "name.clone()" in found["patch"] and "let mut n" in found["patch"]
    assert [step["fixer"] for step in found["steps"] if step["kept"]] == ["compiler", "teacher"]
    assert found["steps"][-1]["fixer"] == "teacher" and found["steps"][-1]["engine"] == engine
    assert found["cost"] == pytest.approx(0.3)
    assert f"server: 1 request to {engine}, 350 tokens, cost 0.3" in done.err
    query = "SELECT fixer, engine, prompt_tokens, tokens, cost, verdict, lesson FROM attempt WHERE engine IS NOT NULL"
    ((*made, lesson),) = rows(tmp_path, query)
    assert made == ["teacher", engine, 300, 50, pytest.approx(0.3), "passed"]
    assert json.loads(lesson) == fake.asked[0]["messages"]
    assert sorted(rows(tmp_path, "SELECT fixed_by, model FROM episode")) == [("compiler", "none"), ("teacher", "none")]


def test_a_server_in_the_place_of_the_model(fix: Fix, make: Make, tmp_path: Path) -> None:
    root = make({"src/lib.rs": MOVED.replace("(name, name)", "nope(name)")})
    done = fix(root, role="day")
    assert done.status == 0 and "by base: rewrites" in done.err
    ((fixed_by, model),) = rows(tmp_path, "SELECT fixed_by, model FROM episode")
    assert fixed_by == "base" and model.startswith("base-model@127.0.0.1:")
    assert rows(tmp_path, "SELECT lesson FROM attempt") == [(None,)]


@pytest.mark.parametrize(
    ("words", "settings", "said"),
    [
        (["--no-model"], {"role": "teacher"}, None),
        (["--no-model", "--no-server"], {"role": "day"}, None),
        (["--no-model", "--server"], {"max_tasks": 0}, "the server cannot be asked: server.max_tasks = 0 is reached"),
        (
            ["--no-model", "--server"],
            {"max_tokens": 10},
            "the server cannot be asked: server.max_tokens = 10 is reached",
        ),
    ],
)
def test_when_it_is_not_asked(
    words: list[str], settings: dict[str, Any], said: str | None, fix: Fix, make: Make, fake: FakeServer
) -> None:
    done = fix(make({"src/lib.rs": MOVED.replace("(name, name)", "nope(name)")}), *words, **settings)
    assert (done.status, done.out, fake.asked) == (1, "", [])
    assert said is None or said in done.err


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (refusal(500, "gone"), "the server cannot be asked: http"),
        (completion("<html>It works!</html>"), "unchanged: 1 error before, 1 after"),
        (completion(None), "unchanged: 1 error before, 1 after"),
    ],
)
def test_a_server_that_is_of_no_use(trouble: Any, said: str, fix: Fix, make: Make, fake: FakeServer) -> None:
    fake.otherwise = trouble
    done = fix(make({"src/lib.rs": MOVED.replace("(name, name)", "nope(name)")}), "--no-model", "--server")
    assert (done.status, done.out) == (1, "") and said in done.err and "Traceback" not in done.err


def test_no_server_is_configured(fix: Fix, make: Make) -> None:
    done = fix(make({"src/lib.rs": MOVED}), "--no-model", "--server", url="")
    assert done.status == 2 and "server.url" in done.err
