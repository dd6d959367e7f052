"""All experiments on several models and both exams, side by side: what docs/EXPERIMENTS.md is made from.

    python -m tests.bench.campaign [--work DIR] [--model M …] [--cycles N] [--parallel N] [--only WORD …] [--list]

Each job is a `sleepy` command with a state directory and a log of its own under DIR, so that they can run at the same time. First
come cycles, then what examines the bank that they made; the experiments that need no bank run beside them. A job that is done is
not done again, and one that was ended goes on where it was. The configuration is that of any `sleepy` command ($SLEEPY_CONFIG,
environment); the models are named here. On a GPU watch its memory: `--parallel`, and training.micro_batch_tokens.
At the end all results are collected (tests.bench.experiments).
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sleepy import files
from sleepy.errors import SleepyError
from tests.bench import common, experiments

MODELS = ("qwen2.5-coder-0.5b", "qwen2.5-coder-1.5b")
EXAMS = ("frozen", "frozen-shadow")
EXAMINED, ALONE, ON_BASES = (
    ("strategies", "heatmap", "noise", "samples"),
    ("sequential", "leave-one-out", "leave-one-family-out", "leave-one-habit-out"),
    ("dilution", "ablation", "uwsh"),
)
BANK, LORAS = "bank", "experiments/work"
"""What a job may take from the one before it: the coefficients, or LoRAs that are trained."""
_DIAGNOSES = "cache/diagnostics.db"


@dataclass(frozen=True)
class Job:
    """Commands in a state directory."""

    name: str
    model: str
    commands: Sequence[Sequence[str]]
    after: str | None = None
    """The job that must be done first."""
    takes: str = ""
    """What of its state is copied."""


def jobs(models: Iterable[str], cycles: int) -> list[Job]:
    """All of them; those that others wait for come first."""
    found: list[Job] = []
    for model in models:
        short = model.replace("/", "-").strip("-")
        found.append(Job(f"cycles-{short}", model, [["run", "--once"]] * cycles))
        found.append(Job(f"bootstrap-{short}", model, [["bootstrap"]]))
        found += [Job(f"{name}-{short}", model, [["experiment", name]]) for name in ALONE]
        found += [
            Job(f"{name}-{short}-{exam}", model, [["experiment", name, "--exam", exam]], f"cycles-{short}", BANK)
            for name in EXAMINED for exam in EXAMS
        ]  # fmt: skip
        found.append(Job(f"parameters-{short}", model, [["experiment", "parameters"]], f"cycles-{short}", BANK))
        found += [
            Job(f"{name}-{short}", model, [["experiment", name]], f"bootstrap-{short}", LORAS) for name in ON_BASES
        ]
    return sorted(found, key=lambda job: job.after is not None)


@dataclass
class Campaign:
    """Runs jobs under `work`, at most `parallel` at a time."""

    work: Path
    parallel: int
    program: Sequence[str] = (sys.executable, "-m", "sleepy")
    running: dict[str, tuple[Job, subprocess.Popen[bytes]]] = field(default_factory=dict)
    failed: set[str] = field(default_factory=set)

    def run(self, chosen: Sequence[Job]) -> None:
        """Until nothing is left that can be done. Ctrl-C ends the children too; they go on next time."""
        try:
            while True:
                self._reap()
                ready = [job for job in chosen if self._ready(job, chosen)]
                for job in ready[: self.parallel - len(self.running)]:
                    self._start(job)
                if not self.running:
                    return
                time.sleep(0.2)
        finally:
            for _, child in self.running.values():
                child.terminate()
            for _, child in self.running.values():
                child.wait()

    def state(self, name: str) -> Path:
        """A job's state directory."""
        return self.work / name

    def left(self, job: Job) -> Sequence[Sequence[str]]:
        """Its commands that are not done yet."""
        file = self.work / f"{job.name}.done"
        return job.commands[int(file.read_text()) if file.exists() else 0 :]

    def _ready(self, job: Job, chosen: Sequence[Job]) -> bool:
        if job.name in self.running or job.name in self.failed or not self.left(job):
            return False
        before = next((other for other in chosen if other.name == job.after), None)
        if before is not None:
            return not self.left(before)
        return job.after is None or self.state(job.after).exists()

    def _start(self, job: Job) -> None:
        state = self.state(job.name)
        if job.after is not None and not state.exists():
            self._copy(self.state(job.after), state, job.takes)
        environment = {**os.environ, "SLEEPY_STATE_DIR": str(state), "SLEEPY_MODEL__NAME": job.model}
        command = self.left(job)[0]
        self.work.mkdir(parents=True, exist_ok=True)
        with (self.work / f"{job.name}.log").open("ab") as log:
            child = subprocess.Popen(
                [*self.program, *command], stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=environment
            )
        self.running[job.name] = job, child
        common.say(f"{job.name}: {' '.join(command)}")

    def _copy(self, source: Path, state: Path, what: str) -> None:
        new = state.with_name(f".{state.name}")
        shutil.rmtree(new, ignore_errors=True)
        for name in (what, _DIAGNOSES):
            if (source / name).is_dir():
                shutil.copytree(source / name, new / name, symlinks=True)
            elif (source / name).exists():
                (new / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(source / name, new / name)
        new.rename(state)

    def _reap(self) -> None:
        for name, (job, child) in list(self.running.items()):
            status = child.poll()
            if status is None:
                continue
            del self.running[name]
            if status:
                self.failed.add(name)
                common.say(f"{name}: failed (status {status}), see {self.work / name}.log")
                continue
            files.put(self.work / f"{name}.done", f"{len(job.commands) - len(self.left(job)) + 1}\n".encode())
            if not self.left(job):
                common.say(f"{name}: done")


def main(words: Sequence[str] | None = None) -> None:
    """Run, then collect."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.campaign", description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, default=Path("state") / "campaign", help="where states and logs go")
    parser.add_argument("--model", action="append", help=f"repeatable; by default {' and '.join(MODELS)}")
    parser.add_argument("--cycles", type=int, default=5)
    parser.add_argument("--parallel", type=int, default=1, help="jobs at the same time")
    parser.add_argument("--only", action="append", default=[], help="jobs whose name has this in it")
    parser.add_argument("--docs", type=Path, default=experiments.DOCS, help="where results are collected")
    parser.add_argument("--list", action="store_true", help="say what there is to do, and do nothing")
    asked = parser.parse_args(words)
    chosen = [
        job
        for job in jobs(asked.model or MODELS, asked.cycles)
        if not asked.only or any(w in job.name for w in asked.only)
    ]
    campaign = Campaign(asked.work.absolute(), asked.parallel)
    if asked.list:
        for job in chosen:
            after = f", after {job.after}" if job.after else ""
            print(f"{job.name}: {len(campaign.left(job))} of {len(job.commands)} to do{after}")
        return
    campaign.run(chosen)
    for job in chosen:
        try:
            experiments.collect(campaign.state(job.name), asked.docs / experiments.RESULTS)
        except SleepyError as error:
            common.say(f"{job.name}: nothing to collect: {error}")
    common.say(f"{experiments.write(asked.docs)}: written")
    if campaign.failed:
        sys.exit(f"campaign: failed: {', '.join(sorted(campaign.failed))}; started again, they go on")


if __name__ == "__main__":
    main()
