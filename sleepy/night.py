"""By night the weak patterns are trained, and a candidate bank version is built.

Cold start: the first weak patterns are trained as plain LoRAs, and Phase 1 makes the basis from them. After that only
coefficients move (Phase 2), and with φ > 0 the directions that a pattern added go into the basis (Phase 3). What is trained
is kept in `state/work`, so that a night that was cut short does not train it again.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import torch

from sleepy import faults, log
from sleepy.agent import prompt
from sleepy.agent.task import Task
from sleepy.errors import BankError
from sleepy.evaluation import held_out
from sleepy.files import appearing, remove
from sleepy.history.schema import Cycle, TrainingRun, TrainingState
from sleepy.koans import curriculum
from sleepy.koans.catalog import Koan
from sleepy.koans.leaks import LeakGuard
from sleepy.learn.material import material
from sleepy.lm.examples import example
from sleepy.share import peft_io, subspace
from sleepy.share.adapters import Adapter, CoefficientAdapter, LoraAdapter, LoraLayer
from sleepy.share.bank import BankVersion
from sleepy.share.batches import Example
from sleepy.share.checkpoint import Checkpoint
from sleepy.share.layers import LayerBasis, LayerCoefficients
from sleepy.share.manifest import Kind, Trained
from sleepy.share.pupil import Course, Pupil
from sleepy.share.scale import coefficient_step
from sleepy.share.training import train_together
from sleepy.workshop import Workshop

_log = log.get("night")

Lora = dict[str, LoraLayer]
Basis = dict[str, LayerBasis]
Tasks = dict[str, dict[str, LayerCoefficients]]


@dataclass(frozen=True)
class Lesson:
    """What one pattern is trained on tonight."""

    pattern: str
    examples: list[Example]
    dropped: int
    """Programs that the leak guard left out: too near to a koan of an exam, or to one that is held out."""
    too_long: int
    """Programs left out because their example exceeds training.max_tokens."""


def run(workshop: Workshop, cycle: Cycle) -> str | None:
    """Train and write a candidate; returns its version, or None when no pattern is weak."""
    parent = workshop.champion() or _start(workshop)
    weak = weak_patterns(workshop, cycle, parent)
    if not weak:
        _log.info("cycle %d: no pattern is weak, nothing to train", cycle.id)
        return None
    _log.info("cycle %d: night, %d weak patterns: %s", cycle.id, len(weak), ", ".join(weak))
    work = workshop.settings.state / "work" / f"cycle-{cycle.id:04d}"
    lessons = [lesson(workshop, cycle, pattern) for pattern in weak]
    school = School(workshop, cycle, work, parent)
    if parent is None:
        first = workshop.settings.share.cold_start
        basis, tasks = school.cold_start(lessons[:first])
        lessons = lessons[first:]
    else:
        basis, tasks = dict(parent.basis), dict(parent.tasks)
    updates = school.coefficients(lessons, basis, tasks)
    basis, tasks = school.merge(basis, tasks, updates)
    if not tasks:
        _log.warning("cycle %d: no training run ended well, no candidate", cycle.id)
        return None
    version = workshop.bank.write(
        basis,
        tasks,
        {**(parent.trained if parent else {}), **school.trained},
        base_model=workshop.model.label,
        base_model_sha=workshop.model.sha256,
        settings_digest=workshop.settings.digest(),
        parent=parent.version if parent else None,
    )
    _log.info("cycle %d: candidate %s with %d patterns", cycle.id, version, len(tasks))
    return version


def _start(workshop: Workshop) -> BankVersion | None:
    """What a first night goes on from, where that is set (share.start)."""
    version = workshop.settings.share.start
    return workshop.bank.load(version, workshop.model.sha256) if version else None


def clean_up(workshop: Workshop, cycle: Cycle) -> None:
    """Remove what the night kept for going on after an interruption."""
    shutil.rmtree(workshop.settings.state / "work" / f"cycle-{cycle.id:04d}", ignore_errors=True)


def weak_patterns(workshop: Workshop, cycle: Cycle, parent: BankVersion | None) -> list[str]:
    """The patterns to train tonight: those without coefficients first, then by the day's pass rate, lowest first."""
    night = workshop.settings.night
    order = {name: place for place, name in enumerate(workshop.router.names)}
    rates = {
        rate.pattern: rate.rate
        for rate in workshop.history.pass_rates(cycle.id)
        if rate.pattern in order and rate.rate is not None and rate.rate < night.weak_below
    }
    known = parent.tasks if parent else {}
    ranked = sorted(rates, key=lambda name: (name in known, rates[name], order[name]))
    return ranked[: night.patterns]


class Practice(NamedTuple):
    """The practice of one pattern that may be trained on."""

    koans: list[Koan]
    tasks: dict[str, Task]
    """Of these koans and of those that were left out, by id."""
    dropped: int
    """Left out by the leak guard: too near to a koan of an exam."""

    @property
    def errors(self) -> dict[str, int]:
        """Number of errors of each, by id."""
        return {name: len(task.errors) for name, task in self.tasks.items()}

    def example(self, workshop: Workshop, koan: Koan) -> Example:
        """The koan as a training text."""
        shown = prompt.messages(koan.broken, self.tasks[koan.id].errors)
        return example(workshop.engine, shown, prompt.reply_text(koan.fixed), workshop.opening)


def practice_of(workshop: Workshop, pattern: str, guard: LeakGuard) -> Practice:
    """Verified practice for a pattern; nothing near to an exam gets through."""
    koans = [koan for koan in workshop.catalog.practice() if workshop.router.may_show(koan.codes, [pattern])]
    return _guarded(koans, [task for task in workshop.tasks(koans) if task.pattern == pattern], guard)


def practice_where(workshop: Workshop, wanted: Callable[[Koan], bool], guard: LeakGuard) -> Practice:
    """The same for koans of some other kind (a family, an operator of the breaker), whatever patterns their programs show."""
    koans = [koan for koan in workshop.catalog.practice() if wanted(koan)]
    return _guarded(koans, workshop.tasks(koans), guard)


def _guarded(koans: Sequence[Koan], tasks: Sequence[Task], guard: LeakGuard) -> Practice:
    by_id = {koan.id: koan for koan in koans}
    mine = [by_id[task.id] for task in tasks]
    clean = [koan for koan in mine if guard.leaks(koan.broken) is None and guard.leaks(koan.fixed) is None]
    return Practice(clean, {task.id: task for task in tasks}, len(mine) - len(clean))


def lesson(workshop: Workshop, cycle: Cycle, pattern: str) -> Lesson:
    """Practice for a pattern, what failed first, and what users and a teacher taught; nothing that is near to an exam or to what is
    held out of the pattern gets through."""
    night, training = workshop.settings.night, workshop.settings.training
    aside = held_out.of_pattern(workshop, pattern)
    guard = LeakGuard([*workshop.catalog.exam_koans(), *aside])
    practice = practice_of(workshop, pattern, guard)
    dropped = practice.dropped - len(aside)
    records = curriculum.records_of(workshop.history.outcomes())
    taught = material(workshop.history, workshop.settings, pattern, guard, night.examples // 2)
    count = night.examples - len(taught.pairs)
    chosen = curriculum.choose(practice.koans, records, count, cycle.id, night.seed, practice.errors)
    examples = [practice.example(workshop, koan) for koan in curriculum.varied(chosen, training.batch_size)]
    examples += [example(workshop.engine, pair.chat, pair.reply, workshop.opening) for pair in taught.pairs]
    short = [item for item in examples if len(item.tokens) <= training.max_tokens]
    return Lesson(pattern, short, dropped=dropped + taught.dropped, too_long=len(examples) - len(short))


def _is_whole(folder: Path) -> bool:
    """There, and fit to be read; what is not is removed."""
    if not folder.exists():
        return False
    try:
        peft_io.LoraFolder(folder)
    except BankError as error:
        _log.warning("%s; it is trained again", error)
        remove([folder])
        return False
    return True


class School:
    """Trains lessons; what is finished is read back from `work` instead of being trained again."""

    def __init__(self, workshop: Workshop, cycle: Cycle, work: Path, parent: BankVersion | None) -> None:
        self.workshop, self.cycle, self.work = workshop, cycle, work
        self.parent = parent.version if parent else None
        self.trained: dict[str, Trained] = {}
        """How each pattern was, of those that ended well."""
        self._openings_before = parent.openings if parent else {}
        self.share, self.training = workshop.settings.share, workshop.settings.training

    def cold_start(self, lessons: Sequence[Lesson]) -> tuple[Basis, Tasks]:
        """One LoRA per lesson, then Phase 1: the basis, and their coefficients by projection."""
        adapted = self.workshop.engine.adapted

        def adapter(item: Lesson) -> LoraAdapter:
            return LoraAdapter(adapted, self.share.lora_rank, self.share.lora_alpha, self._generator(item))

        loras = self._train(lessons, "lora", adapter, lambda _: self.training.lora_lr)
        if not loras:
            return {}, {}
        basis = subspace.build(loras, self.share.variance, self.share.k_max)
        return basis, {pattern: subspace.project(basis, lora, p=None) for pattern, lora in loras.items()}

    def coefficients(self, lessons: Sequence[Lesson], basis: Basis, tasks: Tasks) -> dict[str, Lora]:
        """Phase 2 on a frozen basis; the trained update of each lesson that ended well."""
        if not basis:
            return {}

        def start(item: Lesson) -> dict[str, LayerCoefficients] | None:
            """What is gone on with; coefficients of another opening are none."""
            same = self._openings_before.get(item.pattern, ()) == self.workshop.opening
            return tasks.get(item.pattern) if same else None

        def adapter(item: Lesson) -> CoefficientAdapter:
            return CoefficientAdapter(
                self.workshop.engine.adapted, basis, self.share.p, self.share.phi, self.training.init_beta,
                self._generator(item), start(item),
            )  # fmt: skip

        def lr(item: Lesson) -> float:
            chosen = self.training.coefficient_lr
            if chosen != "auto":
                return chosen
            before = start(item)
            p = self.share.p if before is None else max(layer.beta.shape[1] for layer in before.values())
            return coefficient_step(tasks, p, self.training.steps)

        return self._train(lessons, "coefficients", adapter, lr)

    def merge(self, basis: Basis, tasks: Tasks, updates: Mapping[str, Lora]) -> tuple[Basis, Tasks]:
        """Phase 3 when there are new directions, and room for them; otherwise the updates are projected on the basis."""
        kept = {pattern: task for pattern, task in tasks.items() if pattern not in updates}
        if self.share.phi and updates:
            try:
                merged = subspace.merge(
                    basis, kept, updates, self.share.variance, self.share.k_max, self.share.max_merge_drift
                )
            except subspace.DriftError as error:
                _log.warning("%s; of the new updates is kept what lies in the basis", error)
            else:
                return merged.basis, merged.tasks
        return basis, {
            **kept,
            **{name: subspace.project(basis, lora, p=None) for name, lora in updates.items()},
        }

    def _train(
        self,
        lessons: Sequence[Lesson],
        kind: Kind,
        adapter_of: Callable[[Lesson], Adapter],
        lr_of: Callable[[Lesson], float],
    ) -> dict[str, Lora]:
        """What came of each lesson that ended well, now or before an interruption."""
        folders = {item.pattern: self.work / f"{kind}-{item.pattern}" for item in lessons}
        items = {item.pattern: item for item in lessons if not _is_whole(folders[item.pattern])}
        seed = self.workshop.settings.night.seed + self.cycle.id
        courses = [Course(name, adapter_of(item), item.examples, lr_of(item), seed) for name, item in items.items()]
        if courses:
            engine, training = self.workshop.engine, self.training
            made_by = f"{self.workshop.model.label} {engine.dtype}"
            checkpoint = Checkpoint(self.work / f"{kind}.safetensors", training.checkpoint_s, made_by)
            total = len(courses) * training.steps
            with log.progress(f"{kind} of {len(courses)} patterns", total, "steps") as report:
                train_together(
                    engine.adapted, courses, training, None,
                    on_end=lambda pupil: self._ended(items[pupil.course.name], pupil, kind, folders[pupil.course.name]),
                    on_step=lambda at: report(total - at.left, f"{', '.join(at.names)}: loss {at.loss:.3f}"),
                    checkpoint=checkpoint,
                )  # fmt: skip
        found = {name: peft_io.LoraFolder(folder) for name, folder in folders.items() if folder.exists()}
        self.trained |= {name: Trained(kind, folder.opening, prompt.VERSION) for name, folder in found.items()}
        return {name: dict(folder) for name, folder in found.items()}

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
        with appearing(folder) as new:
            peft_io.write_lora(lora, new, self.workshop.model.name, self.workshop.opening)
            faults.point("night: before a training's result is kept")
        faults.point("night: after it is kept")

    def _generator(self, item: Lesson) -> torch.Generator:
        """For the initialisation: the same for a pattern in every cycle, another one for each `night.seed`."""
        own = hashlib.sha256(f"{item.pattern} {self.workshop.settings.night.seed}".encode()).digest()
        return torch.Generator().manual_seed(int.from_bytes(own[:6], "big"))
