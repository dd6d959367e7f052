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
from functools import partial
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
from sleepy.share.adapters import Adapter, CoefficientAdapter, LoraLayer
from sleepy.share.bank import Bank, BankVersion
from sleepy.share.batches import Example
from sleepy.share.checkpoint import Checkpoint
from sleepy.share.layers import Adapted, LayerBasis
from sleepy.share.memory import release
from sleepy.share.pupil import Course, Pupil
from sleepy.share.subspace import Merged, build, merge, project
from sleepy.share.training import train, train_together
from sleepy.share.validate import validate
from tests.bench import tiny
from tests.lm.test_convert import write_gguf
from tests.lm.test_engine import make_engine, make_requests
from tests.lm.test_fast import SHARED, requests
from tests.share import test_adapters, test_layers, test_training
from tests.share.conftest import ids, one_thread, shapes, tiny_qwen2
from tests.share.material import TARGETS, Shapes, dense, dense_in, error, generator, random_basis
from tests.share.test_memory import of, said
from tests.share.test_peft_io import SHA, logits_of
from tests.share.test_together import KINDS, SETTINGS, basis, course, course_of, parameters, trained

__all__ = ["basis", "course", "ids", "one_thread", "said", "shapes"]  # fixtures

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
def gpu(device: str) -> str:
    """Only a GPU will do."""
    if device != "cuda":
        pytest.skip("a real lack of a GPU's memory needs a GPU")
    return device


@pytest.fixture
def adapted(device: str) -> Adapted:
    """The tiny model on the device, float32."""
    return on(device)


def on(device: str, dtype: torch.dtype = torch.float32) -> Adapted:
    return Adapted(tiny_qwen2(dtype).to(device), TARGETS)


def of_kind(adapted: Adapted, basis: dict[str, LayerBasis], kind: str, number: int = 2) -> Adapter:
    return course_of(adapted, basis, number, kind).adapter


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
@pytest.mark.parametrize("kind", KINDS[1:])
def test_every_coefficient_has_a_gradient_at_the_first_step(
    device: str, basis: dict[str, LayerBasis], dtype: torch.dtype, kind: str
) -> None:
    adapted = on(device, dtype)
    gradients = test_adapters.first_gradients(adapted, of_kind(adapted, basis, kind))
    assert len(gradients) == 2 * 4 * 2 * (2 if kind.endswith("phi") else 1)
    assert test_adapters.moving(gradients) == gradients.keys()
    assert {(place(g), g.dtype) for g in gradients.values() if g is not None} == {(device, torch.float32)}


@DTYPES
@pytest.mark.parametrize("kind", KINDS)
def test_training_lowers_the_loss_and_touches_nothing_but_the_adapter(
    device: str, basis: dict[str, LayerBasis], dtype: torch.dtype, kind: str
) -> None:
    adapted = on(device, dtype)
    adapter = of_kind(adapted, basis, kind)
    before = test_training.fingerprint(adapted, basis)
    started = {name: p.detach().clone() for name, p in adapter.named_parameters()}
    log = train(adapted, adapter, test_training.EXAMPLES, test_training.STEPS, lr=2e-2, seed=1)
    assert test_training.fingerprint(adapted, basis) == before
    assert log.last < 0.8 * log.first
    assert all(place(p) == device and not torch.equal(p, started[name]) for name, p in adapter.named_parameters())


@pytest.mark.parametrize("kind", KINDS)
def test_losses_are_those_of_the_cpu(
    adapted: Adapted, course: Callable[..., Course], basis: dict[str, LayerBasis], kind: str
) -> None:
    here = trained(adapted, [course(number, kind) for number in range(2)], 1)
    cpu = on("cpu")
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


def test_together_in_bfloat16(device: str, basis: dict[str, LayerBasis]) -> None:
    adapted = on(device, torch.bfloat16)
    make = partial(course_of, adapted, basis)
    alone = {name: pupil for n in range(2) for name, pupil in trained(adapted, [make(n)], 1).items()}
    for name, pupil in trained(adapted, [make(0), make(1)], 2).items():
        assert pupil.log.losses == pytest.approx(alone[name].log.losses, rel=0.05)


@pytest.mark.parametrize("kind", KINDS)
def test_cut_short_it_goes_on_where_it_was(
    adapted: Adapted, course: Callable[..., Course], kind: str, device: str, tmp_path: Path
) -> None:
    whole = trained(adapted, [course(number, kind) for number in range(2)], 2)
    checkpoint, ended = Checkpoint(tmp_path / "checkpoint.safetensors", 3600, "tiny"), dict[str, Pupil]()
    steps: list[Any] = []

    def go_on(at: Any) -> None:
        steps.append(at)
        if len(steps) == 3:
            raise SystemExit

    def end(pupil: Pupil) -> None:
        ended[pupil.course.name] = pupil

    for left in (pytest.raises(SystemExit), nullcontext()):
        with left:
            train_together(adapted, [course(n, kind) for n in range(2)], SETTINGS, 2, end, go_on, checkpoint)
        assert checkpoint.path.exists() == (len(steps) == 3)
    assert len(steps) == SETTINGS.steps, "no step is taken twice"
    assert_near(ended, whole)
    where = {(key.rpartition("/")[2], place(value)) for p in ended.values() for key, value in p.state()[0].items()}
    assert {name for name, at in where if at == device} >= {"exp_avg", "exp_avg_sq"}
    assert {name for name, at in where if at != device} <= {"step"}, "torch keeps that one on the CPU"


# Memory


def in_less_memory(work: Callable[[], Found]) -> tuple[Found, Found]:
    """What `work` leads to with all of the GPU's memory, and with seven tenths of what it took of it."""
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
    gpu: str, basis: dict[str, LayerBasis], kind: str, said: pytest.LogCaptureFixture
) -> None:
    adapted, rng = on(gpu), random.Random(4)
    tokens = [tuple(rng.randrange(128) for _ in range(1024)) for _ in range(64)]
    examples = [Example(row, (500, 900, 1023), (1.0, 1.0, 0.5)) for row in tokens]
    settings = TrainingSettings(batch_size=64, steps=3, min_steps=3, stop_loss=0.0)

    def work() -> dict[str, Pupil]:
        return trained(adapted, [Course("it", of_kind(adapted, basis, kind), examples, 1e-2, 1)], 1, settings)

    whole, parts = in_less_memory(work)
    assert_near(parts, whole)
    first = next(record.getMessage() for record in said.records if "out of memory" in record.getMessage())
    assert first == f"out of memory: a step now goes through the model in parts of at most {64 * 1024 // 2} tokens"


@pytest.mark.parametrize("kind", [Engine, FastEngine])
def test_rows_that_do_not_fit_into_the_memory_are_halved(
    gpu: str, kind: type[Engine], said: pytest.LogCaptureFixture
) -> None:
    made = make_engine(torch.float32, kind, gpu, rows=8, fast_rows=8)
    # Room for long replies is what takes memory; that they end soon saves the time.
    made.adapted.model.generation_config.eos_token_id = list(range(1, 97, 2))  # type: ignore[union-attr]
    asked = [replace(request, max_new_tokens=2**17) for request in make_requests(8)]
    rows = list[int]()

    def work() -> Any:
        engine = kind(made.adapted, made.tokenizer, made.settings)
        found = engine.generate(asked)
        rows.append(engine.rows)
        return found

    whole, halved = in_less_memory(work)
    assert halved == whole
    assert rows[:2] == [8, 8]
    assert rows[2] in (1, 2, 4)
    assert "out of memory: going on with 4 rows" in said.text


# Replies


@DTYPES
def test_a_mixed_batch_equals_one_by_one(device: str, shapes: Shapes, ids: Tensor, dtype: torch.dtype) -> None:
    adapted, ids = on(device, dtype), ids.to(device)
    plain = test_layers.logits(adapted, ids, None)
    test_layers.load(adapted, shapes)
    chosen = [3, Adapted.BASE, 1]
    mixed = test_layers.logits(adapted, ids, chosen)
    assert torch.equal(mixed[1], plain[1])
    for row, index in enumerate(chosen):
        assert torch.equal(mixed[row], test_layers.logits(adapted, ids, [index] * 3)[row])
        alone = test_layers.logits(adapted, ids[row : row + 1], [index])[0]
        close = 1e-4 if dtype == torch.float32 else 0.1
        torch.testing.assert_close(mixed[row], alone, atol=close * float(alone.abs().max()), rtol=close)
    assert (mixed[0] - plain[0]).abs().max() > 0.1


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
    order = random.Random(1).sample(range(len(asked)), len(asked))
    shuffled = engine.generate([asked[number] for number in order])
    assert [shuffled[order.index(number)] for number in range(len(asked))] == together
    assert [engine.generate([request])[0] for request in asked] == together
    assert len({reply.tokens for reply in together}) > 10


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


def learnt(adapted: Adapted, shapes: Shapes) -> tuple[Merged, dict[str, dict[str, LoraLayer]]]:
    """Two LoRAs, a basis of them, and a third pattern trained on it with directions of its own; and all three updates."""
    start = random_basis(shapes, 4, generator(1))
    make = partial(course_of, adapted, start)
    loras = {
        name: p.course.adapter.factors() for name, p in trained(adapted, [make(n, "lora") for n in (0, 1)], 2).items()
    }
    first = build(loras, 0.9, 16)
    tasks = {name.replace(" ", "_"): project(first, lora) for name, lora in loras.items()}
    third = CoefficientAdapter(adapted, first, 2, 2, 1e-2, generator(3))
    train(adapted, third, test_training.EXAMPLES, SETTINGS, 2e-2, 1)
    updates = {**loras, "third": third.factors()}
    assert {place(side) for update in updates.values() for layer in update.values() for side in (layer.A, layer.B)} == {
        "cpu"
    }
    assert {place(side) for c in third.coefficients().values() for side in (c.beta, c.alpha)} == {"cpu"}
    updates = {name.replace(" ", "_"): update for name, update in updates.items()}
    return merge(first, tasks, {"third": updates["third"]}, 1.0, 64, 0.5), updates


def written(root: Path, merged: Merged) -> BankVersion:
    bank = Bank(root / "bank")
    kinds: Any = dict.fromkeys(merged.tasks, "lora")
    name = bank.write(merged.basis, merged.tasks, kinds, "tiny", SHA, "digest", None)
    assert validate(bank, name, SHA).problems == []
    return bank.load(name, SHA)


def test_phases_1_and_3_take_what_was_trained_here(adapted: Adapted, shapes: Shapes) -> None:
    merged, updates = learnt(adapted, shapes)
    for name, layer in updates["third"].items():
        assert error(dense_in(merged.basis[name], merged.tasks["third"][name]), dense(layer)) < 1e-4
    assert merged.tasks.keys() == updates.keys()
    assert max(merged.drift.values()) < 0.5


@pytest.mark.parametrize("learner", ["device", "cpu"])
def test_a_bank_written_here_is_good_there_and_the_other_way_round(
    device: str, shapes: Shapes, ids: Tensor, tmp_path: Path, learner: str
) -> None:
    adapted, cpu = on(device), on("cpu")
    here, there = (adapted, cpu) if learner == "device" else (cpu, adapted)
    version = written(tmp_path, learnt(here, shapes)[0])
    assert {place(side) for layer in version.basis.values() for side in (layer.beta, layer.alpha)} == {"cpu"}
    found = []
    for model in (here, there):
        model.load(version.basis, version.tasks)
        where = next(model.model.parameters()).device
        found.append([logits_of(model, ids.to(where), row).cpu() for row in range(4)])
    for one, other in zip(*found, strict=True):
        torch.testing.assert_close(one, other, atol=1e-3, rtol=1e-3)
    assert all((changed - found[0][0]).abs().max() > 1e-2 for changed in found[0][1:])
    again = CoefficientAdapter(there, version.basis, 2, 0, 1e-2, generator(1), version.tasks["third"])
    assert train(there, again, test_training.EXAMPLES, SETTINGS, 1e-2, 1).steps == SETTINGS.steps


def test_an_exported_pattern_gives_the_same_logits_in_plain_peft(
    adapted: Adapted, shapes: Shapes, ids: Tensor, device: str, tmp_path: Path
) -> None:
    version = written(tmp_path, learnt(adapted, shapes)[0])
    adapted.load(version.basis, version.tasks)
    for pattern in version.tasks:
        peft_io.export(version, pattern, tmp_path / pattern, "tiny")
        wanted = logits_of(adapted, ids.to(device), adapted.index(pattern))
        plain = PeftModel.from_pretrained(tiny_qwen2().to(device), str(tmp_path / pattern)).eval()
        with torch.no_grad():
            found = plain(input_ids=ids.to(device)).logits
        assert place(found) == device
        torch.testing.assert_close(found, wanted, atol=1e-3, rtol=1e-3)


# Loading, and the whole


def test_auto_puts_a_model_on_the_gpu_in_bfloat16(device: str, tmp_path: Path) -> None:
    write_gguf(tmp_path / "tiny.gguf")
    local = registry.fetch(str(tmp_path / "tiny.gguf"), tmp_path / "models")
    model, tokenizer = registry.load(local, "auto" if device == "cuda" else "cpu")
    dtype = torch.bfloat16 if device == "cuda" else getattr(torch, convert.suited_dtype("cpu"))
    assert {(place(tensor), tensor.dtype) for tensor in model.parameters()} == {(device, dtype)}
    assert {place(tensor) for tensor in model.buffers()} <= {device}
    engine = FastEngine(Adapted(model, TARGETS), tokenizer, make_engine().settings)
    (reply,) = engine.generate([Request((5, 6, 7), None, 5)])
    assert 0 < len(reply.tokens) <= 5 or reply.finished
    assert device in engine.shape_key()


@pytest.mark.slow
@pytest.mark.skipif(
    not (shutil.which("rustc") and shutil.which("bwrap")), reason="a whole cycle needs rustc and bubblewrap"
)
def test_a_whole_cycle(device: str, tmp_path: Path) -> None:
    chosen = {f"{section}.{key}": value for section, keys in tiny.SETTINGS.items() for key, value in keys.items()}
    chosen |= {"koans_dir": tiny.school(tmp_path), "state_dir": tmp_path / "state", "model.name": tiny.model(tmp_path)}
    chosen |= {"model.device": "auto" if device == "cuda" else "cpu", "log.level": "info"}
    environment = {f"SLEEPY_{key.replace('.', '__').upper()}": str(value) for key, value in chosen.items()}

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
    assert {run["kind"] for run in runs} == {"lora", "coefficients"}
    assert {run["state"] for run in runs} == {"done"}
    promotions, _ = sleepy("history", "sql", "SELECT kind FROM promotion")
    assert [row["kind"] for row in promotions] == ["promoted"]
