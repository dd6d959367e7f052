"""Phase 1 and Phase 3 on synthetic adapters of the 1.5 B shape, beside two packages of the index, `vlora-dev` and `lorashare`.

    python -m tests.bench.algebra [--blocks N] [--repetitions N]

The other two are installed for this alone, into a temporary folder. All read the same PEFT folders. Each case runs in
processes of its own, on one thread, and cases take turns; medians count. Seconds are CPU time (what an idle core would take),
reading from disk included, and for ours the errors of all layers and tasks; memory is what the case added to the resident size at
its peak. One block is q, k, v, o of one of the 28 layers: times for the whole model are 28 times as long, and only where a package
holds all layers at once is its memory, too.

The error is ‖ΔW − ΔW′‖ / ‖ΔW‖ over all layers of a task, mean over the first twenty tasks. What is in a basis differs: ours and
lorashare's has columns of length n, vlora-dev's has whole flattened factors, r times as long, so that 4 of its components take the
room of 32. lorashare's Phase 3 projects and leaves its basis alone while 95 % of the new adapter's factors lie in it.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import fmean
from typing import Any

import torch

from sleepy.settings import ShareSettings
from sleepy.share import interchange, linalg, peft_io, subspace
from sleepy.share.adapters import LoraLayer
from sleepy.share.layers import LayerBasis
from sleepy.share.subspace import random_orthonormal
from tests.bench import common

BLOCK = {"q_proj": (1536, 1536), "k_proj": (256, 1536), "v_proj": (256, 1536), "o_proj": (1536, 1536)}
LAYERS = 28
RANK, K, VARIANCE = 8, 32, ShareSettings().variance
SHARED, NOISE = 24, 0.1
"""Directions that all tasks share, with strengths 0.9^j, and the share of a task's own noise in each factor."""
PHASE_1, PHASE_3 = (8, 64, 500), (5, 50, 500)
BALANCED = "balanced factors"
"""Phase 1 as SHARE.md has it, by the leading directions of all U √Σ and V √Σ."""
OTHER_PACKAGES = ("lorashare", "vlora-dev, 32 components", "vlora-dev, 4 components")
CONTENDERS = ("sleepy", BALANCED, *OTHER_PACKAGES)
PHASE_3_CONTENDERS = ("sleepy", *OTHER_PACKAGES, "vlora-dev, 32, incremental")

OTHERS = ("vlora-dev", "lorashare")
_PIP = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps")

Layers = dict[str, LoraLayer]


def main() -> None:
    """Run all cases and store what they found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--blocks", type=int, default=1)
    parser.add_argument("--repetitions", type=int, default=3)
    parser.add_argument("--case", nargs=4, metavar=("PHASE", "WHO", "TASKS", "FOLDER"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    if asked.case:
        phase, who, tasks, folder = asked.case
        print(json.dumps(_case(phase, who, int(tasks), Path(folder))))
        return
    cases = [
        (phase, who, tasks)
        for phase, sizes, contenders in (("1", PHASE_1, CONTENDERS), ("3", PHASE_3, PHASE_3_CONTENDERS))
        for tasks in sizes
        for who in contenders
    ]
    runs: dict[tuple[str, str, int], list[dict[str, Any]]] = {case: [] for case in cases}
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as others:
        subprocess.run([*_PIP, "--target", others, *OTHERS], check=True, stdout=subprocess.DEVNULL)
        _write_adapters(Path(folder), max(PHASE_1) + 1, asked.blocks)
        for case in cases * asked.repetitions:
            runs[case].append(_in_a_process(*case, folder, others))
            common.say(json.dumps(runs[case][-1]))
    layers = f"{4 * asked.blocks} of {4 * LAYERS}, factor {LAYERS / asked.blocks:g}"
    common.store(
        "algebra",
        {
            "layers": layers,
            "rank": RANK,
            "k_max": K,
            "variance": VARIANCE,
            "repetitions": asked.repetitions,
            "results": [_medians(found) for found in runs.values()],
        },
    )


def table(report: Mapping[str, Any]) -> str:
    """Markdown."""
    rows = [
        "| phase | tasks | by | CPU s | peak MiB | error | basis | per task | the new one's error | drift of the others |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for one in report["results"]:
        head = f"| {one['phase']} | {one['tasks']} | {one['who']} |"
        if "failed" in one:
            rows.append(f"{head} {one['failed']} | | | | | | |")
            continue
        new = f"{one['new_error']:.4f} | {one['drift']:.4f}" if "drift" in one else "|"
        rows.append(
            f"{head} {one['seconds']:.3f} | {one['peak_mib']:.0f} | {one['error']:.4f} | {one['basis']:,} | "
            f"{one['per_task']:,} | {new} |"
        )
    return "\n".join(rows)


def _medians(runs: list[dict[str, Any]]) -> dict[str, Any]:
    """Of one case's runs, the first that failed, if any did; else times and memory as medians, what else was found as it is."""
    if failed := [run for run in runs if "failed" in run]:
        return failed[0]
    measured = {field: common.median([run[field] for run in runs]) for field in ("seconds", "peak_mib")}
    return {**runs[0], **measured, "all_seconds": [round(run["seconds"], 4) for run in runs]}


def _in_a_process(phase: str, who: str, tasks: int, folder: str, others: str) -> dict[str, Any]:
    env = {**os.environ, "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}
    if who != "sleepy":
        env["PYTHONPATH"] = os.pathsep.join([others, *filter(None, [env.get("PYTHONPATH", "")])])
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.algebra", "--case", phase, who, str(tasks), folder],
        capture_output=True, text=True, check=False, env=env,
    )  # fmt: skip
    found: dict[str, Any] = {"phase": phase, "who": who, "tasks": tasks}
    if done.returncode:
        return {**found, "failed": (done.stderr.strip().splitlines() or ["no reason given"])[-1]}
    return {**found, **json.loads(done.stdout.splitlines()[-1])}


def _case(phase: str, who: str, tasks: int, root: Path) -> dict[str, Any]:
    folders = {f"t{i:03d}": root / f"t{i:03d}" for i in range(tasks + (phase == "3"))}
    warnings.simplefilter("ignore")
    run = _ours if who in ("sleepy", BALANCED) else _lorashare if who == "lorashare" else _vlora
    return run(phase, folders, who)


def _measured(work: Callable[[], object]) -> dict[str, float]:
    """CPU seconds, and MiB that the resident size rose by at most."""
    Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew
    before, started = _resident("VmRSS"), time.process_time()
    work()
    return {"seconds": time.process_time() - started, "peak_mib": (_resident("VmHWM") - before) / 1024}


def _resident(field: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(field))


def _ours(phase: str, folders: Mapping[str, Path], who: str) -> dict[str, Any]:
    state: dict[str, Any] = {}
    old, new = _split(phase, folders)

    def build() -> None:
        adapters = {name: peft_io.LoraFolder(folder) for name, folder in old.items()}
        if who == BALANCED:
            basis = _of_balanced_factors(adapters)
            state.update(basis=basis, tasks={name: subspace.project(basis, one) for name, one in adapters.items()})
            return
        made = interchange.phase_1(adapters, ShareSettings(variance=VARIANCE, k_max=K))
        state.update(basis=made.basis, tasks=made.tasks)

    def merge() -> None:
        updates = {name: peft_io.LoraFolder(folder) for name, folder in new.items()}
        merged = subspace.merge(state["basis"], state["tasks"], updates, VARIANCE, K, math.inf)
        state.update(basis=merged.basis, tasks=merged.tasks)

    def rebuilt(name: str) -> Layers:
        return subspace.reconstruct(state["basis"], state["tasks"][name])

    return _run(
        phase, folders, build, merge, rebuilt,
        lambda: sum(b.beta.numel() + b.alpha.numel() for b in state["basis"].values()),
        lambda name: sum(c.parameters for c in state["tasks"][name].values()),
    )  # fmt: skip


def _of_balanced_factors(adapters: Mapping[str, Mapping[str, LoraLayer]]) -> subspace.Basis:
    basis = {}
    for layer in next(iter(adapters.values())):
        beta, alpha = linalg.Columns(), linalg.Columns()
        for adapter in adapters.values():
            balanced = subspace.balance(adapter[layer])
            beta.add(balanced.B)
            alpha.add(balanced.A.T)
        basis[layer] = LayerBasis(beta.strongest(1.0, K), alpha.strongest(1.0, K))
    return basis


def _lorashare(phase: str, folders: Mapping[str, Path], _who: str) -> dict[str, Any]:
    from lorashare import SHAREModel  # type: ignore[import-not-found,unused-ignore]

    state: dict[str, Any] = {}
    old, new = _split(phase, folders)

    def build() -> None:
        state["model"] = SHAREModel.from_adapters({n: str(f) for n, f in old.items()}, num_components=K, device="cpu")

    def merge() -> None:
        for name, folder in new.items():
            state["model"].add_adapter(str(folder), name=name, device="cpu")

    return _run(
        phase, folders, build, merge, lambda name: _factors(state["model"].reconstruct(name)),
        lambda: sum(tensor.numel() for tensor in state["model"].components.values()),
        lambda name: sum(tensor.numel() for tensor in state["model"].all_loadings[name].values()),
    )  # fmt: skip


def _vlora(phase: str, folders: Mapping[str, Path], who: str) -> dict[str, Any]:
    from vlora import SharedSubspace, load_adapter  # type: ignore[import-not-found,unused-ignore]

    state: dict[str, Any] = {}
    old, new = _split(phase, folders)
    components = 4 if "4 components" in who else K

    def build() -> None:
        adapters = [load_adapter(folder) for folder in old.values()]
        state["space"] = SharedSubspace.from_adapters(adapters, task_ids=list(old), num_components=components)

    def merge() -> None:
        absorb = state["space"].absorb_incremental if "incremental" in who else state["space"].absorb
        for name, folder in new.items():
            absorb(load_adapter(folder), name)

    def rebuilt(name: str) -> Layers:
        found = state["space"].reconstruct(name)
        return {layer: LoraLayer(found.lora_b[layer], found.lora_a[layer]) for layer in found.layer_names}

    def basis() -> int:
        space = state["space"]
        parts = (space.components_a, space.components_b, space.means_a, space.means_b)
        return sum(tensor.numel() for part in parts for tensor in part.values())

    def per_task(name: str) -> int:
        task = state["space"].tasks[name]
        return sum(tensor.numel() for side in (task.loadings_a, task.loadings_b) for tensor in side.values())

    return _run(phase, folders, build, merge, rebuilt, basis, per_task)


def _split(phase: str, folders: Mapping[str, Path]) -> tuple[dict[str, Path], dict[str, Path]]:
    """What is there before, and, in Phase 3, the one adapter that comes."""
    names = list(folders)
    cut = len(names) - (phase == "3")
    return {name: folders[name] for name in names[:cut]}, {name: folders[name] for name in names[cut:]}


def _run(
    phase: str, folders: Mapping[str, Path], build: Callable[[], None], merge: Callable[[], None],
    rebuilt: Callable[[str], Layers], basis: Callable[[], int], per_task: Callable[[str], int],
) -> dict[str, Any]:  # fmt: skip
    names = list(folders)
    if phase == "1":
        found: dict[str, Any] = _measured(build)
    else:
        build()
        before = {name: rebuilt(name) for name in names[:-1][:20]}
        found = _measured(merge)
        found["drift"] = fmean(_off(rebuilt(name), old) for name, old in before.items())
        found["new_error"] = _off(rebuilt(names[-1]), _raw(folders[names[-1]]))
    found["error"] = fmean(_off(rebuilt(name), _raw(folders[name])) for name in names[:20])
    return {**found, "basis": basis(), "per_task": per_task(names[0])}


def _off(found: Layers, wanted: Layers) -> float:
    """‖ΔW − ΔW′‖ / ‖ΔW‖ over all layers; a layer that is not there counts as zero."""
    missed = size = 0.0
    for name, layer in wanted.items():
        left, right = layer.B.double(), layer.A.double().T
        size += float(linalg.norm(left, right)) ** 2
        if name in found:
            left = torch.cat([left, -found[name].B.double()], dim=1)
            right = torch.cat([right, found[name].A.double().T], dim=1)
        missed += float(linalg.norm(left, right)) ** 2
    return (missed / size) ** 0.5


def _raw(folder: Path) -> Layers:
    return dict(peft_io.LoraFolder(folder))


def _factors(tensors: Mapping[str, torch.Tensor]) -> Layers:
    names = sorted({key.removeprefix(peft_io.PREFIX).split(".lora_")[0] for key in tensors})
    return {
        name: LoraLayer(
            tensors[f"{peft_io.PREFIX}{name}.lora_B.weight"], tensors[f"{peft_io.PREFIX}{name}.lora_A.weight"]
        )
        for name in names
    }


def _write_adapters(root: Path, count: int, blocks: int) -> None:
    """LoRAs with a common part and noise of their own, each mixed by a random invertible matrix, as training leaves them."""
    rng = torch.Generator().manual_seed(0)
    strengths = 0.9 ** torch.arange(SHARED)
    shapes = {f"model.layers.{i}.self_attn.{name}": shape for i in range(blocks) for name, shape in BLOCK.items()}
    common = {
        name: tuple(random_orthonormal(size, SHARED, rng) * strengths for size in shape)
        for name, shape in shapes.items()
    }

    def side(directions: torch.Tensor) -> torch.Tensor:
        shared = directions @ torch.randn(SHARED, RANK, generator=rng)
        own = torch.randn(len(directions), RANK, generator=rng)
        return shared / shared.norm() + NOISE * own / own.norm()

    for i in range(count):
        adapter = {}
        for name, (left, right) in common.items():
            mixing = torch.linalg.qr(torch.randn(RANK, RANK, generator=rng))[0] * torch.logspace(0, 0.5, RANK)
            adapter[name] = LoraLayer(side(left) @ mixing, torch.linalg.inv(mixing) @ side(right).T)
        peft_io.write_lora(adapter, root / f"t{i:03d}", "synthetic")


if __name__ == "__main__":
    main()
