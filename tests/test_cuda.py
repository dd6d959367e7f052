"""What trains and what replies, on a CUDA GPU: as on the CPU, bit for bit where that is promised, and when its memory runs out.

python -m pytest tests/test_cuda.py                             on a machine with a GPU
SLEEPY_TEST_DEVICE=cpu python -m pytest tests/test_cuda.py      the same tests without one, but for real lack of memory
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
import torch
from peft import PeftModel
from torch import Tensor

from sleepy.lm import convert, registry
from sleepy.lm.engine import Engine, Request
from sleepy.lm.fast import FastEngine
from sleepy.lm.sampling import Sampling
from sleepy.settings import TrainingSettings
from sleepy.share import peft_io
from sleepy.share.adapters import CoefficientAdapter, LoraLayer
from sleepy.share.bank import Bank
from sleepy.share.batches import Example
from sleepy.share.checkpoint import Checkpoint
from sleepy.share.layers import Adapted
from sleepy.share.manifest import Trained
from sleepy.share.memory import release
from sleepy.share.pupil import Course, Pupil
from sleepy.share.subspace import Basis, Merged, build, merge, project
from sleepy.share.training import train, train_together
from sleepy.share.validate import validate
from tests.bench import tiny
from tests.lm import test_engine
from tests.lm.test_convert import write_gguf
from tests.lm.test_engine import make_engine, make_requests, of_replies, opened
from tests.lm.test_fast import SHARED, requests
from tests.share import test_adapters, test_layers, test_prompts, test_training
from tests.share.conftest import ModelMaker, one_thread, shapes, tiny_qwen2
from tests.share.material import TARGETS, Shapes, dense, dense_in, error, generator, random_basis
from tests.share.test_memory import of, said
from tests.share.test_peft_io import SHA, logits_of
from tests.share.test_together import KINDS, SETTINGS, basis, course, course_of, parameters, trained

__all__ = ["basis", "course", "one_thread", "said", "shapes"]  # fixtures

DTYPES = pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16], ids=["float32", "bf16"])
CLOSE = 2e-3
"""Relative; two devices, or two shapes, round otherwise, and AdamW magnifies that from step to step."""
FILLS = 400 * 2**20
"""Bytes that an attempt must need at least, so that the allocator's own blocks (20 MiB) do not decide."""
Found = TypeVar("Found")


@pytest.fixture(scope="module", autouse=True)
def device() -> Iterator[str]:
    """cuda, with float32 products in float32: variables of NVIDIA's containers may allow less."""
    asked = os.environ.get("SLEEPY_TEST_DEVICE", "cuda")
    if asked == "cuda" and not torch.cuda.is_available():
        pytest.skip("torch sees no CUDA GPU; SLEEPY_TEST_DEVICE=cpu runs these tests on the CPU")
    precision = torch.get_float32_matmul_precision()
    torch.set_float32_matmul_precision("highest")
    yield asked
    torch.set_float32_matmul_precision(precision)


@pytest.fixture
def make_model(device: str) -> ModelMaker:
    """The tiny model on the device."""
    return lambda dtype=torch.float32: tiny_qwen2(dtype).to(device)  # type: ignore[arg-type]


@pytest.fixture
def adapted(make_model: ModelMaker) -> Adapted:
    """The same, adapted, in float32."""
    return Adapted(make_model(), TARGETS)


@pytest.fixture
def ids(device: str) -> Tensor:
    """Three rows of seven tokens, on the device."""
    return torch.randint(0, 128, (3, 7), generator=generator(7)).to(device)


def place(tensor: Tensor) -> str:
    return tensor.device.type


def assert_near(one: dict[str, Pupil], other: dict[str, Pupil]) -> None:
    """By norm: where a gradient is next to nothing, AdamW makes a step of its rounding."""
    assert one.keys() == other.keys()
    for name, pupil in one.items():
        assert pupil.log.losses == pytest.approx(other[name].log.losses, rel=CLOSE)
        mine, theirs = parameters(pupil).cpu(), parameters(other[name]).cpu()
        assert (mine - theirs).norm() < 0.02 * theirs.norm()


# Training


@DTYPES
@pytest.mark.parametrize("kind", KINDS)
def test_every_coefficient_learns_and_nothing_else(
    make_model: ModelMaker, shapes: Shapes, dtype: torch.dtype, kind: str
) -> None:
    basis = random_basis(shapes, 16, generator(1))
    test_adapters.test_every_coefficient_has_a_gradient_at_the_first_step(
        make_model, basis, dtype, phi=2 if kind.endswith("phi") else 0
    )
    adapted = Adapted(make_model(dtype), TARGETS)
    test_training.test_training_lowers_the_loss_and_touches_nothing_but_the_adapter(adapted, basis, kind)


@pytest.mark.parametrize("kind", KINDS)
def test_losses_are_those_of_the_cpu(adapted: Adapted, course: Callable[..., Course], basis: Basis, kind: str) -> None:
    here = trained(adapted, [course(number, kind) for number in range(2)], 1)
    cpu = Adapted(tiny_qwen2(), TARGETS)
    there = trained(cpu, [course_of(cpu, basis, number, kind) for number in range(2)], 1)
    assert_near(here, there)
    assert [pupil.fingerprint for pupil in here.values()] == [pupil.fingerprint for pupil in there.values()]


@pytest.mark.parametrize("changes", [{}, {"micro_batch_tokens": 24}, {"recompute": "on"}], ids=str)
@pytest.mark.parametrize("kind", KINDS)
def test_together_each_becomes_what_it_becomes_alone(
    adapted: Adapted, course: Callable[..., Course], kind: str, changes: dict[str, Any]
) -> None:
    alone: dict[str, Pupil] = {}
    for number in range(3):
        alone |= trained(adapted, [course(number, kind)], 1)
    several = trained(adapted, [course(number, kind) for number in range(3)], 2, of(SETTINGS, **changes))
    assert_near(several, alone)


@pytest.mark.parametrize("kind", KINDS)
def test_cut_short_it_goes_on_where_it_was(
    adapted: Adapted, course: Callable[..., Course], kind: str, device: str, tmp_path: Path
) -> None:
    whole = trained(adapted, [course(number, kind) for number in range(2)], 2)
    checkpoint, ended = Checkpoint(tmp_path / "checkpoint.safetensors", 3600, "tiny"), dict[str, Pupil]()
    steps, end = list[Any](), lambda pupil: ended.update({pupil.course.name: pupil})

    def go_on(at: Any) -> None:
        steps.append(at)
        if len(steps) == 3:
            raise SystemExit

    for left in (pytest.raises(SystemExit), nullcontext()):
        with left:
            train_together(adapted, [course(n, kind) for n in range(2)], SETTINGS, 2, end, go_on, checkpoint)
        assert checkpoint.path.exists() == (len(steps) == 3)
    assert len(steps) == SETTINGS.steps, "no step is taken twice"
    assert_near(ended, whole)
    where = {(key.rpartition("/")[2], place(value)) for p in ended.values() for key, value in p.state()[0].items()}
    assert {name for name, at in where if at == device} >= {"exp_avg", "exp_avg_sq"}
    assert {name for name, at in where if at != device} <= {"step"}, "torch keeps that one on the CPU"


def test_what_acts_on_replies_alone_has_the_losses_and_gradients_of_a_mask(adapted: Adapted, shapes: Shapes) -> None:
    test_prompts.test_losses_and_gradients_are_those_of_a_mask_over_the_whole_text(
        adapted, test_prompts.make_adapter(adapted, shapes)
    )


# Memory


def in_less_memory(device: str, work: Callable[[], Found]) -> tuple[Found, Found]:
    """What `work` leads to with all of the GPU's memory, and with seven tenths of what it took of it."""
    if device != "cuda":
        pytest.skip("a GPU's real lack of memory needs a GPU")
    work()  # libraries take their workspaces
    release()
    before = torch.cuda.memory_allocated()
    torch.cuda.reset_peak_memory_stats()
    whole = work()
    taken = torch.cuda.max_memory_allocated() - before
    assert taken > FILLS, f"{taken} bytes are too few to run out of them; make the work larger"
    release()
    total = torch.cuda.get_device_properties(torch.cuda.current_device()).total_memory
    torch.cuda.set_per_process_memory_fraction((torch.cuda.memory_reserved() + 0.7 * taken) / total)
    try:
        return whole, work()
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0)
        release()


@pytest.mark.parametrize("kind", KINDS)
def test_a_step_larger_than_the_memory_goes_through_in_parts(
    device: str, adapted: Adapted, course: Callable[..., Course], kind: str, said: pytest.LogCaptureFixture
) -> None:
    rng = random.Random(4)
    tokens = [tuple(rng.randrange(128) for _ in range(1024)) for _ in range(64)]
    examples = [Example(row, (500, 900, 1023), (1.0, 1.0, 0.5)) for row in tokens]
    settings = TrainingSettings(batch_size=64, steps=3, min_steps=3, stop_loss=0.0)

    def work() -> dict[str, Pupil]:
        return trained(adapted, [replace(course(2, kind), examples=examples)], 1, settings)

    whole, parts = in_less_memory(device, work)
    assert_near(parts, whole)
    first = next(record.getMessage() for record in said.records if "out of memory" in record.getMessage())
    assert first == f"out of memory: a step now goes through the model in parts of at most {64 * 1024 // 2} tokens"


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_rows_that_do_not_fit_into_the_memory_are_halved(
    device: str, kind: type[Engine], said: pytest.LogCaptureFixture
) -> None:
    made = make_engine(torch.float32, kind, device, rows=8, fast_rows=8)
    # Room for long replies is what takes memory; that they end soon saves the time.
    made.adapted.model.generation_config.eos_token_id = list(range(1, 97, 2))  # type: ignore[union-attr]
    asked = [replace(request, max_new_tokens=2**17) for request in make_requests(8)]
    rows = list[int]()

    def work() -> Any:
        engine = kind(made.adapted, made.tokenizer, made.settings)
        found = engine.generate(asked)
        rows.append(engine.rows)
        return found

    whole, halved = in_less_memory(device, work)
    assert halved == whole
    assert rows[:2] == [8, 8]
    assert rows[2] in (1, 2, 4)
    assert "out of memory: going on with 4 rows" in said.text


# Replies


@DTYPES
def test_a_row_is_what_its_own_coefficients_make_it(
    make_model: ModelMaker, shapes: Shapes, ids: Tensor, dtype: torch.dtype
) -> None:
    def make(dtype: torch.dtype) -> Any:
        return Adapted(make_model(dtype), TARGETS)

    test_layers.test_at_equal_shapes_a_row_does_not_depend_on_what_the_others_use(make, shapes, ids, dtype)
    test_layers.test_coefficients_change_the_logits_and_base_rows_stay_exactly_the_base_model(make, shapes, ids, dtype)
    if dtype == torch.float32:
        test_layers.test_a_mixed_batch_equals_one_by_one(make(dtype), shapes, ids)
    test_layers.test_a_set_of_zeros_is_exactly_the_base_model(make, shapes, ids, dtype)


@pytest.mark.parametrize("shape", [{}, {"rows": 10, "window": 8, "bucket": 128}], ids=str)
def test_a_canonical_reply_depends_on_its_request_alone_bit_for_bit(device: str, shape: dict[str, int]) -> None:
    engine = make_engine(torch.bfloat16, Engine, device, **shape)
    copied = [Request((5, 9, 13, 21, 34) * 5, fixer, 30) for fixer in (None, "one", "two")]  # drafts are found
    asked = [
        replace(request, sampling=Sampling(0.8, 0.95, number) if number % 2 else None)
        for number, request in enumerate([*make_requests(11), *copied, *copied])
    ]
    together = engine.generate(asked)
    assert engine.generate(asked[::-1])[::-1] == together
    late = of_replies(make_engine(torch.bfloat16, Engine, device, **shape), "one")
    opened_ones = [opened(request) for request in asked[:11]]
    assert late.generate(opened_ones[::-1])[::-1] == [late.generate([request])[0] for request in opened_ones]
    order = random.Random(1).sample(range(len(asked)), len(asked))
    shuffled = engine.generate([asked[number] for number in order])
    assert [shuffled[order.index(number)] for number in range(len(asked))] == together
    assert [engine.generate([request])[0] for request in asked] == together
    assert len({reply.tokens for reply in together}) > 10


def test_the_logits_of_recorded_steps_are_seen(device: str) -> None:
    test_engine.test_who_asks_sees_the_logits_that_replies_are_decided_on(device)


@pytest.mark.parametrize("shared", [(), SHARED], ids=["prompts of their own", "a shared beginning"])
def test_in_float32_all_engines_on_all_devices_reply_the_same(device: str, shared: tuple[int, ...]) -> None:
    asked = [
        replace(request, sampling=Sampling(0.7, 0.9, number) if number % 3 == 2 else None)
        for number, request in enumerate(requests(12, shared))
    ]
    wanted = make_engine(torch.float32).generate(asked)
    assert make_engine(torch.float32, Engine, device).generate(asked) == wanted
    for few in (4, 32):
        assert make_engine(torch.float32, FastEngine, device, fast_rows=few, fast_window=6).generate(asked) == wanted


# Phases 1 and 3, the bank, PEFT


def learnt(adapted: Adapted) -> tuple[Merged, dict[str, dict[str, LoraLayer]]]:
    """Two LoRAs, a basis of them, and a third pattern trained on it with directions of its own; and all three updates."""
    courses = [replace(course_of(adapted, {}, number, "lora"), name=name) for number, name in enumerate(("one", "two"))]
    updates = {name: pupil.course.adapter.factors() for name, pupil in trained(adapted, courses, 2).items()}
    first = build(updates, 0.9, 16)
    tasks = {name: project(first, lora) for name, lora in updates.items()}
    third = CoefficientAdapter(adapted, first, 2, 2, 1e-2, generator(3))
    train(adapted, third, test_training.EXAMPLES, SETTINGS, 2e-2, 1)
    updates["third"] = third.factors()
    layers = [*third.coefficients().values(), *(layer for update in updates.values() for layer in update.values())]
    assert {place(side) for layer in layers for side in vars(layer).values()} == {"cpu"}
    return merge(first, tasks, {"third": updates["third"]}, 1.0, 64, 0.5), updates


def test_phases_1_and_3_take_what_was_trained_here(adapted: Adapted) -> None:
    merged, updates = learnt(adapted)
    assert merged.tasks.keys() == updates.keys()
    for name, layer in updates["third"].items():
        assert error(dense_in(merged.basis[name], merged.tasks["third"][name]), dense(layer)) < 1e-4


@pytest.mark.parametrize("learner", ["device", "cpu"])
def test_a_bank_written_here_is_good_there_and_in_plain_peft(
    adapted: Adapted, make_model: ModelMaker, ids: Tensor, tmp_path: Path, learner: str
) -> None:
    cpu = Adapted(tiny_qwen2(), TARGETS)
    learner_, other = (adapted, cpu) if learner == "device" else (cpu, adapted)
    merged, _ = learnt(learner_)
    bank, trained = Bank(tmp_path / "bank"), dict.fromkeys(merged.tasks, Trained("lora"))
    version = bank.load(bank.write(merged.basis, merged.tasks, trained, "tiny", SHA, "digest", None), SHA)
    assert validate(bank, version.version, SHA).problems == []
    for model in (adapted, cpu):
        model.load(version.basis, version.tasks)
    base = logits_of(adapted, ids, Adapted.BASE)
    for pattern in version.tasks:
        wanted = logits_of(adapted, ids, adapted.index(pattern))
        assert (wanted - base).abs().max() > 1e-2
        torch.testing.assert_close(logits_of(cpu, ids.cpu(), cpu.index(pattern)), wanted.cpu(), atol=1e-3, rtol=1e-3)
        peft_io.export(version, pattern, tmp_path / pattern, "tiny")
        plain: Any = PeftModel.from_pretrained(make_model(), str(tmp_path / pattern)).eval()
        with torch.no_grad():
            torch.testing.assert_close(plain(input_ids=ids).logits, wanted, atol=1e-3, rtol=1e-3)
    again = CoefficientAdapter(other, version.basis, 2, 0, 1e-2, generator(1), version.tasks["third"])
    assert train(other, again, test_training.EXAMPLES, SETTINGS, 1e-2, 1).steps == SETTINGS.steps


# Loading, and the whole


def test_auto_puts_a_model_on_the_gpu_in_bfloat16(device: str, tmp_path: Path) -> None:
    write_gguf(tmp_path / "tiny.gguf")
    local = registry.fetch(str(tmp_path / "tiny.gguf"), tmp_path / "models")
    model: Any
    model, tokenizer = registry.load(local, "auto" if device == "cuda" else "cpu")
    dtype = torch.bfloat16 if device == "cuda" else getattr(torch, convert.suited_dtype("cpu"))
    assert {(place(tensor), tensor.dtype) for tensor in model.parameters()} == {(device, dtype)}
    assert {place(tensor) for tensor in model.buffers()} <= {device}
    engine = FastEngine(Adapted(model, TARGETS), tokenizer, make_engine().settings)
    (reply,) = engine.generate([Request((5, 6, 7), None, 5)])
    assert 0 < len(reply.tokens) <= 5 or reply.finished
    assert device in engine.shape_key()


@pytest.mark.slow
@pytest.mark.skipif(not (shutil.which("rustc") and shutil.which("bwrap")), reason="it needs rustc and bubblewrap")
def test_a_whole_cycle(device: str, tmp_path: Path) -> None:
    school = tiny.school(tmp_path)
    model = {"name": str(tiny.model(tmp_path)), "device": "auto" if device == "cuda" else "cpu", "threads": 1}
    sections: dict[str, dict[str, Any]] = {**tiny.SETTINGS, "model": model, "log": {"level": "info"}}
    environment = {
        f"SLEEPY_{name}__{key}".upper(): str(value) for name, keys in sections.items() for key, value in keys.items()
    }
    environment |= {"SLEEPY_KOANS_DIR": str(school), "SLEEPY_STATE_DIR": str(tmp_path / "state")}

    def sleepy(*words: str) -> tuple[Any, str]:
        done = subprocess.run(
            [sys.executable, "-m", "sleepy", *words, "--json"],
            capture_output=True, text=True, env={**os.environ, **environment}, check=False, timeout=900,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout), done.stderr

    summary, log = sleepy("run", "--once")
    assert f" on {device}\n" in log
    assert summary["decision"] == "promoted"
    runs, _ = sleepy("history", "sql", "SELECT kind, state FROM training_run")
    assert {(run["kind"], run["state"]) for run in runs} == {("lora", "done"), ("coefficients", "done")}
    assert sleepy("history", "sql", "SELECT kind FROM promotion")[0] == [{"kind": "promoted"}]
