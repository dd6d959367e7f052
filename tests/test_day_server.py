"""The day with a server: in the model's place, or as a teacher after it; the limits, and a server that breaks down."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from sleepy import day, heartbeat
from sleepy.agent.solver import Solver
from sleepy.agent.task import Task
from sleepy.errors import ServerError
from sleepy.history.results import ServerUse
from sleepy.history.schema import Cycle, Episode
from sleepy.koans.leaks import LeakGuard
from sleepy.learn.material import material
from sleepy.lm.registry import LocalModel
from sleepy.lm.responder import OnSaid, Question, Said
from sleepy.settings import Settings
from sleepy.workshop import Workshop
from tests.bench.tiny import KOANS
from tests.fake_server import FakeServer, completion, refusal

PRACTICE = {"bc_mut": "bc_mut_missing_001", "bc_move": "bc_move_used_001", "tb_derive": "tb_derive_hash_001"}
Make = Callable[..., tuple[Workshop, Cycle]]


class Parrot:
    """A model here that repeats what it is shown."""

    def __init__(self) -> None:
        self.asked = 0

    def respond(self, questions: Sequence[Question], on_said: OnSaid) -> list[Said | None]:
        self.asked += len(questions)
        said = [Said(question.chat[-1]["content"].split("\nerror")[0], 7) for question in questions]
        for number, one in enumerate(said):
            on_said(number, one)
        return list(said)


@pytest.fixture(scope="module")
def koans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("koans")
    for family, name in PRACTICE.items():
        (folder,) = list((KOANS / "practice" / family).glob(f"{name}*"))[:1]
        shutil.copytree(folder, root / "practice" / family / folder.name)
    for name in ("bc_001",):
        shutil.copytree(KOANS / "frozen" / name, root / "frozen" / name)
    return root


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeServer]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with FakeServer().serving() as server:
        yield server


@pytest.fixture
def make(fake: FakeServer, koans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """A workshop whose local model is a parrot, a server that knows every fix, and the cycle that is on."""
    monkeypatch.setenv("SLEEPY_KOANS_DIR", str(koans))

    def made(**server: Any) -> tuple[Workshop, Cycle]:
        server = {"url": fake.url, "retries": 0, "parallel": 1, "prompt_price": 1000, "max_cost": 100, **server}
        tree = {"state_dir": tmp_path, "agent": {"attempts": 1}, "log": {"level": "warning"}, "server": server}
        workshop = Workshop(Settings.model_validate(tree))
        vars(workshop)["fast_engine"] = SimpleNamespace(rows=5)
        vars(workshop)["model"] = LocalModel("parrot", tmp_path, "1234")
        monkeypatch.setattr(Workshop, "load", lambda *_: {})
        monkeypatch.setattr(Workshop, "solver", lambda self, *_: Solver(Parrot(), self.checker, 100, 1))
        fixes = {koan.broken.rstrip(): koan.fixed for koan in workshop.catalog.practice()}
        fake.answer = lambda said: f"```rust\n{next(fixes[each] for each in fixes if each in said)}\n```"
        cycle = workshop.history.unfinished_cycle() or workshop.history.start_cycle(Cycle(model="m", settings="s"))
        return workshop, cycle

    return made


def episodes(workshop: Workshop, cycle: Cycle) -> list[Episode]:
    return workshop.history.episodes_of(cycle.id)


def test_a_day_on_a_server(fake: FakeServer, make: Make) -> None:
    workshop, cycle = make(role="day")
    day.run(workshop, cycle)
    found = episodes(workshop, cycle)
    engine = f"base-model@{fake.url.split('/')[2]}"
    assert [(episode.fixed_by, episode.model) for episode in found] == [("base", engine)] * 3
    assert {(a.engine, a.prompt_tokens, a.tokens, a.cost) for e in found for a in e.attempts} == {
        (engine, 100, 20, 0.1)
    }
    assert workshop.history.server_use(cycle.id) == ServerUse(3, 300, 60, pytest.approx(0.3), 0)
    assert workshop.history.server_use(None) == ServerUse(0, 0, 0, 0, 0)
    assert [(rate.judged, rate.passed) for rate in workshop.history.pass_rates(cycle.id)] == [(1, 1)] * 3
    with workshop.history.engine.connect() as connection:
        query = "SELECT server_requests, server_tokens, server_cost, by_base, by_teacher FROM cycle_summary"
        assert tuple(connection.exec_driver_sql(query).one()) == (3, 360, pytest.approx(0.3), 3, 0)


def test_a_day_says_how_many_replies_there_are_before_the_first_task_is_done(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    beats: list[str] = []
    monkeypatch.setattr(heartbeat, "beat", beats.append)
    day.run(*make())
    del beats[: beats.index("day: 0/3 tasks")]
    assert beats[:4] == ["day: 0/3 tasks", *(f"day: 0/3 tasks 0 solved, {n}/3 replies" for n in (1, 2, 3))]
    assert beats[4:] == [f"day: {n}/3 tasks 0 solved" for n in (1, 2, 3)]


def test_a_day_ends_early_at_a_limit(fake: FakeServer, make: Make) -> None:
    workshop, cycle = make(role="day", max_requests=2)
    day.run(workshop, cycle)
    assert len(episodes(workshop, cycle)) == len(fake.asked) == 2


def test_a_day_that_loses_its_server_goes_on_later(fake: FakeServer, make: Make) -> None:
    workshop, cycle = make(role="day")
    fake.script = [completion("No idea."), refusal(500, "gone")]
    with pytest.raises(ServerError, match="gone"):
        day.run(workshop, cycle)
    assert [e.attempts[0].verdict for e in episodes(workshop, cycle)] == ["no_code"]
    day.run(*make(role="day"))
    assert [e.solved for e in episodes(workshop, cycle)] == [False, True, True]


def test_no_reply_says_nothing_about_a_pattern(fake: FakeServer, make: Make) -> None:
    workshop, cycle = make(role="day")
    fake.script = [completion(None)]
    day.run(workshop, cycle)
    first = episodes(workshop, cycle)[0]
    assert (first.solved, first.attempts[0].verdict, first.attempts[0].detail) == (False, "no_reply", "an empty reply")
    assert sum(rate.judged for rate in workshop.history.pass_rates(cycle.id)) == 2


def test_a_teacher_gets_what_is_left_within_its_limit(fake: FakeServer, make: Make) -> None:
    workshop, cycle = make(role="teacher", practice=True, max_tasks=1)
    day.run(workshop, cycle)
    found = episodes(workshop, cycle)
    assert sorted(str(episode.fixed_by) for episode in found) == ["None", "None", "teacher"]
    (taught,) = [episode for episode in found if episode.solved]
    local, teacher = taught.attempts
    assert (local.fixer, local.verdict, local.engine, local.cost) == ("base", "does_not_compile", None, 0)
    assert (teacher.fixer, teacher.verdict, teacher.cost, teacher.lesson) == ("teacher", "passed", 0.1, None)
    assert "Attempt 1 did not work either" in fake.asked[0]["messages"][-1]["content"]
    assert workshop.history.server_use(cycle.id).tasks == len(fake.asked) == 1
    assert sum(rate.passed for rate in workshop.history.pass_rates(cycle.id)) == 0, "the model here is judged"


def test_a_teacher_is_not_asked_what_is_known_and_a_dead_one_stops_nothing(fake: FakeServer, make: Make) -> None:
    workshop, cycle = make(role="teacher")
    day.run(workshop, cycle)
    assert len(episodes(workshop, cycle)) == 3 and fake.asked == []
    workshop.history.finish_cycle(cycle.id, "done")
    fake.otherwise, fake.answer = refusal(500, "gone"), None
    workshop, cycle = make(role="teacher", practice=True, model="m")
    fake.answer = None
    day.run(workshop, cycle)
    assert [len(episode.attempts) for episode in episodes(workshop, cycle)] == [1, 1, 1]
    assert len(fake.asked) == 1


def test_what_a_teacher_solved_is_a_lesson_unless_it_is_near_an_exam(
    fake: FakeServer, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop, cycle = make(role="teacher")
    exam = workshop.catalog.exam_koans()[0]
    planned = day.plan(workshop, cycle.id)
    pattern = str(planned[0].pattern)
    leak = replace(workshop.tasks([exam])[0], pattern=pattern, fixed=None)
    unknown = replace(planned[0], fixed=None)

    def plan(*_: object) -> list[Task]:
        return [leak, unknown]

    monkeypatch.setattr(day, "plan", plan)
    answer = fake.answer
    assert answer is not None
    fake.answer = lambda said: f"```rust\n{exam.fixed}\n```" if exam.broken.rstrip() in said else f"So:\n{answer(said)}"
    day.run(workshop, cycle)
    assert [episode.fixed_by for episode in episodes(workshop, cycle)] == ["teacher", "teacher"]
    assert len(workshop.history.lessons(pattern, 9)) == 2
    guard = LeakGuard(workshop.catalog.exam_koans())
    (taught,), dropped = material(workshop.history, workshop.settings, pattern, guard, 9)
    assert dropped == 1
    assert taught.reply == f"```rust\n{planned[0].fixed.rstrip()}\n```"  # type: ignore[union-attr]
    assert unknown.program.rstrip() in taught.chat[-1]["content"] and "did not work" not in taught.chat[-1]["content"]
    settings = workshop.settings.model_copy(
        update={"server": workshop.settings.server.model_copy(update={"learn": False})}
    )
    assert material(workshop.history, settings, pattern, guard, 9) == ([], 0)
