"""Parameters and bytes per task with the basis counted, over 1 to 1000 tasks, for the real model's shapes.

    python -m tests.bench.sizes [--model NAME]

Three numbers, not one (SHARE.md): what one more task costs, what a LoRA of the same layers costs, and the ratio with the basis
counted. Bytes are those of the files in a bank that is written with this many tasks, manifest included.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import torch

from sleepy.files import size
from sleepy.lm import registry
from sleepy.settings import Settings
from sleepy.share import interchange
from sleepy.share.bank import Bank
from sleepy.share.layers import LayerBasis
from sleepy.share.manifest import Trained
from tests.bench import common
from tests.share import material

TASKS = (1, 10, 100, 1000)
RANK, K = 8, 32
COLUMNS = (1, 4)


def main() -> None:
    """Measure and store."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="qwen2.5-coder-0.5b")
    asked = parser.parse_args()
    settings = Settings.model_validate({"model": {"name": asked.model}})
    shapes = interchange.linear_layers(registry.resolve(settings).path, settings.share.target_modules)
    lora = sum(RANK * (n + d) for n, d in shapes.values())
    rng = torch.Generator().manual_seed(0)
    basis = material.random_basis(shapes, K, rng)
    rows = [_row(basis, p, tasks, rng) for p in COLUMNS for tasks in TASKS]
    common.store(
        "sizes",
        {
            "model": asked.model,
            "layers": len(shapes),
            "k": K,
            "lora_rank": RANK,
            "lora_parameters": lora,
            "basis_parameters": sum(b.beta.numel() + b.alpha.numel() for b in basis.values()),
            "rows": rows,
        },
    )


def _row(basis: dict[str, LayerBasis], p: int, tasks: int, rng: torch.Generator) -> dict[str, float]:
    """`tasks` tasks in a bank on disk."""
    common.say(f"p = {p}, {tasks} tasks")
    shapes = {name: (len(b.beta), len(b.alpha)) for name, b in basis.items()}
    made = {f"task{number:04d}": material.random_coefficients(shapes, K, p, rng) for number in range(tasks)}
    trained = dict.fromkeys(made, Trained("coefficients"))
    with tempfile.TemporaryDirectory() as folder:
        bank = Bank(Path(folder))
        version = bank.write(
            basis, made, trained, base_model="any", base_model_sha="0" * 64, settings_digest="0", parent=None
        )
        manifest, on_disk = bank.manifest(version), size(Path(folder) / version)
    lora, per_task = manifest.lora_parameters(RANK), manifest.per_task
    return {
        "p": p,
        "tasks": tasks,
        "coefficients_per_task": round(per_task),
        "parameters_per_task_with_basis": manifest.basis_parameters / tasks + per_task,
        "bytes_per_task_with_basis": on_disk / tasks,
        "ratio_coefficients_alone": lora / per_task,
        "ratio_with_basis": manifest.ratio(tasks, RANK),
    }


if __name__ == "__main__":
    main()
