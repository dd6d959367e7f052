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
    "leave-one-out": ("leave_one_out", "LeaveOneOut"),
    "leave-one-family-out": ("leave_one_out", "LeaveOneFamilyOut"),
    "leave-one-habit-out": ("leave_one_out", "LeaveOneHabitOut"),
    "ablation": ("basis", "Ablation"),
    "noise": ("noise", "Noise"),
    "samples": ("samples", "Samples"),
}
"""Module and class of each."""


def experiment(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(help=", ".join(NAMES), metavar="NAME")],
    model: Annotated[str | None, typer.Option(help="Base model; model.name by default.")] = None,
    seed: Annotated[int | None, typer.Option(help="Of everything random; night.seed by default.")] = None,
    exam: Annotated[str, typer.Option(help="frozen, or frozen-shadow.")] = "frozen",
    version: Annotated[str | None, typer.Option(help="Bank version; the champion by default.")] = None,
    families: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="uwsh, dilution, ablation: LoRAs of the first N families alone, for less time."),
    ] = None,
    targets: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="dilution, ablation: examine the bases on N families; 3 by default."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", metavar="FOLDER", help="Where NAME.md, NAME.svg and NAME.json go; default: experiments/ "
                     "in the state directory."),
    ] = None,
    so_far: Annotated[
        bool, typer.Option("--so-far", help="Work nothing out; conclude from the cells that are there.")
    ] = False,
    source: Annotated[
        list[Path] | None,
        typer.Option("--from", metavar="FILE", help="Take the finished cells of a NAME.json that was made elsewhere under the "
                     "same conditions (repeatable)."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON on stdout.")] = False,
) -> None:  # fmt: skip
    """Answer a question by experiment; one that was killed goes on where it was when it is started again."""
    if name not in NAMES:
        raise UsageError(f"experiment {name}: unknown; there are: {', '.join(NAMES)}")
    if families is not None and NAMES[name][0] != "basis":
        raise UsageError(f"experiment {name}: --families is for uwsh, dilution and ablation; leave it out")
    if targets is not None and name not in ("dilution", "ablation"):
        raise UsageError(f"experiment {name}: --targets is for dilution and ablation; leave it out")
    settings = _with(ctx.obj(), model, seed)
    from sleepy.cycle import alone
    from sleepy.evaluation.experiments import carried, core, output
    from sleepy.evaluation.experiments.lab import Lab
    from sleepy.workshop import Workshop

    module, kind = NAMES[name]
    with alone(settings.state):
        lab = Lab(Workshop(settings), exam, settings.night.seed, version, families, targets)
        chosen = getattr(importlib.import_module(f"sleepy.evaluation.experiments.{module}"), kind)(lab)
        for path in source or []:
            carried.take(path, chosen, lab)
        run = core.run(chosen, lab, so_far)
    folder = (
        out or settings.state / "experiments" / f"{settings.model.name.replace('/', '-').strip('-')}-{exam}-{lab.seed}"
    )
    options = {"families": families, "targets": targets, "practice": lab.practice if chosen.trains else None}
    written = output.write(run, name, lab.conditions, folder, _words(settings), options)
    if as_json:
        typer.echo(json.dumps(run.to_json() | {"written": [str(path) for path in written]}, indent=1))
        return
    typer.echo(output.markdown(run.findings, {"written": ", ".join(str(path) for path in written)}), nl=False)


def bootstrap(
    ctx: typer.Context,
    family: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Only this family (repeatable); all fifty by default.")
    ] = None,
    model: Annotated[str | None, typer.Option(help="Base model; model.name by default.")] = None,
    seed: Annotated[int | None, typer.Option(help="Of everything random; night.seed by default.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON on stdout.")] = False,
) -> None:
    """Train one LoRA per family of tasks and make a bank version of them (Phase 1), for a first night to go on from.

    Several hours on a CPU, minutes on a GPU. What is trained is kept: a run that was ended goes on where it was.
    """
    settings = _with(ctx.obj(), model, seed)
    from sleepy.cycle import alone
    from sleepy.evaluation.experiments import bootstrapping
    from sleepy.evaluation.experiments.lab import Lab
    from sleepy.workshop import Workshop

    with alone(settings.state):
        made = bootstrapping.run(Lab(Workshop(settings), "frozen", settings.night.seed), family or [])
    if as_json:
        typer.echo(json.dumps(made, indent=1))
        return
    for name, one in made["families"].items():
        typer.echo(f"  {name}: rank {one['rank']}, error in the basis {one['error']:.4f}")
    typer.echo(
        f"{made['version']}: a basis of {len(made['families'])} LoRAs, k {made['k']:.1f}; not promoted. "
        f'A first night goes on from it with `share.start = "{made["version"]}"`'
    )


def _words(settings: Any) -> list[str]:
    """What `--set` must say to have the same again; model and seed have options of their own."""
    return [word for word in settings.changed() if not word.startswith(("model.name=", "night.seed="))]


def _with(settings: Any, model: str | None, seed: int | None) -> Any:
    changes = {}
    if model is not None:
        changes["model"] = settings.model.model_copy(update={"name": model})
    if seed is not None:
        changes["night"] = settings.night.model_copy(update={"seed": seed})
    return settings.model_copy(update=changes)
