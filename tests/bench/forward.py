"""A forward pass with weights packed in 16 bits (sleepy/lm/half.py), beside the same model in float32.

    python -m tests.bench.forward [--model NAME] [--repetitions N]

The passes are those of decoding, so many rows of so many tokens behind a text that is in the cache (random here), with the logits
of all of them; and a prompt. Where the processor multiplies in bfloat16 by itself, nothing is packed, and there is nothing to
measure.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import torch
from transformers import DynamicCache

from sleepy.lm import half, registry
from sleepy.settings import Settings
from tests.bench import common

PASSES = ((1, 1, 600), (1, 8, 600), (2, 16, 600), (10, 8, 600), (10, 16, 600), (1, 384, 0))
"""(rows, tokens of each, tokens before them)."""
PACKED, FLOAT32 = "16-bit weights, packed", "float32"


def main() -> None:
    """Measure and store."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="qwen2.5-coder-0.5b")
    parser.add_argument("--repetitions", type=int, default=7)
    asked = parser.parse_args()
    local = registry.resolve(Settings.model_validate({"model": {"name": asked.model}}))
    model, _ = registry.load(local, "cpu")
    if not half.packs(model):
        common.say(f"{asked.model}: is {model.dtype} here, and nothing is packed; there is nothing to measure")
        return
    half.pack(model)

    rows = []
    for shape in PASSES:
        common.say("{} rows of {} tokens behind {}".format(*shape))
        contenders = {
            PACKED: _pass(model, shape, torch.inference_mode),
            FLOAT32: _pass(model, shape, torch.no_grad),  # where packed weights take no part
        }
        times = common.in_turns(contenders, asked.repetitions)
        rows.append(
            {
                "rows": shape[0],
                "tokens": shape[1],
                "before": shape[2],
                "seconds": {k: common.median(v) for k, v in times.items()},
            }
        )
    common.store("forward", {"model": local.label, "rows": rows})


def _pass(
    model: Any, shape: tuple[int, int, int], mode: Callable[[], AbstractContextManager[Any]]
) -> Callable[[], object]:
    rows, tokens, before = shape
    generator = torch.Generator().manual_seed(0)
    cache = DynamicCache()
    config = model.config
    size = (rows, config.num_key_value_heads, before, config.hidden_size // config.num_attention_heads)
    for layer in range(config.num_hidden_layers if before else 0):
        key, value = (torch.randn(size, generator=generator).to(model.dtype) for _ in range(2))
        cache.update(key, value, layer)
    ids = torch.randint(1000, 50_000, (rows, tokens), generator=generator)

    def run() -> None:
        with mode():
            model(input_ids=ids, past_key_values=cache, logits_to_keep=0 if before else 1)
        cache.crop(-tokens)

    return run


if __name__ == "__main__":
    main()
