"""From a broken program and its fix to a training example."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sleepy.lm.engine import Engine
from sleepy.lm.lookup import Drafter
from sleepy.share.training import Example

COPY_STRIDE = 1
"""One in so many of the tokens that are mere copies of the prompt carries a label."""


def example(engine: Engine, messages: Sequence[Any], reply: str) -> Example:
    """The chat and the wanted reply, with labels where a decision is made.

    A repair is a copy with a few edits. Tokens that plain copying (the drafter of `lm.lookup`) would get wrong are all labels, and
    so is the end; of the copied ones every COPY_STRIDE-th, which keeps the habit of copying at a quarter of the output layer's cost.
    """
    prompt = engine.encode(messages)
    end = engine.tokenizer.eos_token_id
    wanted = [*engine.tokenizer.encode(reply, add_special_tokens=False), end]
    drafter = Drafter(prompt)
    labels = []
    for offset, token in enumerate(wanted):
        copied = drafter.draft(1) == [token]
        if not copied or token == end or offset % COPY_STRIDE == 0:
            labels.append(len(prompt) + offset)
        drafter.extend([token])
    return Example((*prompt, *wanted), tuple(labels))
