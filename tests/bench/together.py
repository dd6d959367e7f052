"""Eight patterns trained in one pass beside the same eight one after the other: seconds and padding.

    python -m tests.bench.together [--model NAME] [--device cpu] [--steps N] [--repetitions N]

Both train fresh coefficients (random bases; the arithmetic is the same) on the same real practice with the same settings; the
losses of each pattern must agree. On a CPU, where arithmetic binds, the aim is that it is no slower; on a GPU three times as fast.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from sleepy.evaluation.experiments import school
from sleepy.evaluation.experiments.lab import Lab
from sleepy.settings import Settings, TrainingSettings
from sleepy.share.adapters import CoefficientAdapter
from sleepy.share.pupil import Course, Pupil
from sleepy.share.training import train_together
from sleepy.workshop import Workshop
from tests.bench import common
from tests.share import material

PATTERNS, K, P = 8, 24, 1
APART, TOGETHER, PARTS = "one after the other", "in one pass", "in one pass, parts of at most 1,024 tokens"


def main() -> None:
    """Measure and store."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="qwen2.5-coder-0.5b")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--steps", type=int, default=2)
    parser.add_argument("--repetitions", type=int, default=2)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.model_validate(
            {"model": {"name": asked.model, "device": asked.device}, "state_dir": Path(folder) / "state"}
        )
        lab = Lab(Workshop(settings), "frozen", 0)
        lessons = school.lessons(lab, PATTERNS, 0, 8)
        common.say(f"{len(lessons)} patterns, {sum(len(item.examples) for item in lessons)} programs")
        engine = lab.workshop.engine
        basis = material.random_basis(material.shapes_of(engine.adapted), K, torch.Generator().manual_seed(0))
        training = settings.training.model_copy(update={"steps": asked.steps, "min_steps": asked.steps})
        small = training.model_copy(update={"micro_batch_tokens": 1024})
        logs: dict[str, dict[str, Any]] = {APART: {}, TOGETHER: {}, PARTS: {}}

        def work(name: str, at_once: int, training: TrainingSettings) -> Callable[[], object]:
            def run() -> None:
                def on_end(pupil: Pupil) -> None:
                    logs[name][pupil.course.name] = pupil.log

                courses = [
                    Course(
                        item.pattern,
                        CoefficientAdapter(
                            engine.adapted, basis, P, 0, training.init_beta, torch.Generator().manual_seed(number)
                        ),
                        item.examples, 1e-2, 0,
                    )
                    for number, item in enumerate(lessons)
                ]  # fmt: skip
                train_together(engine.adapted, courses, training, at_once, on_end)

            return run

        contenders = {
            APART: work(APART, 1, training),
            TOGETHER: work(TOGETHER, PATTERNS, training),
            PARTS: work(PARTS, PATTERNS, small),
        }
        times = common.in_turns(contenders, asked.repetitions)
        seconds = {name: common.median(values) for name, values in times.items()}
        apart = max(
            abs(a - b)
            for name in (TOGETHER, PARTS)
            for pattern, one in logs[APART].items()
            for a, b in zip(one.losses, logs[name][pattern].losses, strict=True)
        )
        common.store(
            "together",
            {
                "model": lab.workshop.model.label,
                "device": str(engine.device),
                "dtype": str(engine.dtype).removeprefix("torch."),
                "patterns": len(lessons),
                "steps": asked.steps,
                "batch": training.batch_size,
                "seconds": seconds,
                "all_seconds": {name: [round(value, 3) for value in values] for name, values in times.items()},
                "padding": {
                    name: round(
                        sum(log.padding for log in of.values()) / sum(log.padding + log.tokens for log in of.values()),
                        3,
                    )
                    for name, of in logs.items()
                },
                "largest_difference_of_losses": apart,
                "times_faster": {name: round(seconds[APART] / seconds[name], 2) for name in (TOGETHER, PARTS)},
            },
            engine.device,
        )


if __name__ == "__main__":
    main()
