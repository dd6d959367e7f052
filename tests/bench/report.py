"""The morning page after 5, 100 and 1,000 cycles of a made-up history: seconds, size, and the history's own size.

    python -m tests.bench.report [--episodes N] [--repetitions N]

Each time is of everything that `sleepy report` writes (page, SVG and PNG figures), reading the history included; beside it the
page alone.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from sleepy.history.store import History
from sleepy.report import commands
from sleepy.settings import Settings
from tests.bench import common
from tests.report import material

CYCLES = (5, 100, 1000)


def main() -> None:
    """Measure and store."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--episodes", type=int, default=30, help="of a cycle; a day has 30 by default")
    parser.add_argument("--repetitions", type=int, default=5)
    asked = parser.parse_args()
    rows = [_row(cycles, asked.episodes, asked.repetitions) for cycles in CYCLES]
    common.store("report", {"episodes_a_cycle": asked.episodes, "rows": rows})


def _row(cycles: int, episodes: int, repetitions: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.model_validate({"state_dir": folder})
        with History.open(settings.history_url) as history:
            material.fill(history, cycles, episodes)
        alone = Path(folder) / "page.html"
        seconds = common.in_turns(
            {"page and figures": lambda: commands.write(settings), "page": lambda: commands.write(settings, alone)},
            repetitions,
        )
        return {
            "cycles": cycles,
            "seconds": {name: common.median(values) for name, values in seconds.items()},
            "page_bytes": alone.stat().st_size,
            "history_bytes": sum(file.stat().st_size for file in Path(folder).glob("history.db*")),
        }


if __name__ == "__main__":
    main()
