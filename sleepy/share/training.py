"""Training: Phase 2 of Share (paper section 3.2) for CoefficientAdapters, and the cold start's LoRAs, one or many at once.

Rows of different adapters share a pass through the frozen model. Each adapter has its own batches, optimiser, step size,
clipping and early stop (pupil.py), so that what comes of it is what training it alone gives, up to rounding.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, NamedTuple

import torch

from sleepy import log
from sleepy.errors import ModelError
from sleepy.settings import TrainingSettings
from sleepy.share.adapters import Adapter, install
from sleepy.share.batches import Example, Row, padded, parts
from sleepy.share.checkpoint import Checkpoint
from sleepy.share.layers import Adapted
from sleepy.share.loss import row_losses, weight
from sleepy.share.memory import is_out_of_memory, recomputed, release
from sleepy.share.prompts import Prompts
from sleepy.share.pupil import Course, Pupil, TrainingLog

_log = log.get("training")

TOGETHER_ON_GPU = 8
"""Adapters that share a pass where one small batch leaves the device idle, unless training.together says."""


class DivergedError(RuntimeError):
    """The loss is not a number any more; the adapter is of no use."""


class Progress(NamedTuple):
    """Where a training is, after a step of all that are in it."""

    names: tuple[str, ...]
    """Who took it."""
    steps: int
    """Steps taken by all, those that ended too."""
    left: int
    """Steps that are left at most."""
    loss: float
    """Mean loss of this step."""


def train(
    adapted: Adapted,
    adapter: Adapter,
    examples: Sequence[Example],
    settings: TrainingSettings,
    lr: float,
    seed: int,
    on_step: Callable[[int, float], None] | None = None,
) -> TrainingLog:
    """Train one adapter with AdamW; early stop when the loss is low. Nothing but the adapter's parameters moves.

    Raises ValueError without examples, DivergedError when the loss is not finite.
    """
    if not examples:
        raise ValueError("no training examples")
    ended: list[Pupil] = []
    step = None if on_step is None else lambda progress: on_step(progress.steps, progress.loss)
    train_together(adapted, [Course("it", adapter, examples, lr, seed)], settings, 1, ended.append, step)
    if ended[0].failure:
        raise DivergedError(ended[0].failure)
    return ended[0].log


def train_together(
    adapted: Adapted,
    courses: Sequence[Course],
    settings: TrainingSettings,
    together: int | None,
    on_end: Callable[[Pupil], None],
    on_step: Callable[[Progress], None] | None = None,
    checkpoint: Checkpoint | None = None,
    prompts: Prompts | None = None,
) -> None:
    """Train adapters, at most `together` at a time (None: as the settings and the device say); when one ends, the next one
    takes its rows.

    `on_end` gets each one when it ended, well or not (Pupil.failure); one that fails leaves the others as they were.
    `on_step` is called where nothing is half done: what ends the process there costs no step that a checkpoint could keep.
    With a checkpoint a training that was cut short goes on where it was, and ends bit for bit (on a CPU) as if it had not been.
    `prompts`: what is kept of prompts beyond this call, for others that are trained on the same ones.

    Raises ModelError when not even one example fits into memory.
    """
    prompts = prompts or Prompts(adapted, settings.kept_prompts_mib)
    pupils = [Pupil(course, settings) for course in courses]
    _Lesson(adapted, pupils, settings, together, checkpoint, prompts).run(on_end, on_step)


class _Lesson:
    """The pass that several pupils share."""

    def __init__(
        self, adapted: Adapted, pupils: Sequence[Pupil], settings: TrainingSettings, together: int | None,
        checkpoint: Checkpoint | None, prompts: Prompts,
    ) -> None:  # fmt: skip
        self.adapted, self.settings, self.checkpoint, self.prompts = adapted, settings, checkpoint, prompts
        self.pupils = list(pupils)
        head: Any = adapted.model
        self.device: torch.device = head.get_output_embeddings().weight.device
        self.together = together or settings.together or (1 if self.device.type == "cpu" else TOGETHER_ON_GPU)
        self.most: int | None = settings.micro_batch_tokens or None
        """Tokens of a micro-batch; halved when memory runs out."""
        self.recompute = settings.recompute == "on"

    def run(self, on_end: Callable[[Pupil], None], on_step: Callable[[Progress], None] | None) -> None:
        """Until all ended."""
        active = self._restored()
        waiting = deque(pupil for pupil in self.pupils if pupil not in active)
        try:
            while active or waiting:
                for pupil in [pupil for pupil in active if pupil.ended]:
                    on_end(pupil)
                    active.remove(pupil)
                while waiting and len(active) < self.together:
                    active.append(waiting.popleft())
                if learning := [pupil for pupil in active if not pupil.ended]:
                    self._step(learning)
                    if self.checkpoint is not None and (self.checkpoint.due or any(pupil.ended for pupil in active)):
                        self._save(active)
                    if on_step is not None:
                        self._report(on_step, learning, active)
        finally:
            self.adapted.unload()  # whatever happened, no row uses a half-trained adapter
        if self.checkpoint is not None:
            self.checkpoint.remove()

    def _report(self, on_step: Callable[[Progress], None], learning: list[Pupil], active: list[Pupil]) -> None:
        names = tuple(pupil.course.name for pupil in learning)
        steps = sum(pupil.log.steps for pupil in self.pupils)
        left = sum(self.settings.steps - pupil.log.steps for pupil in self.pupils if not pupil.ended)
        losses = [pupil.log.losses[-1] for pupil in learning if not pupil.failure]
        try:
            on_step(Progress(names, steps, left, sum(losses) / len(losses) if losses else math.nan))
        except (SystemExit, KeyboardInterrupt):
            self._save(active)
            raise

    def _step(self, learning: Sequence[Pupil]) -> None:
        """One step of each, again in smaller parts when memory runs out."""
        started = time.monotonic()
        batches = [pupil.batch() for pupil in learning]
        rows = [Row(owner, example) for owner, batch in enumerate(batches) for example in batch]
        while True:
            short: Sequence[Row] | None = None
            losses = [0.0] * len(learning)
            micro = parts(rows, self.most)
            with self._computing():
                for part in micro:
                    try:
                        self._add(part, learning, [weight(batch) for batch in batches], losses)
                    except (RuntimeError, MemoryError) as error:
                        if not is_out_of_memory(error):
                            raise
                        short = part
                        break
            if short is None:
                break
            for pupil in learning:
                pupil.forget()
            self.adapted.unload()
            self._make_room(short)
        for pupil, loss in zip(learning, losses, strict=True):
            pupil.learn(loss)
        self._account(learning, micro, time.monotonic() - started)

    def _add(self, part: Sequence[Row], learning: Sequence[Pupil], weights: list[float], losses: list[float]) -> None:
        """Forward and backward of one micro-batch: its share of each pupil's gradient and loss."""
        counts = {owner: sum(row.owner == owner for row in part) for owner in dict.fromkeys(row.owner for row in part)}
        install(self.adapted, [(learning[owner].course.adapter, count) for owner, count in counts.items()])
        with self.adapted.routed("own"):
            sums = row_losses(self.adapted.model, [row.example for row in part], self.device, self.prompts)
            share = sums / torch.tensor([weights[row.owner] for row in part], device=self.device)
            torch.autograd.backward(share.sum())
        for row, value in zip(part, share.detach().tolist(), strict=True):
            losses[row.owner] += value

    @contextmanager
    def _computing(self) -> Iterator[None]:
        with ExitStack() as stack:
            if self.recompute:
                stack.enter_context(recomputed(self.adapted.model))
            yield

    def _make_room(self, part: Sequence[Row]) -> None:
        """No prompts kept, and half the micro-batch; when it is a single row, activations that are computed twice."""
        self.prompts.forget()
        release()
        if len(part) > 1:
            self.most = padded(part) // 2
            _log.warning("out of memory: a step now goes through the model in parts of at most %d tokens", self.most)
        elif not self.recompute and self.settings.recompute == "auto":
            self.recompute = True
            _log.warning("out of memory: activations are now computed twice instead of being kept (slower)")
        else:
            raise ModelError(
                f"out of memory: not even one example of {len(part[0].example.tokens)} tokens can be trained on; "
                "lower training.max_tokens, or free some memory"
            )

    def _account(self, learning: Sequence[Pupil], micro: Sequence[Sequence[Row]], seconds: float) -> None:
        """Tokens, padding and time, each to whom it belongs."""
        everything = sum(padded(part) for part in micro)
        for part in micro:
            longest = padded(part) // len(part)
            for row in part:
                log_ = learning[row.owner].log
                log_.tokens += row.length
                log_.padding += longest - row.length
                log_.seconds += seconds * longest / everything

    def _restored(self) -> list[Pupil]:
        """Those that a checkpoint brought back, in the order in which they were being trained."""
        if self.checkpoint is None:
            return []
        found, memory = self.checkpoint.restore(self.pupils)
        if found:
            self.most, self.recompute = memory["most"], memory["recompute"]
            steps = sum(pupil.log.steps for pupil in found)
            names = ", ".join(pupil.course.name for pupil in found)
            _log.info("the training of %s goes on where it was cut short, after %d steps", names, steps)
        return found

    def _save(self, active: Sequence[Pupil]) -> None:
        if self.checkpoint is not None:
            self.checkpoint.save(active, {"most": self.most, "recompute": self.recompute})
