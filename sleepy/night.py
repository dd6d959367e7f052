"""By night the weak patterns are trained, and a candidate bank version is built.

Cold start: the first weak patterns are trained as plain LoRAs, and Phase 1 makes the basis from them. After that only
coefficients move (Phase 2), and with φ > 0 the directions that a pattern added go into the basis (Phase 3). What is trained
is kept in `state/work`, so that a night that was cut short does not train it again.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from sleepy import faults, log
from sleepy.agent import prompt
from sleepy.agent.task import Task
from sleepy.history.schema import Cycle, TrainingRun, TrainingState
from sleepy.history.store import Lesson as Taught
from sleepy.koans import curriculum
from sleepy.koans.leaks import LeakGuard
from sleepy.learn.material import material
from sleepy.lm.examples import example
from sleepy.share import peft_io, subspace
from sleepy.share.adapters import Adapter, CoefficientAdapter, LoraAdapter, LoraLayer
from sleepy.share.bank import BankVersion, Kind
from sleepy.share.batches import Example
from sleepy.share.checkpoint import Checkpoint
from sleepy.share.layers import LayerBasis, LayerCoefficients
from sleepy.share.pupil import Course, Pupil
from sleepy.share.scale import coefficient_step
from sleepy.share.training import train_together
from sleepy.workshop import Workshop

_log = log.get("night")

TOGETHER_ON_GPU = 8
"""Patterns that share a pass where one small batch leaves the device idle, unless training.together says."""

Lora = dict[str, LoraLayer]
Basis = dict[str, LayerBasis]
Tasks = dict[str, dict[str, LayerCoefficients]]


@dataclass(frozen=True)
class Lesson:
    """What one pattern is trained on tonight."""

    pattern: str
    examples: list[Example]
    dropped: int
    """Programs that the leak guard left out: too near to a koan of an exam."""
    too_long: int
    """Programs left out because their example exceeds training.max_tokens."""


def run(workshop: Workshop, cycle: Cycle) -> str | None:
    """Train and write a candidate; returns its version, or None when no pattern is weak."""
    champion = workshop.champion()
    weak = weak_patterns(workshop, cycle, champion)
    if not weak:
        _log.info("cycle %d: no pattern is weak, nothing to train", cycle.id)
        return None
    _log.info("cycle %d: night, %d weak patterns: %s", cycle.id, len(weak), ", ".join(weak))
    work = workshop.settings.state / "work" / f"cycle-{cycle.id:04d}"
    lessons = [lesson(workshop, cycle, pattern) for pattern in weak]
    school = School(workshop, cycle, work, champion)
    if champion is None:
        first = workshop.settings.share.cold_start
        basis, tasks = school.cold_start(lessons[:first])
        kinds: dict[str, Kind] = dict.fromkeys(tasks, "lora")
        lessons = lessons[first:]
    else:
        basis, tasks, kinds = dict(champion.basis), dict(champion.tasks), dict(champion.kinds)
    updates = school.coefficients(lessons, basis, tasks)
    kinds |= dict.fromkeys(updates, "coefficients")
    basis, tasks = school.merge(basis, tasks, updates)
    if not tasks:
        _log.warning("cycle %d: no training run ended well, no candidate", cycle.id)
        return None
    version = workshop.bank.write(
        basis,
        tasks,
        kinds,
        base_model=workshop.model.label,
        base_model_sha=workshop.model.sha256,
        settings_digest=workshop.settings.digest(),
        parent=champion.version if champion else None,
    )
    _log.info("cycle %d: candidate %s with %d patterns", cycle.id, version, len(tasks))
    return version


def clean_up(workshop: Workshop, cycle: Cycle) -> None:
    """Remove what the night kept for going on after an interruption."""
    shutil.rmtree(workshop.settings.state / "work" / f"cycle-{cycle.id:04d}", ignore_errors=True)


def weak_patterns(workshop: Workshop, cycle: Cycle, champion: BankVersion | None) -> list[str]:
    """The patterns to train tonight: those without coefficients first, then by the day's pass rate, lowest first."""
    night = workshop.settings.night
    order = {name: place for place, name in enumerate(workshop.router.names)}
    rates = {
        rate.pattern: rate.rate
        for rate in workshop.history.pass_rates(cycle.id)
        if rate.pattern in order and rate.rate is not None and rate.rate < night.weak_below
    }
    known = champion.tasks if champion else {}
    ranked = sorted(rates, key=lambda name: (name in known, rates[name], order[name]))
    return ranked[: night.patterns]


def lesson(workshop: Workshop, cycle: Cycle, pattern: str) -> Lesson:
    """Verified practice for a pattern, what failed first, and what users taught; nothing near to an exam gets through."""
    night, training = workshop.settings.night, workshop.settings.training
    practice = {
        koan.id: koan for koan in workshop.catalog.practice() if workshop.router.may_show(koan.codes, [pattern])
    }
    tasks = {task.id: task for task in workshop.tasks(list(practice.values())) if task.pattern == pattern}
    guard = LeakGuard(workshop.catalog.exam_koans())
    clean = [
        koan
        for koan in (practice[name] for name in tasks)
        if guard.leaks(koan.broken) is None and guard.leaks(koan.fixed) is None
    ]
    errors = {name: len(task.errors) for name, task in tasks.items()}
    records = curriculum.records_of(workshop.history.outcomes())
    chosen = curriculum.choose(clean, records, night.examples, cycle.id, night.seed, errors)
    chosen = curriculum.varied(chosen, training.batch_size)
    own = material(workshop.history, pattern, guard, night.examples // 2)
    taught = taught_about(workshop, pattern, guard, night.examples // 2 - len(own.pairs))
    practised = chosen[: night.examples - len(own.pairs) - len(taught)]
    examples = [_example(workshop, tasks[koan.id], koan.fixed) for koan in practised]
    examples += [example(workshop.engine, pair.chat, pair.reply) for pair in own.pairs]
    examples += [example(workshop.engine, pair.chat, pair.reply) for pair in taught]
    short = [item for item in examples if len(item.tokens) <= training.max_tokens]
    dropped = len(tasks) - len(clean) + own.dropped
    return Lesson(pattern, short, dropped=dropped, too_long=len(examples) - len(short))


def taught_about(workshop: Workshop, pattern: str, guard: LeakGuard, most: int) -> list[Taught]:
    """At most `most` of what a teacher solved for a pattern, the latest first, none of it near to an exam."""
    if not workshop.settings.server.learn:
        return []
    lessons = []
    for taught in workshop.history.lessons(pattern, most):
        shown, code = taught.chat[-1]["content"], prompt.parse_reply(taught.reply)
        if code is not None and guard.leaks(prompt.parse_reply(shown) or shown) is None and guard.leaks(code) is None:
            lessons.append(taught._replace(reply=prompt.reply_text(code)))
    return lessons


def _example(workshop: Workshop, task: Task, fixed: str) -> Example:
    return example(workshop.engine, prompt.messages(task.program, task.errors), prompt.reply_text(fixed))


class School:
    """Trains lessons; what is finished is read back from `work` instead of being trained again."""

    def __init__(self, workshop: Workshop, cycle: Cycle, work: Path, champion: BankVersion | None) -> None:
        self.workshop, self.cycle, self.work = workshop, cycle, work
        self.parent = champion.version if champion else None
        self.share, self.training = workshop.settings.share, workshop.settings.training

    def cold_start(self, lessons: Sequence[Lesson]) -> tuple[Basis, Tasks]:
        """One LoRA per lesson, then Phase 1: the basis, and their coefficients by projection."""
        adapted = self.workshop.engine.adapted

        def adapter(item: Lesson) -> LoraAdapter:
            return LoraAdapter(adapted, self.share.lora_rank, self.share.lora_alpha, self._generator(item))

        loras = self._train(lessons, "lora", adapter, self.training.lora_lr)
        if not loras:
            return {}, {}
        basis = subspace.build(loras, self.share.variance, self.share.k_max)
        return basis, {pattern: subspace.project(basis, lora, p=None) for pattern, lora in loras.items()}

    def coefficients(self, lessons: Sequence[Lesson], basis: Basis, tasks: Tasks) -> dict[str, Lora]:
        """Phase 2 on a frozen basis; the trained update of each lesson that ended well."""
        if not basis:
            return {}

        def adapter(item: Lesson) -> CoefficientAdapter:
            return CoefficientAdapter(
                self.workshop.engine.adapted, basis, self.share.p, self.share.phi, self.training.init_beta,
                self._generator(item), tasks.get(item.pattern),
            )  # fmt: skip

        lr = self.training.coefficient_lr
        return self._train(lessons, "coefficients", adapter, coefficient_step(tasks) if lr == "auto" else lr)

    def merge(self, basis: Basis, tasks: Tasks, updates: Mapping[str, Lora]) -> tuple[Basis, Tasks]:
        """Phase 3 when there are new directions; otherwise the updates lie in the basis and are projected."""
        kept = {pattern: task for pattern, task in tasks.items() if pattern not in updates}
        if self.share.phi and updates:
            merged = subspace.merge(
                basis, kept, updates, self.share.variance, self.share.k_max, self.share.max_merge_drift
            )
            return merged.basis, merged.tasks
        return basis, {
            **kept,
            **{name: subspace.project(basis, lora, p=None) for name, lora in updates.items()},
        }

    def _train(
        self, lessons: Sequence[Lesson], kind: Kind, adapter_of: Callable[[Lesson], Adapter], lr: float
    ) -> dict[str, Lora]:
        """What came of each lesson that ended well, now or before an interruption."""
        folders = {item.pattern: self.work / f"{kind}-{item.pattern}" for item in lessons}
        items = {item.pattern: item for item in lessons if not folders[item.pattern].exists()}
        seed = self.workshop.settings.night.seed + self.cycle.id
        courses = [Course(name, adapter_of(item), item.examples, lr, seed) for name, item in items.items()]
        if courses:
            engine, training = self.workshop.engine, self.training
            together = training.together or (1 if engine.device.type == "cpu" else TOGETHER_ON_GPU)
            made_by = f"{self.workshop.model.label} {engine.dtype}"
            checkpoint = Checkpoint(self.work / f"{kind}.safetensors", training.checkpoint_s, made_by)
            total = len(courses) * training.steps
            with log.progress(f"{kind} of {len(courses)} patterns", total, "steps") as report:
                train_together(
                    engine.adapted, courses, training, together,
                    on_end=lambda pupil: self._ended(items[pupil.course.name], pupil, kind, folders[pupil.course.name]),
                    on_step=lambda at: report(total - at.left, f"{', '.join(at.names)}: loss {at.loss:.3f}"),
                    checkpoint=checkpoint,
                )  # fmt: skip
        return {name: peft_io.read(folder) for name, folder in folders.items() if folder.exists()}

    def _ended(self, item: Lesson, pupil: Pupil, kind: Kind, folder: Path) -> None:
        """Record one training, and when it ended well keep its result in `folder`."""
        log_, adapter = pupil.log, pupil.course.adapter
        state: TrainingState = "failed" if pupil.failure else "done"
        known = self.workshop.history.training_runs_of(self.cycle.id)
        if not any((run.pattern, run.kind, run.state) == (item.pattern, kind, state) for run in known):
            self.workshop.history.record_training_run(
                TrainingRun(
                    cycle_id=self.cycle.id,
                    pattern=item.pattern,
                    kind=kind,
                    state=state,
                    examples=len(item.examples),
                    dropped=item.dropped,
                    too_long=item.too_long,
                    steps=log_.steps,
                    parameters=adapter.parameters,
                    loss_first=log_.first if log_.steps else None,
                    loss_last=log_.last if log_.steps else None,
                    losses=log_.losses,
                    seconds=log_.seconds,
                    detail=pupil.failure or f"step size {pupil.course.lr:.2g}, {log_.padded:.0%} padding",
                    model=self.workshop.model.label,
                    settings=self.workshop.settings.digest(),
                    bank_version=self.parent,
                )
            )
        title = f"{item.pattern} ({kind}, {adapter.parameters:,} parameters, {len(item.examples)} programs)"
        if pupil.failure:
            _log.warning("%s: %s", title, pupil.failure)
            return
        self._keep(adapter.factors(), folder)
        _log.info(
            "%s: loss %.3f → %.3f in %d steps, %.0f s, %.0f %% padding",
            title, log_.first, log_.last, log_.steps, log_.seconds, 100 * log_.padded,
        )  # fmt: skip

    def _keep(self, lora: Lora, folder: Path) -> None:
        """Write to a temporary folder, then rename, so that what exists is whole."""
        temporary = folder.with_name(f".{folder.name}")
        shutil.rmtree(temporary, ignore_errors=True)
        temporary.parent.mkdir(parents=True, exist_ok=True)
        peft_io.write_lora(lora, temporary, self.workshop.model.name)
        faults.point("night: before a training's result is kept")
        temporary.rename(folder)
        faults.point("night: after it is kept")

    def _generator(self, item: Lesson) -> torch.Generator:
        """For the initialisation: the same for a pattern in every cycle, another one for each `night.seed`."""
        own = int.from_bytes(item.pattern.encode()[-7:], "big")
        return torch.Generator().manual_seed(own + self.workshop.settings.night.seed)
