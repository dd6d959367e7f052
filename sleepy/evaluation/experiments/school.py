"""Training for experiments: lessons that do not depend on what happened by day, and results kept on disk.

The one place of the experiments that trains; :func:`sleepy.share.training.train` does the work.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch

from sleepy import log
from sleepy.errors import SleepyError
from sleepy.files import appearing
from sleepy.koans import curriculum
from sleepy.koans.leaks import LeakGuard
from sleepy.night import practice_of
from sleepy.share import peft_io, subspace
from sleepy.share.adapters import Adapter, CoefficientAdapter, LoraAdapter, LoraLayer
from sleepy.share.layers import LayerBasis, LayerCoefficients
from sleepy.share.training import DivergedError, train

if TYPE_CHECKING:
    from sleepy.agent.task import Task as AgentTask
    from sleepy.evaluation.experiments.lab import Lab

DEFAULT_LR = 1e-2
"""Step size of coefficients where training.coefficient_lr is "auto": an experiment has no bank to take a scale from."""

Lora = dict[str, LoraLayer]
Basis = Mapping[str, LayerBasis]
Task = Mapping[str, LayerCoefficients]


@dataclass(frozen=True)
class Lesson:
    """What one pattern is trained on, and what it is examined on: practice that it was not trained on."""

    pattern: str
    examples: tuple[Any, ...]
    held_out: tuple[AgentTask, ...]


def lesson(lab: Lab, pattern: str, held_out: int = 0) -> Lesson:
    """Verified practice of a pattern; nothing near to a koan of an exam gets through. The last `held_out` stay out of it."""
    workshop = lab.workshop
    night, training = workshop.settings.night, workshop.settings.training
    practice = practice_of(workshop, pattern, LeakGuard(workshop.catalog.exam_koans()))
    if len(practice.koans) <= held_out:
        raise SleepyError(
            f"{pattern}: {len(practice.koans)} practice koans, {held_out + 1} are needed; see `sleepy koans stats`"
        )
    errors = practice.errors
    kept = curriculum.choose(practice.koans, {}, held_out, 0, lab.seed, errors) if held_out else []
    names = {koan.id for koan in kept}
    rest = [koan for koan in practice.koans if koan.id not in names]
    chosen = curriculum.varied(curriculum.choose(rest, {}, night.examples, 1, lab.seed, errors), training.batch_size)
    examples = (practice.example(workshop, koan) for koan in chosen)
    short = tuple(one for one in examples if len(one.tokens) <= training.max_tokens)
    return Lesson(pattern, short, tuple(practice.tasks[koan.id] for koan in kept))


def lessons(lab: Lab, count: int, held_out: int) -> list[Lesson]:
    """Lessons of the first `count` patterns that have enough practice, in the router's order; of all of them if there are fewer."""
    found: list[Lesson] = []
    for pattern in lab.workshop.router.names:
        if len(found) == count:
            break
        try:
            found.append(lesson(lab, pattern, held_out))
        except SleepyError as error:
            log.get("experiment").info("left out: %s", error)
    return found


def mixed(lessons: Sequence[Lesson]) -> tuple[Any, ...]:
    """The examples of all lessons, in turn."""
    longest = max(len(item.examples) for item in lessons)
    return tuple(item.examples[i] for i in range(longest) for item in lessons if i < len(item.examples))


class School:
    """Trains; what is finished is kept under `state/experiments/work` and read back instead of being trained again."""

    def __init__(self, lab: Lab, name: str) -> None:
        self.lab = lab
        conditions = lab.conditions
        what = f"{name} {conditions.settings} {conditions.model_sha256} {conditions.seed}"
        self.work = lab.workshop.settings.state / "experiments" / "work" / digest(what)[:16]
        self.settings = lab.workshop.settings

    def lora(self, name: str, examples: Sequence[Any], start: Lora | None = None) -> Lora:
        """A plain LoRA; `start`: one to go on with (its rank is kept)."""
        share = self.settings.share
        adapted = self.lab.workshop.engine.adapted
        adapter = LoraAdapter(adapted, share.lora_rank, share.lora_alpha, self._generator(name))
        if start is not None:
            _go_on(adapter, start)
        return self._trained(name, adapter, examples, self.settings.training.lora_lr)

    def coefficients(
        self, name: str, examples: Sequence[Any], basis: Basis, lr: float | None = None, **changes: Any
    ) -> Lora:
        """Phase 2 on a frozen basis, as a whole update. `changes`: p, phi, init_beta, init_alpha (relative)
        where they differ from the settings."""
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
        return self._trained(name, adapter, examples, step)

    def _trained(self, name: str, adapter: Adapter, examples: Sequence[Any], lr: float) -> Lora:
        folder = self.work / digest(name)[:16]
        if not folder.exists():
            training = self.settings.training
            with log.progress(f"{name} ({adapter.parameters:,} parameters)", training.steps, "steps") as report:
                try:
                    train(
                        self.lab.workshop.engine.adapted, adapter, examples, training, lr, seed=self.lab.seed,
                        on_step=lambda step, loss: report(step, f"loss {loss:.3f}"),
                    )  # fmt: skip
                except (DivergedError, ValueError) as error:
                    raise SleepyError(f"{name}: {error}") from None
            with appearing(folder) as new:
                peft_io.write_lora(adapter.factors(), new, self.lab.workshop.model.name)
        return dict(peft_io.read(folder))

    def _generator(self, name: str) -> torch.Generator:
        return torch.Generator().manual_seed(int(digest(f"{name} {self.lab.seed}")[:12], 16))


def phase_1(
    lab: Lab, loras: Mapping[str, Lora]
) -> tuple[dict[str, LayerBasis], dict[str, dict[str, LayerCoefficients]]]:
    """A basis from these LoRAs, and their coefficients in it."""
    share = lab.workshop.settings.share
    basis = subspace.build(loras, share.variance, share.k_max)
    return basis, {name: subspace.project(basis, lora) for name, lora in loras.items()}


def load_lora(lab: Lab, name: str, lora: Lora) -> dict[str, str]:
    """Put one LoRA into the engine as it is; its hash by name."""
    basis = {layer: LayerBasis(one.B, one.A.T.contiguous()) for layer, one in lora.items()}
    cores = {name: {layer: torch.eye(one.B.shape[1]) for layer, one in lora.items()}}
    lab.workshop.engine.adapted.load_cores(basis, cores)
    parts = hashlib.sha256(b"lora")
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
