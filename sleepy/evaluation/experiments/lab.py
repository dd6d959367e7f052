"""What experiments work with: an exam, a model, coefficients, and ways to sit the exam with any of them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sleepy import log
from sleepy.agent import prompt
from sleepy.agent.task import Task, Verdict, examine
from sleepy.errors import UsageError
from sleepy.evaluation.statistics import Rate, mcnemar
from sleepy.workshop import Workshop

if TYPE_CHECKING:
    from sleepy.koans.exam import Exam
    from sleepy.lm.engine import Engine, Reply
    from sleepy.lm.sampling import Sampling
    from sleepy.share.bank import BankVersion
    from sleepy.share.layers import LayerBasis, LayerCoefficients
    from sleepy.share.prompts import Prompts

Sheet = dict[str, dict[str, Any]]
"""An exam that was sat: by koan, for JSON: passed, verdict, fixer, attempts, group."""


@dataclass(frozen=True)
class Conditions:
    """What every cell of a run depends on."""

    settings: str
    """The digest of the settings, and the versions of the prompt ("-p2") and of how a basis is made ("-b2"); none: the first."""
    model: str
    model_sha256: str
    exam: str
    exam_hash: str
    seed: int

    @property
    def key(self) -> dict[str, Any]:
        """What of it tells one run from another; model and exam are names of what the hashes say."""
        return {name: getattr(self, name) for name in ("settings", "model_sha256", "exam_hash", "seed")}


class Lab:
    """One workshop, one exam, one bank version or none."""

    def __init__(
        self, workshop: Workshop, exam: str, seed: int, version: str | None = None, families: int | None = None,
        targets: int | None = None,
    ) -> None:  # fmt: skip
        self.workshop, self.exam_name, self.seed = workshop, exam, seed
        self.families = families
        """How many an experiment may train LoRAs of, where it would train more."""
        self.targets = targets
        """On how many families an experiment on bases examines them, where that is not its own number."""
        self._version = version

    @cached_property
    def exam(self) -> Exam:
        """The koans."""
        return self.workshop.catalog.exam(self.exam_name)

    @cached_property
    def tasks(self) -> list[Task]:
        """The koans, diagnosed and routed."""
        return self.workshop.tasks(self.exam.koans)

    @cached_property
    def practice(self) -> str:
        """A hash of all practice there is: what is trained on it depends on it."""
        contents = sorted(koan.content_hash for koan in self.workshop.catalog.practice())
        return hashlib.sha256("".join(contents).encode()).hexdigest()[:12]

    @cached_property
    def conditions(self) -> Conditions:
        """The key of every cell."""
        from sleepy.share import subspace

        model = self.workshop.model
        settings = f"{self.workshop.settings.digest()}-p{prompt.VERSION}-b{subspace.VERSION}"
        return Conditions(settings, model.label, model.sha256, self.exam.label, self.exam.hash, self.seed)

    @cached_property
    def prompts(self) -> Prompts:
        """What the base model made of prompts, kept from one training or measurement to the next: most are of the same programs."""
        from sleepy.share.prompts import Prompts

        return Prompts(self.workshop.engine.adapted, self.workshop.settings.training.kept_prompts_mib)

    @cached_property
    def version(self) -> BankVersion | None:
        """The bank version that was named, else the champion; None before there is one."""
        if self._version is not None:
            return self.workshop.bank.load(self._version, self.workshop.model.sha256)
        return self.workshop.champion()

    def load(
        self, basis: Mapping[str, LayerBasis], tasks: Mapping[str, Mapping[str, LayerCoefficients]]
    ) -> dict[str, str]:
        """Put coefficients that were trained here, and are in no bank, into the engine; a hash by task of all that it adds to
        the base model."""
        self.workshop.engine.adapted.load(basis, tasks, tasks if self.workshop.opening else ())
        return _tensors_hash(basis, tasks, self.hashed_as("lab"))

    def hashed_as(self, kind: str) -> bytes:
        """What a hash of such coefficients starts with: those that act on replies alone give other replies."""
        return f"{kind} of replies".encode() if self.workshop.opening else kind.encode()

    def coefficients(self, name: str) -> BankVersion:
        """The same, or a UsageError that says what to do."""
        if self.version is None:
            raise UsageError(
                f"experiment {name}: there are no coefficients yet; run a cycle first (`sleepy run --once`)"
            )
        return self.version

    def key(self, version: BankVersion | None, what: str) -> str:
        """A cell's key: `what` under these coefficients."""
        if version is None:
            return f"no bank, {what}"
        return f"{version.manifest.identity}, {what}"

    def sit(
        self,
        hashes: Mapping[str, str],
        fixer_of: Callable[[Task], str | None],
        title: str,
        attempts: int = 1,
        tasks: Sequence[Task] | None = None,
    ) -> Sheet:
        """The exam (or these tasks) with what is loaded now, under these hashes by name; the replies are kept by them."""
        solver = self.workshop.solver(hashes)
        chosen = self.tasks if tasks is None else tasks
        done: list[str] = []
        with log.progress(
            f"{self.exam.name if tasks is None else 'held out'}, {title}", len(chosen), "koans"
        ) as report:

            def on_done(trajectory: Any) -> None:
                done.append(trajectory.task.id)
                report(len(done), trajectory.task.id)

            trajectories = solver.solve(chosen, fixer_of, attempts, on_done, lambda text: report(len(done), text))
        return {
            trajectory.task.id: self.mark(
                trajectory.task.id, trajectory.proposals[-1].verdict, trajectory.proposals[-1].fixer, len(trajectory.proposals)
            )
            for trajectory in trajectories
        }  # fmt: skip

    def ask(
        self,
        fixer_of: Callable[[Task], str | None],
        messages: Callable[[Task], Sequence[Any]] | None = None,
        tasks: Sequence[Task] | None = None,
        engine: Engine | None = None,
        sampling: Callable[[Task], Sampling] | None = None,
    ) -> dict[str, Reply]:
        """Replies by koan, single shot, greedy unless `sampling` says how each is drawn, with what is loaded now; none is taken
        from a cache nor put into one."""
        from sleepy.lm.engine import Request

        engine = engine or self.workshop.engine
        chosen = self.tasks if tasks is None else tasks
        chat = messages or (lambda task: prompt.messages(task.program, task.errors))
        agent = self.workshop.settings.agent
        requests = []
        for task in chosen:
            said = chat(task)
            unlike = (prompt.unchanged(said),) if agent.turns else ()
            requests.append(
                Request(engine.encode(said), fixer_of(task), agent.max_new_tokens, sampling and sampling(task), unlike)
            )
        with log.progress(f"{self.exam.name} exam", len(requests), "replies") as report:
            done: list[int] = []

            def on_reply(number: int, _reply: Reply) -> None:
                done.append(number)
                report(len(done))

            replies = engine.generate(requests, on_reply)
        return {task.id: reply for task, reply in zip(chosen, replies, strict=True)}

    def judge(self, replies: Mapping[str, str], fixer: str) -> Sheet:
        """What became of these replies, by koan."""
        tasks = [task for task in self.tasks if task.id in replies]
        with ThreadPoolExecutor(self.workshop.parallel) as pool:
            verdicts = pool.map(lambda task: examine(task, replies[task.id], self.workshop.checker), tasks)
            return {task.id: self.mark(task.id, verdict, fixer) for task, verdict in zip(tasks, verdicts, strict=True)}

    def mark(self, koan: str, verdict: Verdict, fixer: str, attempts: int = 1) -> dict[str, Any]:
        """One koan's line on a sheet."""
        return {
            "passed": verdict.passed, "verdict": verdict.kind, "fixer": fixer, "attempts": attempts,
            "group": self._groups.get(koan, "held out"),
        }  # fmt: skip

    @cached_property
    def _groups(self) -> dict[str, str]:
        return {koan.id: koan.group for koan in self.exam.koans}


def routed(hashes: Mapping[str, str]) -> Callable[[Task], str | None]:
    """The router's choice where these have coefficients for it, else base."""
    return lambda task: task.pattern if task.pattern in hashes else None


def passed(sheet: Sheet) -> Rate:
    """How many koans."""
    return Rate(sum(line["passed"] for line in sheet.values()), len(sheet))


def by_group(sheet: Sheet) -> dict[str, Rate]:
    """The same for each third of the exam."""
    groups = sorted({line["group"] for line in sheet.values()})
    return {group: passed({k: line for k, line in sheet.items() if line["group"] == group}) for group in groups}


def changes(before: Sheet, after: Sheet) -> tuple[list[str], list[str]]:
    """Koans gained and lost."""
    gained = [koan for koan, line in after.items() if line["passed"] and not before[koan]["passed"]]
    lost = [koan for koan, line in after.items() if before[koan]["passed"] and not line["passed"]]
    return gained, lost


def paired(before: Sheet, after: Sheet) -> float:
    """p-value of the exact test of McNemar on two sheets of the same koans."""
    gained, lost = changes(before, after)
    return mcnemar(len(gained), len(lost))


def _tensors_hash(
    basis: Mapping[str, LayerBasis], tasks: Mapping[str, Mapping[str, LayerCoefficients]], kind: bytes
) -> dict[str, str]:
    found = {}
    for name, task in tasks.items():
        digest = hashlib.sha256(kind)
        for layer in sorted(task):
            for tensor in (basis[layer].beta, basis[layer].alpha, task[layer].beta, task[layer].alpha):
                digest.update(f"{layer} {tuple(tensor.shape)}".encode())
                digest.update(tensor.detach().cpu().float().contiguous().numpy().tobytes())
        found[name] = digest.hexdigest()
    return found
