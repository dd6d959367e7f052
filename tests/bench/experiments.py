"""Results of `sleepy experiment` that come with the project: collecting them, and the page docs/EXPERIMENTS.md.

python -m tests.bench.experiments                        the page, from docs/results/experiments and docs/claims.md
python -m tests.bench.experiments --collect FOLDER …     first copy there what is in FOLDER: a state directory, its
                                                         experiments/, or what was named with `-o`
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sleepy import files
from sleepy.errors import SleepyError
from tests.bench.experiments_page import Stored, markdown, model_of

DOCS = Path(__file__).parents[2] / "docs"
RESULTS = Path("results") / "experiments"
"""In DOCS: MODEL-EXAM/NAME.json and NAME.svg."""
LARGE = 300 * 1024
"""Bytes from which on a file is worth a word."""


@dataclass(frozen=True)
class Copied:
    """A result, and what became of it."""

    place: str
    """MODEL-EXAM/NAME."""
    bytes: int
    said: str
    """What is to be known of it; empty for one that was simply copied."""


def main(words: Sequence[str] | None = None) -> None:
    """Collect what is asked for, then write the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.experiments", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--collect", nargs="+", type=Path, default=[], metavar="FOLDER", help="copy what lies there first"
    )
    parser.add_argument("--docs", type=Path, default=DOCS, metavar="FOLDER", help="where all goes; docs/ by default")
    chosen = parser.parse_args(words)
    try:
        for folder in chosen.collect:
            for one in collect(folder, chosen.docs / RESULTS):
                print(f"{one.place}: {one.bytes:,} bytes{f'; {one.said}' if one.said else ''}")
        print(f"{write(chosen.docs)}: written")
    except SleepyError as error:
        sys.exit(f"experiments: {error}")


def write(docs: Path) -> Path:
    """Make the page from what is stored under `docs`; returns where it is."""
    page, claims = docs / "EXPERIMENTS.md", docs / "claims.md"
    text = claims.read_text(encoding="utf-8") if claims.exists() else ""
    files.put(page, markdown(list(stored(docs)), text).encode())
    return page


def stored(docs: Path) -> Iterator[Stored]:
    """All results under `docs`."""
    for path in sorted((docs / RESULTS).glob("*/*.json")):
        svg = path.with_suffix(".svg")
        figure = svg.relative_to(docs).as_posix() if svg.exists() else None
        yield Stored(_read(path), path.relative_to(docs).as_posix(), path.stat().st_size, figure)


def collect(source: Path, results: Path) -> list[Copied]:
    """Copy every NAME.json of an experiment, as it is, and its NAME.svg; of two results for one place the later one stays.

    Raises SleepyError when there is none, and when a place holds the result of other weights or another exam.
    """
    found = [(path, _read(path)) for path in _candidates(source)]
    copied = [_copy(path, result, results) for path, result in found if "findings" in result]
    if not copied:
        raise SleepyError(f"{source}: no result of an experiment there; name a state directory, or what `-o` named")
    return copied


def _candidates(source: Path) -> Iterable[Path]:
    inside = source / "experiments" if (source / "experiments").is_dir() else source
    return sorted([*inside.glob("*.json"), *inside.glob("*/*.json")])


def _copy(path: Path, result: dict[str, Any], results: Path) -> Copied:
    model, exam, seed = model_of(result).replace("/", "-"), result["exam"].split()[0], result["seed"]
    folder = results / f"{model}-{exam}{f'-seed{seed}' if seed else ''}"
    target = folder / path.name
    place, content = f"{folder.name}/{path.stem}", path.read_bytes()
    said = "more than 300 KB" if len(content) > LARGE else ""
    if target.exists():
        there = _read(target)
        for what in ("model_sha256", "exam_hash"):
            if there[what] != result[what]:
                raise SleepyError(f"{target}: is of another {what} than {path}; remove it, or leave that out")
        if there["written_at"] > result["written_at"]:
            return Copied(place, len(content), f"left out: what is stored is later ({there['written_at']})")
    figure = path.with_suffix(".svg")
    if figure.exists():
        files.put(target.with_suffix(".svg"), figure.read_bytes())
    else:
        target.with_suffix(".svg").unlink(missing_ok=True)
    files.put(target, content)
    return Copied(place, len(content), said)


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SleepyError(f"{path}: cannot be read as a result: {error}") from None
    return found if isinstance(found, dict) else {}


if __name__ == "__main__":
    main()
