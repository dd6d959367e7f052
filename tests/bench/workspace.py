"""A large workspace: how long until the first edit that is kept, how much memory, and how long the prompts are.

    python -m tests.bench.workspace [--no-model] [--seconds S]

Every seed program that needs no vendored crate becomes a package of one workspace (over 20,000 lines); four of them are broken by
the breaker, each in its own way. `sleepy fix` runs once, as a user would run it, with the compiler's own suggestions alone
(`--no-model`) or with the base model too. Memory is the most that the whole tree of processes had to itself.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from sleepy.koans.breaker import crates
from sleepy.koans.breaker.mutants import planned
from sleepy.koans.breaker.program import Program, split
from sleepy.rust.build import Build
from sleepy.rust.keeper import usage
from tests.bench import common

SEEDS = Path(__file__).parents[2] / "koans" / "seeds"
BROKEN = {
    "drop_mut_binding": "arg_parser",
    "drop_derive_clone": "auction_house",
    "drop_question": "bank_ledger",
    "drop_match_arm": "c",
}
"""Operator, and the first package in order, from that name on, in which it finds a place. For the last the compiler only suggests
`todo!()`, so that the model is asked."""


def main() -> None:
    """Measure and store."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-model", action="store_true")
    parser.add_argument("--seconds", type=int, default=900)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root, lines, broken = _write(Path(folder) / "large")
        common.say(f"{lines} lines in {len(list(root.glob('*/Cargo.toml')))} packages; broken: {broken}")
        found = _fix(root, Path(folder) / "state", asked.seconds, asked.no_model)
    common.store(
        "workspace_compiler" if asked.no_model else "workspace",
        {"lines": lines, "broken": broken, "method": "compiler alone" if asked.no_model else "base model", **found},
    )


def _write(root: Path) -> tuple[Path, int, dict[str, str]]:
    programs = {}
    for file in sorted(SEEDS.glob("*.rs")):
        source = file.read_text()
        if not any(re.search(rf"\b{name}\b", source) for name in crates.available()):
            programs[file.stem] = source
    broken = {}
    for operator, start in BROKEN.items():
        for name in sorted(name for name in programs if name >= start and name not in broken):
            program, tests = split(programs[name])
            mutants = planned([Program(name, program, tests, Build("2021", ()), root)])
            chosen = next((one for one in mutants if one.operator.name == operator), None)
            if chosen is not None:
                programs[name] = f"{chosen.text}\n{tests}"
                broken[name] = f"{operator}: {chosen.title}"
                break
    for name, source in programs.items():
        place = root / name / "src"
        place.mkdir(parents=True)
        (place / "lib.rs").write_text(source)
        (place.parent / "Cargo.toml").write_text(f'[package]\nname = "{name}"\nversion = "0.1.0"\nedition = "2021"\n')
    (root / "Cargo.toml").write_text(f'[workspace]\nresolver = "2"\nmembers = {json.dumps(sorted(programs))}\n')
    return root, sum(source.count("\n") for source in programs.values()), broken


def _fix(root: Path, state: Path, seconds: int, no_model: bool) -> dict[str, Any]:
    words = [
        sys.executable,
        "-m",
        "sleepy",
        "--state",
        str(state),
        "fix",
        str(root),
        "--json",
        "--seconds",
        str(seconds),
    ]
    started = time.monotonic()
    marks: dict[str, float] = {}
    most = 0
    with tempfile.TemporaryFile("w+") as out:
        process = subprocess.Popen([*words, *["--no-model"] * no_model], stdout=out, stderr=subprocess.PIPE, text=True)

        def listen() -> None:
            for line in process.stderr or ():
                common.say(line.rstrip())
                if re.search(r": \d+ errors$", line):
                    marks.setdefault("first_check_s", round(time.monotonic() - started, 1))
                if re.search(r": \d+ errors left$", line):
                    marks.setdefault("first_edit_s", round(time.monotonic() - started, 1))

        listener = threading.Thread(target=listen)
        listener.start()
        while process.poll() is None:
            tree = [usage.Process(process.pid, 0, 1), *usage.descendants(process.pid)]
            most = max(most, usage.memory(tree))
            time.sleep(0.5)
        listener.join()
        out.seek(0)
        said = json.load(out)
    query = "SELECT max(prompt_tokens) AS longest, count(*) AS asked FROM attempt WHERE prompt_tokens > 0"
    sql = [sys.executable, "-m", "sleepy", "--state", str(state), "history", "sql", query, "--json"]
    rows = json.loads(subprocess.run(sql, capture_output=True, text=True, check=True).stdout)
    return {
        **marks, "seconds": round(time.monotonic() - started, 1), "peak_mib": most // 1024**2, "prompts": rows,
        "status": said["status"], "errors": [len(said["errors_before"]), len(said["errors_after"])],
    }  # fmt: skip


if __name__ == "__main__":
    main()
