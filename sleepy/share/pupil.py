"""One adapter in training: its batches, optimiser, step size, clipping, early stop and log, whoever learns beside it."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from sleepy import log
from sleepy.settings import TrainingSettings
from sleepy.share.adapters import Adapter
from sleepy.share.batches import Batches, Example

_log = log.get("training")

STOP_WINDOW = 5
"""Steps over which the loss is averaged for the early stop."""
WARM_UP = 3
"""Steps until the step size reaches its full value."""
MOST_SKIPPED = 3
"""Steps in a row whose gradients are not numbers; one more is a failure."""


@dataclass(frozen=True)
class Course:
    """What one adapter is to be trained on."""

    name: str
    """Unlike any other that is trained at the same time."""
    adapter: Adapter
    examples: Sequence[Example]
    lr: float
    """AdamW step size."""
    seed: int
    """Of the order of the examples."""


@dataclass
class TrainingLog:
    """What a training run did."""

    losses: list[float] = field(default_factory=list)
    """Weighted mean loss per label of each step's batch, nats."""
    seconds: float = 0.0
    """Its share of the time, by tokens, when others were trained beside it."""
    tokens: int = 0
    """Tokens of its examples that went through the model."""
    padding: int = 0
    """Tokens of padding beside them."""

    @property
    def steps(self) -> int:
        """Steps taken."""
        return len(self.losses)

    @property
    def first(self) -> float:
        """Mean loss of the first two steps."""
        return _mean(self.losses[:2])

    @property
    def last(self) -> float:
        """Mean loss of the last STOP_WINDOW steps."""
        return _mean(self.losses[-STOP_WINDOW:])

    @property
    def padded(self) -> float:
        """Share of what was computed that was padding."""
        return self.padding / max(1, self.tokens + self.padding)


class Pupil:
    """A course under way. All of its state is in the adapter's parameters, the optimiser, the log and `failure`."""

    def __init__(self, course: Course, settings: TrainingSettings) -> None:
        self.course, self.settings = course, settings
        self.log = TrainingLog()
        self.failure = "" if course.examples else "no training examples"
        """Why it is of no use; empty while all is well."""
        self.skipped = 0
        """Steps in a row that were not taken, since their gradients were not numbers."""
        self.fingerprint = _fingerprint(course, settings)
        """Of all that decides how the training goes."""
        self._names = [name for name, _ in course.adapter.named_parameters()]
        self._parameters = [parameter for _, parameter in course.adapter.named_parameters()]
        self._optimiser = torch.optim.AdamW(self._parameters, lr=course.lr, weight_decay=0.0)
        self._batches = Batches(course.examples, settings.batch_size, course.seed)

    @property
    def ended(self) -> bool:
        """It failed, took all of its steps, or its loss is low enough."""
        steps, settings = self.log.steps, self.settings
        early = steps >= max(settings.min_steps, STOP_WINDOW) and self.log.last < settings.stop_loss
        return bool(self.failure) or steps >= settings.steps or early

    def batch(self) -> list[Example]:
        """The examples of the next step."""
        return self._batches.next()

    def forget(self) -> None:
        """Drop the gradients, of which some may be missing."""
        self._optimiser.zero_grad(set_to_none=True)

    def learn(self, loss: float) -> None:
        """Take a step with the gradients of a batch whose loss is known. A loss that is not a number is a failure; gradients that
        are not are dropped, unless it happens again and again."""
        if not math.isfinite(loss):
            self.failure = f"the loss became {loss} at step {self.log.steps + 1}"
        else:
            norm = float(torch.nn.utils.clip_grad_norm_(self._parameters, 1.0))
            if math.isfinite(norm):
                self._step()
            else:
                self._skip(norm)
            self.log.losses.append(loss)
        self.forget()

    def _step(self) -> None:
        self.skipped = 0
        for group in self._optimiser.param_groups:
            group["lr"] = self.course.lr * schedule(self.log.steps, self.settings.steps)
        self._optimiser.step()

    def _skip(self, norm: float) -> None:
        self.skipped += 1
        where = f"the gradient became {norm} at step {self.log.steps + 1}"
        if self.skipped > MOST_SKIPPED:
            self.failure = f"{where}, as in the {MOST_SKIPPED} steps before"
        else:
            _log.warning("%s: %s; that step is left out", self.course.name, where)

    def state(self) -> tuple[dict[str, Tensor], dict[str, Any]]:
        """What :meth:`restore` goes on from: tensors by name, and the rest as JSON has it."""
        tensors = {}
        for name, parameter in zip(self._names, self._parameters, strict=True):
            tensors[name] = parameter.detach()
            for key, value in self._optimiser.state.get(parameter, {}).items():
                tensors[f"{name}/{key}"] = value
        log_ = self.log
        return tensors, {
            "fingerprint": self.fingerprint,
            "losses": log_.losses,
            "seconds": log_.seconds,
            "tokens": log_.tokens,
            "padding": log_.padding,
            "failure": self.failure,
            "skipped": self.skipped,
        }

    def restore(self, tensors: dict[str, Tensor], rest: dict[str, Any]) -> None:
        """Go on from a state of the same fingerprint. Order of batches and step size follow from the number of steps."""
        moments: dict[int, dict[str, Tensor]] = {}
        for number, (name, parameter) in enumerate(zip(self._names, self._parameters, strict=True)):
            parameter.data.copy_(tensors[name])
            own = {key[len(name) + 1 :]: value for key, value in tensors.items() if key.startswith(f"{name}/")}
            if own:
                moments[number] = own
        groups = self._optimiser.state_dict()["param_groups"]
        self._optimiser.load_state_dict({"state": moments, "param_groups": groups})
        log_ = TrainingLog(rest["losses"], rest["seconds"], rest["tokens"], rest["padding"])
        self.log, self.failure, self.skipped = log_, rest["failure"], rest.get("skipped", 0)
        self._batches.skip(log_.steps)


def schedule(step: int, steps: int) -> float:
    """Part of the full step size: a linear warm-up, then a cosine down to a tenth."""
    warm = min(1.0, (step + 1) / WARM_UP)
    return warm * (0.55 + 0.45 * math.cos(math.pi * min(1.0, step / max(1, steps))))


def _fingerprint(course: Course, settings: TrainingSettings) -> str:
    """SHA-256 over name, examples, step size, seed, settings, basis and initial parameters."""
    said = settings.model_dump(
        mode="json", include={"batch_size", "steps", "min_steps", "stop_loss"}
    )  # the others do not change what is learnt, or have done so already
    examples = [[example.tokens, example.labels, example.weights, example.start] for example in course.examples]
    digest = hashlib.sha256(json.dumps([course.name, course.lr, course.seed, said, examples]).encode())
    for name, parameter in course.adapter.named_parameters():
        digest.update(f"{name} {tuple(parameter.shape)}".encode())
        digest.update(parameter.detach().cpu().numpy().tobytes())
    for tensor in course.adapter.frozen():
        digest.update(tensor.detach().cpu().float().numpy().tobytes())
    return digest.hexdigest()


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else math.nan
