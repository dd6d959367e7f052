"""When steps are recorded, and when not; that a recorded step gives what it should is shown on a GPU (tests/test_cuda.py)."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest
import torch
from torch import Tensor

from sleepy.lm import recorded
from sleepy.lm.recorded import Recorder

GPU = torch.device("cuda")


def double(x: Tensor) -> tuple[Tensor, ...]:
    return (2 * x,)


class Recording:
    """Stands in for a graph: counts what is recorded and replays by calling."""

    made: ClassVar[list[Any]] = []

    def __init__(self, step: Any, inputs: tuple[Tensor, ...]) -> None:
        self.step = step
        Recording.made.append(inputs[0].shape)

    def __call__(self, inputs: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
        return tuple(self.step(*inputs))


@pytest.fixture(autouse=True)
def _recording(monkeypatch: pytest.MonkeyPatch) -> None:
    Recording.made = []
    monkeypatch.setattr(recorded, "_Graph", Recording)


def test_on_a_cpu_nothing_is_recorded() -> None:
    recorder = Recorder(torch.device("cpu"))
    assert not recorder.works
    assert recorder.run((1,), double, torch.ones(2))[0].tolist() == [2, 2]
    assert Recording.made == []


def test_a_step_is_recorded_once_for_its_key_and_again_when_it_is_forgotten() -> None:
    recorder = Recorder(GPU)
    for value in (1.0, 3.0):
        assert recorder.run((1,), double, torch.full((2,), value))[0].tolist() == [2 * value] * 2
    recorder.run((2,), double, torch.ones(3))
    assert Recording.made == [(2,), (3,)]
    recorder.forget()
    recorder.run((1,), double, torch.ones(2))
    assert Recording.made == [(2,), (3,), (2,)]


def test_where_recording_fails_steps_go_on_without(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: Any) -> None:
        raise RuntimeError("CUDA error: operation not permitted when stream is capturing\nmore")

    monkeypatch.setattr(recorded, "_Graph", fails)
    recorder = Recorder(GPU)
    with caplog.at_level("WARNING", logger="sleepy"):
        for _ in range(2):
            assert recorder.run((1,), double, torch.ones(1))[0].tolist() == [2]
    assert not recorder.works
    said = [record.getMessage() for record in caplog.records]
    assert len(said) == 1 and said[0].endswith("stream is capturing")


def test_too_little_memory_for_a_recording_is_the_engine_s_to_deal_with(monkeypatch: pytest.MonkeyPatch) -> None:
    def short(*_: Any) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB")

    monkeypatch.setattr(recorded, "_Graph", short)
    recorder = Recorder(GPU)
    with pytest.raises(torch.OutOfMemoryError):
        recorder.run((1,), double, torch.ones(1))
    assert recorder.works, "fewer rows may fit"
