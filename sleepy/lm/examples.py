"""From a broken program and its fix to a training example."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sleepy.lm.engine import Engine
from sleepy.lm.lookup import Drafter
from sleepy.share.batches import Example

COPY_WEIGHT = 0.25
"""Weight in the loss of a token that is a mere copy of the prompt; a decision counts 1."""
COPY_STRIDE = 3
"""Of the copied tokens one in so many carries a label, with so many times the weight: the output layer's cost falls, the
expected loss stays."""


def example(engine: Engine, messages: Sequence[Any], reply: str, opening: tuple[int, ...] = ()) -> Example:
    """The chat and the wanted reply, with the loss where a decision is made. `opening`: the tokens, the prompt's last ones, from
    which on what is trained acts; empty: it acts on all.

    A repair is a copy with a few edits. The tokens that plain copying (the drafter of `lm.lookup`) would get wrong,
    and the end, count in full; the copied ones count less, but they do count, or the habit of copying is lost.
    """
    prompt = engine.encode(messages)
    end = engine.tokenizer.eos_token_id
    wanted = [*engine.tokenizer.encode(reply, add_special_tokens=False), end]
    drafter = Drafter(prompt)
    labels: dict[int, float] = {}
    for offset, token in enumerate(wanted):
        copied = token != end and drafter.draft(1) == [token]
        if not copied:
            labels[len(prompt) + offset] = 1.0
        elif (offset + len(prompt)) % COPY_STRIDE == 0:
            labels[len(prompt) + offset] = COPY_WEIGHT * COPY_STRIDE
        drafter.extend([token])
    start = len(prompt) - len(opening) if opening else 0
    return Example((*prompt, *wanted), tuple(labels), tuple(labels.values()), start)
