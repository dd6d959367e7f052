"""Training for experiments: lessons that do not depend on what happened by day, and results kept on disk.

The one place of the experiments that trains; :func:`sleepy.share.training.train_together` does the work.
"""

from __future__ import annotations

import hashlib
import random
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from sleepy import log
from sleepy.errors import SleepyError
from sleepy.evaluation.experiments.core import Result
from sleepy.evaluation.experiments.lab import passed
from sleepy.evaluation.held_out import practice as gate_practice
from sleepy.files import appearing
from sleepy.koans import curriculum
from sleepy.koans.families import EXPLAIN, FAMILIES
from sleepy.koans.leaks import LeakGuard
from sleepy.night import Practice, practice_of, practice_where
from sleepy.share import peft_io, subspace
from sleepy.share.adapters import CoefficientAdapter, LoraAdapter, LoraLayer
from sleepy.share.checkpoint import Checkpoint
from sleepy.share.layers import LayerBasis, LayerCoefficients
from sleepy.share.loss import held_out_loss
from sleepy.share.pupil import Course, Pupil
from sleepy.share.training import train_together

if TYPE_CHECKING:
    from sleepy.agent.task import Task as AgentTask
    from sleepy.evaluation.experiments.lab import Lab
    from sleepy.settings import TrainingSettings

_log = log.get("experiment")

BASE = "base"
"""The base model's name in tables."""
LORAS = "loras"
"""The school that keeps one LoRA per family."""
DEFAULT_LR = 1e-2
"""Step size of coefficients where training.coefficient_lr is "auto": an experiment has no bank to take a scale from."""

Lora = dict[str, LoraLayer]
Basis = Mapping[str, LayerBasis]
Task = Mapping[str, LayerCoefficients]


@dataclass(frozen=True)
class Lesson:
    """What one pattern or family is trained on, and what it is examined on: practice that it was not trained on."""

    pattern: str
    examples: tuple[Any, ...]
    held_out: tuple[AgentTask, ...]
    unseen: tuple[Any, ...]
    """The same as examples, with the wanted replies."""


def lesson(lab: Lab, pattern: str) -> Lesson:
    """Verified practice of a pattern; nothing near to a koan of an exam gets through. Nothing is held out of it."""
    practice = practice_of(lab.workshop, pattern, LeakGuard(lab.workshop.catalog.exam_koans()))
    return _lesson(lab, pattern, practice, 0, ())


def family_lesson(lab: Lab, family: str, held_out: int = 0) -> Lesson:
    """The same of a family of tasks, for the LoRAs that experiments on bases and `sleepy bootstrap` share: none is trained on a
    program that the gate holds out, and what is held out here is of those."""
    return _lesson(lab, family, _of_family(lab, family), held_out, kept_apart(lab))


def kept_apart(lab: Lab) -> set[str]:
    """The programs that the gate holds out."""
    return {koan.original for koan in gate_practice(lab.workshop.catalog)}


def family_lessons(lab: Lab, families: Sequence[str], held_out: int) -> list[Lesson]:
    """Of some families; what is held out of one is made of programs that none of them is trained on."""
    return _apart(lab, {name: _of_family(lab, name) for name in families}, held_out)


def operator_lessons(lab: Lab, operators: Sequence[str], held_out: int, lines: int) -> list[Lesson]:
    """The same of some of the breaker's operators, in programs of so many lines at most."""
    guard = LeakGuard(lab.workshop.catalog.exam_koans())

    def practice(operator: str) -> Practice:
        return practice_where(lab.workshop, lambda koan: koan.operator == operator and koan.lines <= lines, guard)

    return _apart(lab, {name: practice(name) for name in operators}, held_out)


def _of_family(lab: Lab, family: str) -> Practice:
    guard = LeakGuard(lab.workshop.catalog.exam_koans())
    return practice_where(lab.workshop, lambda koan: koan.family == family, guard)


def _apart(lab: Lab, practices: Mapping[str, Practice], held_out: int) -> list[Lesson]:
    """Lessons whose held-out programs none of them is trained on: some programs stay aside, no more of them than it takes."""
    aside = _aside(lab, practices, held_out)
    return [_lesson(lab, name, practice, held_out, aside) for name, practice in practices.items()]


def _aside(lab: Lab, practices: Mapping[str, Practice], held_out: int) -> set[str]:
    programs = {name: [koan.original for koan in practice.koans] for name, practice in practices.items()}
    return programs_aside(programs, held_out, lab.seed)


def programs_aside(programs: Mapping[str, Sequence[str]], held_out: int, seed: int) -> set[str]:
    """Programs, in an order that the seed gives, of which every lesson has `held_out` koans or more (all, where it has fewer);
    none that no lesson lacked. `programs`: what each koan of a lesson was made of."""
    of_program: dict[str, Counter[str]] = defaultdict(Counter)
    for lesson, names in programs.items():
        for name in names:
            of_program[name][lesson] += 1
    order = sorted(of_program)
    random.Random(seed).shuffle(order)
    aside: set[str] = set()
    there: Counter[str] = Counter()
    for name in order:
        if any(there[lesson] < held_out for lesson in of_program[name]):
            aside.add(name)
            there += of_program[name]
    return aside


def families(lab: Lab, fewest: int = 1, held_out: int = 0) -> list[str]:
    """The families that there is so much practice of, in an order that the seed gives; the compiler's examples come last.
    `held_out`: of those, how many koans of programs that are :func:`kept_apart`."""
    practice = lab.workshop.catalog.practice()
    there = Counter(koan.family for koan in practice)
    apart = kept_apart(lab) if held_out else set()
    aside = Counter(koan.family for koan in practice if koan.original in apart)
    names = [name for name in FAMILIES if there[name] >= fewest and aside[name] >= held_out]
    random.Random(lab.seed).shuffle(names)
    return names + [EXPLAIN] * (there[EXPLAIN] >= fewest and aside[EXPLAIN] >= held_out)


def operators(lab: Lab, fewest: int, lines: int) -> list[str]:
    """The breaker's operators that there is so much practice of, in programs of so many lines at most, most first."""
    practice = lab.workshop.catalog.practice()
    there = Counter(koan.operator for koan in practice if koan.operator and koan.lines <= lines)
    return [name for name, count in sorted(there.items(), key=lambda pair: (-pair[1], pair[0])) if count >= fewest]


def narrow_families(lab: Lab, fewest: int) -> list[str]:
    """The families that there is so much practice of, those of the fewest error codes first."""
    codes: dict[str, set[str]] = {}
    there: Counter[str] = Counter()
    for koan in lab.workshop.catalog.practice():
        there[koan.family] += 1
        codes.setdefault(koan.family, set()).update(koan.codes)
    return sorted((name for name in FAMILIES if there[name] >= fewest), key=lambda name: len(codes[name]))


def _lesson(lab: Lab, name: str, practice: Practice, held_out: int, aside: Collection[str]) -> Lesson:
    """`aside`: programs that what is held out is made of, and nothing else."""
    workshop = lab.workshop
    night, training = workshop.settings.night, workshop.settings.training
    errors = practice.errors
    there = [koan for koan in practice.koans if koan.original in aside]
    if len(practice.koans) <= held_out or len(there) < held_out:
        raise SleepyError(
            f"{name}: {len(practice.koans)} practice koans, {len(there)} that may be held out; more than {held_out} are needed; "
            "see `sleepy koans stats`"
        )
    kept = curriculum.choose(there, {}, held_out, 0, lab.seed, errors) if held_out else []
    rest = [koan for koan in practice.koans if koan.original not in aside]
    if not rest:
        raise SleepyError(
            f"{name}: all {len(practice.koans)} practice koans are of the programs that it is examined on; more of others "
            "are needed (`sleepy koans break`)"
        )
    chosen = curriculum.varied(curriculum.choose(rest, {}, night.examples, 1, lab.seed, errors), training.batch_size)
    examples = (practice.example(workshop, koan) for koan in chosen)
    short = tuple(one for one in examples if len(one.tokens) <= training.max_tokens)
    unseen = tuple(practice.example(workshop, koan) for koan in kept)
    return Lesson(name, short, tuple(practice.tasks[koan.id] for koan in kept), unseen)


def lessons(lab: Lab, count: int, held_out: int, fewest: int = 1) -> list[Lesson]:
    """Lessons of the first `count` patterns that have practice for `held_out` and `fewest` to train on, in the router's order;
    of all of them if there are fewer."""
    guard = LeakGuard(lab.workshop.catalog.exam_koans())
    waiting = iter(lab.workshop.router.names)
    chosen: dict[str, Practice] = {}
    while True:
        while len(chosen) < count and (pattern := next(waiting, None)) is not None:
            practice = practice_of(lab.workshop, pattern, guard)
            if len(practice.koans) >= held_out + fewest:
                chosen[pattern] = practice
        aside = _aside(lab, chosen, held_out)
        few = [
            pattern
            for pattern, practice in chosen.items()
            if sum(koan.original not in aside for koan in practice.koans) < fewest
        ]
        if not few:
            return [_lesson(lab, pattern, practice, held_out, aside) for pattern, practice in chosen.items()]
        for pattern in few:
            _log.info("%s: left out, too much of its practice is of programs that are held out", pattern)
            del chosen[pattern]


def mixed(lessons: Sequence[Lesson]) -> tuple[Any, ...]:
    """The examples of all lessons, in turn."""
    longest = max(len(item.examples) for item in lessons)
    return tuple(item.examples[i] for i in range(longest) for item in lessons if i < len(item.examples))


class School:
    """Trains; what is finished is kept under `state/experiments/work` and read back instead of being trained again."""

    def __init__(self, lab: Lab, name: str) -> None:
        self.lab = lab
        conditions = lab.conditions
        what = f"{name} {conditions.settings} {conditions.model_sha256} {conditions.seed} {lab.practice}"
        self.work = lab.workshop.settings.state / "experiments" / "work" / digest(what)[:16]
        self.settings = lab.workshop.settings

    def folder(self, name: str) -> Path:
        """Where what is called so is kept, as a PEFT adapter."""
        return self.work / digest(name)[:16]

    def kept(self, name: str) -> Lora | None:
        """It, once it is trained."""
        folder = self.folder(name)
        return dict(peft_io.read(folder)) if folder.exists() else None

    def trained(self, name: str) -> Lora:
        """The same, or a SleepyError."""
        found = self.kept(name)
        if found is None:
            raise SleepyError(f"{name}: the training did not end well, see above")
        return found

    def lora(self, name: str, examples: Sequence[Any], start: Lora | None = None) -> Lora:
        """A plain LoRA; `start`: one to go on with (its rank is kept)."""
        share = self.settings.share
        adapted = self.lab.workshop.engine.adapted
        adapter = LoraAdapter(adapted, share.lora_rank, share.lora_alpha, self._generator(name))
        if start is not None:
            _go_on(adapter, start)
        return self._one(Course(name, adapter, examples, self.settings.training.lora_lr, self.lab.seed))

    def coefficients(
        self, name: str, examples: Sequence[Any], basis: Basis, lr: float | None = None, **changes: Any
    ) -> Lora:
        """Phase 2 on a frozen basis, as a whole update. `changes`: p, phi, init_beta, init_alpha (relative) where they differ
        from the settings."""
        return self.kept(name) or self._one(self.course(name, examples, basis, lr, **changes))

    def course(
        self, name: str, examples: Sequence[Any], basis: Basis, lr: float | None = None, **changes: Any
    ) -> Course:
        """What :meth:`coefficients` would train, for :meth:`all_of`."""
        share, training = self.settings.share, self.settings.training
        chosen = {"p": share.p, "phi": share.phi, "init_beta": training.init_beta} | changes
        shrink = chosen.pop("init_alpha", 1.0)
        adapter = CoefficientAdapter(
            self.lab.workshop.engine.adapted, basis, generator=self._generator(name), start=None, **chosen
        )
        with torch.no_grad():
            for _, alpha in adapter.epsilon.values():
                alpha.mul_(shrink)
        step = lr or (DEFAULT_LR if training.coefficient_lr == "auto" else training.coefficient_lr)
        return Course(name, adapter, examples, step, self.lab.seed)

    def all_of(self, courses: Sequence[Course], steps: int | None = None) -> dict[str, str]:
        """Train those that are not there yet, side by side where the device has room; why some did not come about, by name.
        `steps`: exactly so many."""
        missing = [course for course in courses if not self.folder(course.name).exists()]
        training = self.settings.training
        if steps is not None:
            training = training.model_copy(update={"steps": steps, "min_steps": steps})
        return self._train(missing, training) if missing else {}

    def loras(self, lessons: Sequence[Lesson]) -> dict[str, str]:
        """Plain LoRAs of several lessons, side by side where the device has room; why some did not come about, by name."""
        share, training = self.settings.share, self.settings.training
        engine = self.lab.workshop.engine
        return self.all_of(
            [
                Course(
                    item.pattern,
                    LoraAdapter(engine.adapted, share.lora_rank, share.lora_alpha, self._generator(item.pattern)),
                    item.examples, training.lora_lr, self.lab.seed,
                )
                for item in lessons
            ]
        )  # fmt: skip

    def _one(self, course: Course) -> Lora:
        if failed := self.all_of([course]):
            raise SleepyError(f"{course.name}: {failed[course.name]}")
        return self.trained(course.name)

    def _train(self, courses: Sequence[Course], training: TrainingSettings) -> dict[str, str]:
        """Train, keep what ended well, and return why others did not, by name. One that was cut short goes on where it was."""
        engine = self.lab.workshop.engine
        failed: dict[str, str] = {}

        def on_end(pupil: Pupil) -> None:
            name = pupil.course.name
            if pupil.failure:
                failed[name] = pupil.failure
                return
            with appearing(self.folder(name)) as new:
                workshop = self.lab.workshop
                peft_io.write_lora(pupil.course.adapter.factors(), new, workshop.model.name, workshop.opening)
            _log.info("%s: loss %.3f → %.3f in %d steps", name, pupil.log.first, pupil.log.last, pupil.log.steps)

        total = len(courses) * training.steps
        made_by = f"{self.lab.workshop.model.label} {engine.dtype}"
        checkpoint = Checkpoint(self.work / "checkpoint.safetensors", training.checkpoint_s, made_by)
        title = courses[0].name if len(courses) == 1 else f"{len(courses)} adapters"
        with log.progress(f"{title} ({courses[0].adapter.parameters:,} parameters)", total, "steps") as report:
            train_together(
                engine.adapted, courses, training, None, on_end,
                lambda at: report(total - at.left, f"loss {at.loss:.3f}"), checkpoint, self.lab.prompts,
            )  # fmt: skip
        return failed

    def _generator(self, name: str) -> torch.Generator:
        return torch.Generator().manual_seed(int(digest(f"{name} {self.lab.seed}")[:12], 16))


def family_loras(lab: Lab, school: School, families: Sequence[str], again: bool = False) -> dict[str, Lora]:
    """A LoRA of each of these families, from all of its practice that may be trained on; `again`: from another seed."""
    names = {family: f"{family} again" if again else family for family in families}
    missing = [family for family, name in names.items() if not school.folder(name).exists()]
    failed = school.loras([replace(family_lesson(lab, family), pattern=names[family]) for family in missing])
    for name, why in failed.items():
        raise SleepyError(f"{name}: {why}")
    return {family: dict(peft_io.read(school.folder(name))) for family, name in names.items()}


def examined(lab: Lab, lessons: Sequence[Lesson], updates: Mapping[str, Lora], title: str) -> dict[str, Result]:
    """What each lesson's own update (the base model, where there is none) reaches on what was held out of it, all in one
    sitting: rate, loss on the wanted replies (nats per label), mean ‖ΔW‖ per layer, and the sheet, by pattern."""
    joint = subspace.build(updates, 1.0, 10_000)
    tasks = {name: subspace.project(joint, update) for name, update in updates.items()}
    hashes = lab.load(joint, tasks)
    fixer = {task.id: item.pattern if item.pattern in updates else None for item in lessons for task in item.held_out}
    sheet = lab.sit(
        hashes, lambda task: fixer[task.id], title, tasks=[task for item in lessons for task in item.held_out]
    )
    found = {}
    for item in lessons:
        name = item.pattern if item.pattern in updates else None
        own = {task.id: sheet[task.id] for task in item.held_out}
        norms = list(subspace.norms(updates[name]).values()) if name else [0.0]
        found[item.pattern] = {
            "rate": list(passed(own)), "loss": held_out_loss(lab.workshop.engine.adapted, name, item.unseen, lab.prompts),
            "norm": sum(norms) / len(norms), "sheet": own,
        }  # fmt: skip
    return found


def phase_1(
    lab: Lab, loras: Mapping[str, Lora], variance: float | None = None
) -> tuple[dict[str, LayerBasis], dict[str, dict[str, LayerCoefficients]]]:
    """A basis from these LoRAs, and their coefficients in it. `variance`: where it differs from the settings."""
    share = lab.workshop.settings.share
    basis = subspace.build(loras, variance or share.variance, share.k_max)
    return basis, {name: subspace.project(basis, lora) for name, lora in loras.items()}


def load_lora(lab: Lab, name: str, lora: Lora) -> dict[str, str]:
    """Put one LoRA into the engine as it is; its hash by name."""
    basis = {layer: LayerBasis(one.B, one.A.T.contiguous()) for layer, one in lora.items()}
    cores = {name: {layer: torch.eye(one.B.shape[1]) for layer, one in lora.items()}}
    lab.workshop.engine.adapted.load_cores(basis, cores, cores if lab.workshop.opening else ())
    parts = hashlib.sha256(lab.hashed_as("lora"))
    for layer in sorted(lora):
        parts.update(lora[layer].B.float().contiguous().numpy().tobytes())
        parts.update(lora[layer].A.float().contiguous().numpy().tobytes())
    return {name: parts.hexdigest()}


def digest(text: str) -> str:
    """SHA-256, in hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def _go_on(adapter: LoraAdapter, start: Lora) -> None:
    root = adapter.scale**0.5
    with torch.no_grad():
        for layer, (b, a) in adapter.weights.items():
            b.copy_(start[layer].B / root)
            a.copy_(start[layer].A.T / root)
