"""A step of training: Phase 2 of Share, and a LoRA in this program's loop, beside a PEFT LoRA with the model's own loss.

    python -m tests.bench.step [--model NAME] [--device cpu] [--repetitions N]

All see the same batch: 4 texts of 250 tokens, 161 labels in all (what a repair's prompt and the tokens that matter come to).
PEFT's model computes logits of every position, as transformers' own loss does. Coefficients that act on replies alone
(share.acts_on) are measured with replies as short as the labels, and with replies that are half of the text, as a koan's are; a
text's prompt is read when it is met first and not when it is met again.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import torch

from sleepy.lm import registry
from sleepy.settings import Settings, TrainingSettings
from sleepy.share.adapters import Adapter, CoefficientAdapter, LoraAdapter
from sleepy.share.batches import Example
from sleepy.share.layers import Adapted
from sleepy.share.training import train
from tests.bench import common
from tests.share import material

TEXTS, TOKENS, LABELS = 4, 250, 161
RANK, K, P = 8, 32, 1
PEFT, LORA, SHARE = "PEFT LoRA r = 8, the model's loss", "LoRA r = 8, this loop", f"coefficients p = {P}, this loop"
AGAIN = (2, 5)
"""How often a text is met in a training, where that matters: in a night 36 programs are, by default, one to three times by each
adapter, and by the cold start's LoRA and the coefficients of a pattern."""


def main() -> None:
    """Measure and store."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="qwen2.5-coder-0.5b")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--repetitions", type=int, default=3)
    asked = parser.parse_args()
    settings = Settings.model_validate({"model": {"name": asked.model, "device": asked.device}})
    local = registry.resolve(settings)
    batch = _batch(random.Random(0))

    model, _ = registry.load(local, asked.device)
    device, dtype = model.device, model.dtype
    adapted = Adapted(model, settings.share.target_modules)
    rng = torch.Generator().manual_seed(0)
    shapes = material.shapes_of(adapted)
    basis = material.random_basis(shapes, K, rng)
    lora = LoraAdapter(adapted, RANK, 2.0 * RANK, rng)
    share = CoefficientAdapter(adapted, basis, P, 0, settings.training.init_beta, rng)
    short = [replace(one, start=min(one.labels) - 1) for one in batch]
    half = [replace(one, start=TOKENS // 2) for one in batch]
    late = {f"{SHARE}, on replies of the labels alone": short, f"{SHARE}, on replies of half the text": half}
    ours = {LORA: _ours(adapted, lora, batch), SHARE: _ours(adapted, share, batch)}
    ours |= {f"{name}, met first": _ours(adapted, share, texts) for name, texts in late.items()}
    often = {
        f"{name}, met {times} times": (times, _ours(adapted, share, texts, times))
        for name, texts in late.items()
        for times in AGAIN
    }
    theirs, peft_parameters = _peft(local, asked.device, settings.share.target_modules, batch)
    ours |= {name: one for name, (_, one) in often.items()}
    times = common.in_turns({PEFT: theirs, **ours}, asked.repetitions)

    times |= {name: [value / steps for value in times[name]] for name, (steps, _) in often.items()}
    seconds = {name: common.median(values) for name, values in times.items()}
    common.store(
        "step",
        {
            "model": local.label,
            "device": str(device),
            "dtype": str(dtype).removeprefix("torch."),
            "batch": f"{TEXTS} × {TOKENS} tokens, {LABELS} labels",
            "seconds": seconds,
            "all_seconds": {name: [round(value, 3) for value in values] for name, values in times.items()},
            "parameters": {
                name: {PEFT: peft_parameters, LORA: lora.parameters}.get(name, share.parameters) for name in seconds
            },
            "ratio_to_peft": {name: round(seconds[PEFT] / seconds[name], 2) for name in ours},
        },
        device,
    )


def _batch(rng: random.Random) -> list[Example]:
    counts = [LABELS // TEXTS + (row < LABELS % TEXTS) for row in range(TEXTS)]
    return [
        Example(tuple(rng.randrange(1000, 50_000) for _ in range(TOKENS)), tuple(range(TOKENS - n, TOKENS)), (1.0,) * n)
        for n in counts
    ]


def _ours(adapted: Adapted, adapter: Adapter, batch: list[Example], steps: int = 1) -> Callable[[], object]:
    settings = TrainingSettings(steps=steps, min_steps=steps, batch_size=len(batch))
    return lambda: train(adapted, adapter, batch, settings, 1e-4, seed=0)


def _peft(
    local: registry.LocalModel, device: str, modules: tuple[str, ...], batch: list[Example]
) -> tuple[Callable[[], object], int]:
    from peft import LoraConfig, get_peft_model

    loaded, _ = registry.load(local, device)
    config = LoraConfig(r=RANK, lora_alpha=2 * RANK, target_modules=list(modules), task_type="CAUSAL_LM")
    model: Any = get_peft_model(loaded, config)
    model.train()
    parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimiser = torch.optim.AdamW(parameters, lr=1e-4, weight_decay=0.0)
    ids = torch.tensor([example.tokens for example in batch], device=loaded.device)
    labels = torch.full_like(ids, -100)
    for row, example in enumerate(batch):
        labels[row, list(example.labels)] = ids[row, list(example.labels)]

    def step() -> None:
        optimiser.zero_grad(set_to_none=True)
        loss = model(input_ids=ids, labels=labels, use_cache=False).loss
        torch.autograd.backward(loss)
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimiser.step()

    return step, sum(parameter.numel() for parameter in parameters)


if __name__ == "__main__":
    main()
