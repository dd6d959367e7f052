"""Replies to the 30 exam koans over eight patterns and the base model: this engine beside what one would use otherwise.

    python -m tests.bench.generation [--model NAME] [--koans N] [--tokens T] [--alone N] [--rounds N] [--only NAME …]

All get the same prompts, greedy, at most T new tokens. The coefficients are random and small, so that replies are about as long
as the base model's; a reply that ends earlier ends earlier. Contenders:

- sleepy: the routed engine in its canonical mode, each koan with its pattern's coefficients or none;
- sleepy, by day: the same in its fast mode, where no shape is constant;
- sleepy, base alone: the same without any coefficients loaded (what coefficients cost);
- generate, batches of ten: transformers' own, left-padded, no adapters at all;
- PEFT, mixed batches: the patterns exported as LoRAs, `adapter_names` per row, batches of ten;
- merge, one at a time: ΔW added to the weights before each koan and taken off after it (the earlier project's way), on the first
  `--alone` koans, since it takes long;
- llama.cpp, ten slots: its server (`pip install xllamacpp`) on the quantised file, no adapters.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
import urllib.request
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from sleepy.agent import prompt
from sleepy.lm.engine import Engine, Request
from sleepy.settings import Settings
from sleepy.share import peft_io, subspace
from sleepy.share.bank import Bank, BankVersion
from sleepy.share.manifest import Trained
from sleepy.workshop import Workshop
from tests.bench import common
from tests.share import material

PATTERNS, K, P, SIZE = 8, 24, 4, 1e-3
BATCH = 10


@dataclass(frozen=True)
class Job:
    """One koan."""

    chat: list[Any]
    tokens: tuple[int, ...]
    pattern: str | None


@dataclass
class Outcome:
    """What a contender did with some of the jobs."""

    koans: int
    new_tokens: int
    seconds: float
    detail: dict[str, float]


class Bench:
    """The model, the prompts and a bank of random coefficients."""

    def __init__(self, model: str, koans: int, tokens: int, alone: int, folder: Path) -> None:
        self.folder, self.limit, self.alone = folder, tokens, alone
        self.settings = Settings.model_validate({"model": {"name": model}, "state_dir": folder / "state"})
        self.workshop = Workshop(self.settings)
        self.engine = self.workshop.engine
        exam = self.workshop.catalog.exam().koans[:koans]
        names = [f"p{number}" for number in range(PATTERNS)]
        routes: list[str | None] = [*names, None]
        self.jobs = []
        for number, task in enumerate(self.workshop.tasks(exam)):
            chat = prompt.messages(task.program, task.errors)
            self.jobs.append(Job(list(chat), self.engine.encode(chat), routes[number % len(routes)]))
        self.version = self._bank(names)

    @property
    def dtype(self) -> torch.dtype:
        """Precision of the base model."""
        return next(iter(self.engine.adapted.model.parameters())).dtype

    def routed(self) -> Outcome:
        """This engine, coefficients loaded."""
        self.engine.adapted.load(self.version.basis, self.version.tasks)
        return self._engine([job.pattern for job in self.jobs])

    def fast(self) -> Outcome:
        """The day's engine, coefficients loaded."""
        self.engine.adapted.load(self.version.basis, self.version.tasks)
        return self._engine([job.pattern for job in self.jobs], self.workshop.fast_engine)

    def base(self) -> Outcome:
        """This engine, nothing loaded."""
        self.engine.adapted.unload()
        return self._engine([None] * len(self.jobs))

    def _engine(self, fixers: Sequence[str | None], engine: Engine | None = None) -> Outcome:
        engine = engine or self.engine
        requests = [Request(job.tokens, fixer, self.limit) for job, fixer in zip(self.jobs, fixers, strict=True)]
        replies = engine.generate(requests)
        stats = engine.stats
        detail = {"tokens_per_row_step": round(stats.new_tokens / max(1, stats.row_steps), 2), "steps": stats.steps}
        return Outcome(len(replies), sum(len(reply.tokens) for reply in replies), stats.seconds, detail)

    def plain(self) -> Outcome:
        """transformers' generate."""
        self.engine.adapted.unload()
        model: Any = self.engine.adapted.model
        return self._batches(lambda _jobs, inputs: model.generate(**inputs, **self._greedy()))

    def peft(self) -> Outcome:
        """PEFT with one LoRA per pattern and a name per row."""
        from peft import PeftModel

        from sleepy.lm import registry

        loaded, _ = registry.load(self.workshop.model, self.settings.model.device)
        model: Any = None
        for name in self.version.tasks:
            folder = self.folder / "peft" / name
            if not folder.exists():
                peft_io.export(self.version, name, folder, "any")
            if model is None:
                model = PeftModel.from_pretrained(loaded, str(folder), adapter_name=name)
            else:
                model.load_adapter(str(folder), adapter_name=name)
        model.eval()

        def generate(jobs: Sequence[Job], inputs: dict[str, Any]) -> Any:
            names = [job.pattern or "__base__" for job in jobs]
            return model.generate(**inputs, adapter_names=names, **self._greedy())

        return self._batches(generate)

    def merged(self) -> Outcome:
        """Weights changed for each koan, one koan at a time."""
        self.engine.adapted.unload()
        model: Any = self.engine.adapted.model
        updates = {name: subspace.reconstruct(self.version.basis, task) for name, task in self.version.tasks.items()}
        started, new = time.perf_counter(), 0
        jobs = self.jobs[: self.alone]
        for job in jobs:
            changed = updates[job.pattern] if job.pattern else {}
            kept = {name: self._weight(name).detach().clone() for name in changed}
            for name, lora in changed.items():
                self._weight(name).data += (lora.B @ lora.A).to(self._weight(name))
            ids = torch.tensor([job.tokens], device=model.device)
            out = model.generate(input_ids=ids, attention_mask=torch.ones_like(ids), **self._greedy())
            new += out.shape[1] - ids.shape[1]
            for name, weight in kept.items():
                self._weight(name).data.copy_(weight)
        return Outcome(len(jobs), new, time.perf_counter() - started, {})

    def llama(self) -> Outcome:
        """llama.cpp's server."""
        import xllamacpp  # type: ignore[import-untyped,unused-ignore]

        parameters = xllamacpp.CommonParams()
        parameters.model.path = str(self.workshop.model.path.with_suffix(".gguf"))
        parameters.n_parallel, parameters.n_ctx = BATCH, BATCH * 2048
        parameters.cpuparams.n_threads = torch.get_num_threads()
        server = xllamacpp.Server(parameters)
        url = f"{server.listening_address}/v1/chat/completions"

        def ask(job: Job) -> int:
            body = {"messages": job.chat, "max_tokens": self.limit, "temperature": 0}
            data = json.dumps(body).encode()
            request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
            with urllib.request.urlopen(request, timeout=3600) as answer:
                return int(json.load(answer)["usage"]["completion_tokens"])

        started = time.perf_counter()
        with ThreadPoolExecutor(BATCH) as pool:
            new = sum(pool.map(ask, self.jobs))
        return Outcome(len(self.jobs), new, time.perf_counter() - started, {})

    def _batches(self, generate: Callable[[Sequence[Job], dict[str, Any]], Any]) -> Outcome:
        tokenizer = self.engine.tokenizer
        tokenizer.padding_side = "left"
        started, new = time.perf_counter(), 0
        for start in range(0, len(self.jobs), BATCH):
            jobs = self.jobs[start : start + BATCH]
            inputs = tokenizer.pad({"input_ids": [list(job.tokens) for job in jobs]}, return_tensors="pt")
            inputs = {name: value.to(self.engine.adapted.model.device) for name, value in inputs.items()}
            with torch.inference_mode():
                out = generate(jobs, inputs)
            replies = out[:, inputs["input_ids"].shape[1] :]
            new += int((replies != tokenizer.pad_token_id).sum())
        return Outcome(len(self.jobs), new, time.perf_counter() - started, {})

    def _greedy(self) -> dict[str, Any]:
        return {"max_new_tokens": self.limit, "do_sample": False, "top_p": None, "top_k": None, "temperature": None}

    def _weight(self, name: str) -> torch.nn.Parameter:
        return self.engine.adapted.layers[name].base.get_parameter("weight")

    def _bank(self, names: Sequence[str]) -> BankVersion:
        rng = torch.Generator().manual_seed(0)
        shapes = material.shapes_of(self.engine.adapted)
        basis = material.random_basis(shapes, K, rng)
        tasks = {name: material.random_coefficients(shapes, K, P, rng) for name in names}
        for layer in (layer for task in tasks.values() for layer in task.values()):
            layer.beta.mul_(SIZE)
            layer.alpha.mul_(SIZE)
        bank = Bank(self.folder / "bank")
        trained = dict.fromkeys(names, Trained("coefficients"))
        sha = self.workshop.model.sha256
        return bank.load(
            bank.write(basis, tasks, trained, base_model="any", base_model_sha=sha, settings_digest="0", parent=None),
            sha,
        )


CONTENDERS: dict[str, Callable[[Bench], Outcome]] = {
    "sleepy": Bench.routed,
    "sleepy, by day": Bench.fast,
    "sleepy, base alone": Bench.base,
    "generate, batches of ten": Bench.plain,
    "PEFT, mixed batches": Bench.peft,
    "merge, one at a time": Bench.merged,
    "llama.cpp, ten slots": Bench.llama,
}


def main() -> None:
    """Measure and store."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="qwen2.5-coder-0.5b")
    parser.add_argument("--koans", type=int, default=30)
    parser.add_argument("--tokens", type=int, default=160)
    parser.add_argument("--alone", type=int, default=9)
    parser.add_argument("--only", nargs="+", choices=list(CONTENDERS), default=list(CONTENDERS))
    parser.add_argument("--rounds", type=int, default=1, help="they take turns so often; medians count")
    asked = parser.parse_args()
    found: dict[str, list[Outcome]] = {name: [] for name in asked.only}
    rows = {}
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(asked.model, asked.koans, asked.tokens, asked.alone, Path(folder))
        for name in asked.only * asked.rounds:
            found[name].append(CONTENDERS[name](bench))
            common.say(f"{name}: {found[name][-1]}")
        for name, outcomes in found.items():
            outcome, seconds = outcomes[-1], common.median([one.seconds for one in outcomes])
            rows[name] = {
                "koans": outcome.koans,
                "new_tokens": outcome.new_tokens,
                "seconds": round(seconds, 2),
                "seconds_per_koan": round(seconds / outcome.koans, 3),
                **outcome.detail,
            }
    first = rows.get("sleepy")
    ratios = {n: round(row["seconds_per_koan"] / first["seconds_per_koan"], 2) for n, row in rows.items() if first}
    common.store(
        "generation",
        {
            "model": asked.model,
            "dtype": str(bench.dtype).removeprefix("torch."),
            "patterns": PATTERNS,
            "max_new_tokens": asked.tokens,
            "rounds": asked.rounds,
            "threads": torch.get_num_threads(),
            "contenders": rows,
            "times_as_long_as_sleepy": ratios,
        },
        bench.engine.device,
    )


if __name__ == "__main__":
    main()
