"""Untrusted text on its way to people."""

from __future__ import annotations

_CONTROLS = {*range(0x20), *range(0x7F, 0xA0)} - {ord("\t"), ord("\n")}
_INVISIBLE = {*range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070), 0xFEFF}
"""Zero-width characters, line separators, and those that turn the direction of writing round."""
_SURROGATES = range(0xD800, 0xE000)
_REPLACED = dict.fromkeys({*_CONTROLS, *_INVISIBLE, *_SURROGATES}, "\N{REPLACEMENT CHARACTER}")


def visible(text: str) -> str:
    """`text` with every character that could steer a terminal, or hide, replaced by U+FFFD; tabs and newlines stay."""
    return text.translate(_REPLACED)


def one_line(text: str, limit: int = 300) -> str:
    """`text` made :func:`visible`, on one line, cut to `limit` characters."""
    return visible(" ".join(text.split()))[:limit]
