"""What a model's chat template says."""

from __future__ import annotations

from typing import Any

from sleepy.errors import ModelError


def reply_opening(tokenizer: Any) -> tuple[int, ...]:
    """The tokens with which a reply's turn begins, the last ones of every prompt: from there on coefficients act that act on
    replies alone. Raises ModelError when the template has none."""
    chat = [{"role": "user", "content": "?"}]
    before, whole = (
        str(tokenizer.apply_chat_template(chat, tokenize=False, add_generation_prompt=on)) for on in (False, True)
    )
    if not whole.startswith(before) or whole == before:
        raise ModelError('the model\'s chat template has no opening of a reply; set share.acts_on = "all"')
    return tuple(tokenizer.encode(whole[len(before) :], add_special_tokens=False))
