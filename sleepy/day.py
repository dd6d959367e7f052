"""By day the agent tries broken programs and logs every outcome.

The champion's coefficients are used where the router finds a pattern that has some, the base model everywhere else; where the
settings say so, on a server. Each finished episode is committed at once; a day that was cut short goes on with the tasks left.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timezone

from sleepy import log
from sleepy.agent import prompt
from sleepy.agent.solver import Proposal, Trajectory
from sleepy.agent.task import Task
from sleepy.agent.teacher import Teacher
from sleepy.history.schema import Attempt, Cycle, Episode
from sleepy.inbox.work import work as inbox
from sleepy.koans import curriculum
from sleepy.lm.responder import TEACHER, named
from sleepy.workshop import Workshop

_log = log.get("day")


def run(workshop: Workshop, cycle: Cycle) -> None:
    """Work on what users handed in, then through the day's tasks of a cycle."""
    inbox(workshop, cycle.id)
    planned = plan(workshop, cycle.id)
    if not planned:
        _log.info("cycle %d: there is nothing to practise", cycle.id)
        return
    champion = workshop.champion()
    done = {episode.koan for episode in workshop.history.episodes_of(cycle.id)} & {task.id for task in planned}
    tasks = [task for task in planned if task.id not in done]
    if done:
        _log.info("cycle %d: the day goes on, %d of %d tasks are done", cycle.id, len(done), len(planned))
    version = champion.version if champion else None
    server = workshop.server(cycle.id) if workshop.settings.server.role == "day" else None
    model = server.label(server.model) if server else workshop.model.label
    if server:
        patterns: Collection[str] = server.patterns(champion.tasks if champion else ())
        solver, who = workshop.server_solver(server), f"{model}, {len(patterns)} patterns"
        at_once = server.settings.parallel
    else:
        patterns = hashes = workshop.load(champion)
        engine = workshop.fast_engine
        solver, who, at_once = workshop.solver(hashes, engine), version or "the base model", engine.rows
    teacher = Teacher.of(workshop, cycle.id)
    _log.info("cycle %d: day with %s, %d tasks", cycle.id, who, len(tasks))
    solved = 0
    with log.progress("day", len(planned), "tasks") as report:
        report(len(done))
        for batch in _batches(tasks, at_once * 2):
            started = datetime.now(timezone.utc)

            def record(trajectory: Trajectory, started: datetime = started) -> None:
                nonlocal solved
                workshop.history.record_episode(_episode(workshop, cycle, trajectory, model, version, started))
                solved += trajectory.solved
                done.add(trajectory.task.id)
                _log.debug("%s: %s", trajectory.task.id, trajectory.proposals[-1].verdict.kind)
                report(len(done), f"{solved} solved")

            solver.solve(
                batch,
                lambda task: task.pattern if task.pattern in patterns else None,
                workshop.settings.agent.attempts,
                teacher.after(record) if teacher else record,
                lambda text: report(len(done), f"{solved} solved, {text}"),
            )
            if teacher:
                teacher.ask(record)
            if server and any(task.id not in done for task in batch):
                if server.broken:
                    raise server.broken
                _log.warning("the day ends early: %s is reached", server.budget.spent)
                break
    _log.info("cycle %d: day done, %d of %d tasks solved", cycle.id, solved, len(tasks))


def plan(workshop: Workshop, cycle_id: int) -> list[Task]:
    """The day's practice: some koans of some patterns, the least recently practised patterns first, what is due first.

    The same for the same cycle and the same history before it.
    """
    records = curriculum.records_of(workshop.history.outcomes(before=cycle_id))
    last = workshop.history.last_practised(before=cycle_id)
    practice = [koan for koan in workshop.catalog.practice() if koan.tests]
    day, seed = workshop.settings.day, workshop.settings.night.seed
    planned: list[Task] = []
    left = day.patterns
    for name in sorted(workshop.router.names, key=lambda name: last.get(name, 0)):
        koans = [koan for koan in practice if workshop.router.may_show(koan.codes, [name])]
        tasks = {task.id: task for task in workshop.tasks(koans) if task.pattern == name}
        mine = [koan for koan in koans if koan.id in tasks]
        chosen = curriculum.choose(mine, records, day.tasks_per_pattern, cycle_id, seed)
        planned += [tasks[koan.id] for koan in chosen]
        left -= bool(chosen)
        if left == 0:
            break
    return sorted(planned, key=lambda task: len(task.program))


def _batches(tasks: Sequence[Task], size: int) -> list[Sequence[Task]]:
    return [tasks[start : start + size] for start in range(0, len(tasks), size)]


def _episode(
    workshop: Workshop, cycle: Cycle, trajectory: Trajectory, model: str, version: str | None, started: datetime
) -> Episode:
    task, last = trajectory.task, trajectory.proposals[-1]
    return Episode(
        cycle_id=cycle.id,
        koan=task.id,
        family=task.family,
        pattern=task.pattern,
        source="practice",
        started_at=started,
        solved=trajectory.solved,
        solved_at_attempt=len(trajectory.proposals) if trajectory.solved else None,
        fixed_by=named(last.fixer) if trajectory.solved else None,
        program=task.program,
        diagnostics=[error.to_json() for error in task.errors],
        attempts=[_attempt(number, task, proposal) for number, proposal in enumerate(trajectory.proposals, 1)],
        model=model,
        settings=workshop.settings.digest(),
        bank_version=version,
    )


def _attempt(number: int, task: Task, proposal: Proposal) -> Attempt:
    verdict, said = proposal.verdict, proposal.said
    learnt = proposal.fixer == TEACHER and verdict.passed and task.fixed is None and verdict.program is not None
    lesson = [dict(each) for each in prompt.messages(task.program, task.errors)] if learnt else None
    return Attempt(
        number=number,
        fixer=named(proposal.fixer),
        pattern=task.pattern,
        verdict=verdict.kind,
        reply=said.text,
        program=verdict.program,
        detail=verdict.detail,
        diagnostics=[error.to_json() for error in verdict.errors],
        error_codes=list(dict.fromkeys(error.code for error in verdict.errors if error.code)),
        tokens=said.tokens,
        prompt_tokens=said.prompt_tokens,
        engine=said.engine,
        cost=said.cost,
        lesson=lesson,
        generate_s=said.seconds,
        check_s=verdict.check_s,
    )
