"""One check in the sandbox beside bare `rustc --emit=metadata` on the same files: what confinement costs.

Both sides take turns on every program, several times; medians over programs of each program's fastest run.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sleepy.koans.catalog import Catalog, Koan
from sleepy.koans.pool import each
from sleepy.rust.check import Checker
from sleepy.settings import Settings
from tests.bench import common

REPETITIONS = 3
EVERY = 12
"""Of the practice programs one in so many is taken."""


def main() -> None:
    """Measure and store."""
    koans = [koan for koan in Catalog.open().koans if not koan.crates and not koan.build.lints][::EVERY]
    checker = Checker(Settings().sandbox)
    rustc = str(checker.toolchain.sysroot / "bin" / "rustc")
    bare, confined = [], []
    with tempfile.TemporaryDirectory() as folder:
        for koan in koans:
            file = Path(folder) / "program.rs"
            file.write_text(koan.fixed)
            argv = [rustc, "--edition", koan.edition, "--crate-name", "program", "--crate-type", "lib"]
            argv += ["--error-format=json", "--emit=metadata", "program.rs"]
            kinds: list[tuple[list[float], Callable[[], object]]] = [
                ([], lambda argv=argv: subprocess.run(argv, cwd=folder, capture_output=True, check=False)),
                ([], lambda koan=koan: checker.check(koan.fixed, koan.build)),
            ]
            for _ in range(REPETITIONS):
                for times, run in kinds:
                    started = time.perf_counter()
                    run()
                    times.append(time.perf_counter() - started)
            bare.append(min(kinds[0][0]))
            confined.append(min(kinds[1][0]))
        parallel = os.cpu_count() or 1
        rates = {
            "bare": _rate(koans, parallel, lambda koan: _bare(rustc, koan)),
            "sandboxed": _rate(koans, parallel, lambda koan: checker.check(koan.fixed, koan.build)),
        }
    result = {
        "programs": len(koans),
        "bare_ms": round(1000 * statistics.median(bare), 1),
        "sandboxed_ms": round(1000 * statistics.median(confined), 1),
        "ratio": round(statistics.median(c / b for b, c in zip(bare, confined, strict=True)), 2),
        "programs_per_s": {name: round(rate, 1) for name, rate in rates.items()},
        "parallel": parallel,
        "ratio_parallel": round(rates["bare"] / rates["sandboxed"], 2),
    }
    common.store("checking", result)


def _bare(rustc: str, koan: Koan) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "program.rs").write_text(koan.fixed)
        argv = [rustc, "--edition", koan.edition, "--crate-type", "lib", "--emit=metadata", "program.rs"]
        subprocess.run(argv, cwd=folder, capture_output=True, check=False)


def _rate(koans: list[Koan], parallel: int, work: Callable[[Koan], object]) -> float:
    started = time.perf_counter()
    done = sum(1 for _ in each(work, koans, parallel))
    return done / (time.perf_counter() - started)


if __name__ == "__main__":
    main()
