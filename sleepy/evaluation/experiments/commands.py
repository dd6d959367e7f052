"""``sleepy experiment NAME``."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Annotated, Any

import typer

from sleepy.errors import UsageError

NAMES = {
    "strategies": ("strategies", "Strategies"),
    "heatmap": ("heatmap", "Heatmap"),
    "sequential": ("sequential", "Sequential"),
    "uwsh": ("basis", "Uwsh"),
    "parameters": ("parameters", "Parameters"),
    "dilution": ("basis", "Dilution"),
    "ablation": ("basis", "Ablation"),
    "noise": ("noise", "Noise"),
}
"""Module and class of each."""


def experiment(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(help=", ".join(NAMES), metavar="NAME")],
    model: Annotated[str | None, typer.Option(help="Base model; model.name by default.")] = None,
    seed: Annotated[int | None, typer.Option(help="Of everything random; night.seed by default.")] = None,
    exam: Annotated[str, typer.Option(help="frozen, or frozen-shadow.")] = "frozen",
    version: Annotated[str | None, typer.Option(help="Bank version; the champion by default.")] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", metavar="FOLDER", help="Where NAME.md, NAME.svg and NAME.json go; default: experiments/ "
                     "in the state directory."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON on stdout.")] = False,
) -> None:  # fmt: skip
    """Answer a question by experiment; one that was killed goes on where it was when it is started again."""
    if name not in NAMES:
        raise UsageError(f"experiment {name}: unknown; there are: {', '.join(NAMES)}")
    settings = _with(ctx.obj(), model, seed)
    from sleepy.cycle import alone
    from sleepy.evaluation.experiments import core, output
    from sleepy.evaluation.experiments.lab import Lab
    from sleepy.workshop import Workshop

    module, kind = NAMES[name]
    with alone(settings.state):
        lab = Lab(Workshop(settings), exam, settings.night.seed, version)
        chosen = getattr(importlib.import_module(f"sleepy.evaluation.experiments.{module}"), kind)(lab)
        run = core.run(chosen, lab)
    folder = (
        out or settings.state / "experiments" / f"{settings.model.name.replace('/', '-').strip('-')}-{exam}-{lab.seed}"
    )
    written = output.write(run, name, lab.conditions, folder)
    if as_json:
        typer.echo(json.dumps(run.to_json() | {"written": [str(path) for path in written]}, indent=1))
        return
    typer.echo(output.markdown(run.findings, {"written": ", ".join(str(path) for path in written)}), nl=False)


def _with(settings: Any, model: str | None, seed: int | None) -> Any:
    changes = {}
    if model is not None:
        changes["model"] = settings.model.model_copy(update={"name": model})
    if seed is not None:
        changes["night"] = settings.night.model_copy(update={"seed": seed})
    return settings.model_copy(update=changes)
