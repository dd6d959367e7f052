"""Decoding steps as CUDA graphs: recorded once for constant shapes, then replayed, so that a GPU does not wait for Python.

A step of a small model is some thousand kernels of a few microseconds; launching them one by one takes several times as long
as running them.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from sleepy import log
from sleepy.share.memory import is_out_of_memory

_log = log.get("engine")

Step = Callable[..., tuple[Tensor, ...]]
"""Takes tensors of constant shapes and gives tensors; all else that it reads stays where it is in memory."""


class _Graph:
    """One recorded step: its inputs and outputs have places of their own."""

    def __init__(self, step: Step, inputs: tuple[Tensor, ...]) -> None:
        self._inputs = tuple(value.clone() for value in inputs)
        side = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):  # what libraries set up at a first call must not be recorded
            for _ in range(2):
                step(*self._inputs)
        torch.cuda.current_stream().wait_stream(side)
        self._graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(self._graph):
            self._outputs = step(*self._inputs)

    def __call__(self, inputs: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
        for place, value in zip(self._inputs, inputs, strict=True):
            place.copy_(value)
        self._graph.replay()
        return self._outputs


class Recorder:
    """Runs steps, by their keys: recorded on a GPU, plainly elsewhere and where recording does not work."""

    def __init__(self, device: torch.device) -> None:
        self.works = device.type == "cuda"
        """Whether steps are recorded, so that constant shapes are worth something."""
        self._graphs: dict[tuple[int, ...], _Graph] = {}

    def run(self, key: tuple[int, ...], step: Step, *inputs: Tensor) -> tuple[Tensor, ...]:
        """What the step gives, until the next call of the same key. Under one key it must be the same step of the same shapes."""
        if not self.works:
            return step(*inputs)
        if key not in self._graphs:
            try:
                self._graphs[key] = _Graph(step, inputs)
            except RuntimeError as error:
                if is_out_of_memory(error):
                    raise
                _log.warning("steps are not recorded as CUDA graphs (slower): %s", str(error).splitlines()[0])
                self.works = False
                return step(*inputs)
        return self._graphs[key](inputs)

    def forget(self) -> None:
        """Drop what is recorded: something that the steps read has moved, or memory is short."""
        self._graphs.clear()
