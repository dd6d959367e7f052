"""``cargo sleepy``: what cargo starts for it is `cargo-sleepy sleepy …`, and means `sleepy fix …`."""

from __future__ import annotations

import sys


def main() -> None:
    """Entry point."""
    from sleepy.cli import main as sleepy

    words = sys.argv[1:]
    sys.argv[1:] = ["fix", *(words[1:] if words[:1] == ["sleepy"] else words)]
    sleepy()
