"""Replies kept by content hash, so that an evaluation only generates what a changed coefficient can change."""

from __future__ import annotations

import json
from pathlib import Path

from sleepy.lm.engine import Reply
from sleepy.textcache import TextCache


class ReplyCache:
    """From :func:`sleepy.lm.engine.reply_key` to a reply. Losing it costs time, nothing else."""

    def __init__(self, path: Path) -> None:
        self._texts = TextCache(path)

    def get(self, key: str) -> Reply | None:
        """The reply under a key, if it is known."""
        text = self._texts.get(key)
        if text is None:
            return None
        tokens, finished = json.loads(text)
        return Reply(tuple(tokens), finished)

    def put(self, key: str, reply: Reply) -> None:
        """Keep a reply."""
        self._texts.put(key, json.dumps([reply.tokens, reply.finished]))
