"""`sleepy bank …`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Optional

import typer

from sleepy.errors import UsageError

if TYPE_CHECKING:
    from sleepy.share.bank import Bank, BankVersion
    from sleepy.workshop import Workshop

app = typer.Typer(no_args_is_help=True)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON on stdout.")]
Version = Annotated[str, typer.Option(help="Bank version; the champion by default.")]


@app.command()
def info(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Versions, champion, base model, patterns with k, p and parameters."""
    found = _bank(ctx).info()
    if as_json:
        _print_json(found)
        return
    typer.echo(f"champion: {found['champion'] or 'none: the base model'}")
    typer.echo(f"versions: {', '.join(found['versions']) or 'none'}")
    if found["champion"]:
        typer.echo(f"base model: {found['base_model']}")
    for name, pattern in (found.get("patterns") or {}).items():
        words = [
            f"{name}: {pattern['kind']}", f"k {pattern['k']}", f"p {pattern['p']}", f"{pattern['parameters']:,} parameters",
            *(["acts on replies alone"] if pattern["opening"] else []),
            *([f"prompt {pattern['prompt']}"] if pattern["prompt"] else []),
        ]  # fmt: skip
        typer.echo(f"  {', '.join(words)}")


@app.command("import")
def import_(
    ctx: typer.Context,
    adapters: Annotated[list[Path], typer.Argument(help="Folders of PEFT LoRAs.")],
    pattern: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option(help="Pattern of each adapter, in order; the folders' names by default. May be repeated."),
    ] = None,
    base_model: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(help="What the adapters call the base model in use, when it is not its name or path here."),
    ] = None,
    p: Annotated[Optional[int], typer.Option("--p", min=1, help="Keep the best so many columns of each.")] = None,  # noqa: UP045
    version: Annotated[str, typer.Option(help="Bank version to merge into; the champion by default.")] = "",
    as_json: AsJson = False,
) -> None:
    """Make a new bank version from PEFT LoRAs: a basis of their own (Phase 1), or merged into the champion (Phase 3).

    k follows share.variance and share.k_max; a merge that changes a pattern by more than share.max_merge_drift is refused.
    The new version is not promoted.
    """
    from sleepy.share import interchange

    workshop = ctx.obj.workshop
    settings = workshop.settings
    opened = interchange.open_adapters(adapters, pattern or [])
    targets = settings.share.target_modules
    shapes = interchange.linear_layers(workshop.model.path, targets)
    interchange.check(opened, shapes, targets, _names(workshop), base_model)
    workshop.check_openings({str(one.path): one.opening for one in opened.values() if one.opening})
    parent = _version(workshop, version)
    if parent is None:
        found = interchange.phase_1(opened, settings.share, p)
    else:
        found = interchange.phase_3(parent, opened, settings.share, p)
    name = interchange.write(workshop.bank, found, opened, workshop.model, settings.digest())
    _warn_of_unknown(workshop, opened)
    report = interchange.report(found, opened, name)
    if as_json:
        _print_json(report)
        return
    into = f"merged into {report['parent']} (Phase 3)" if parent else "a basis of their own (Phase 1)"
    typer.echo(f"{name}: {len(opened)} imported, {into}; {report['patterns']} patterns in all")
    for name_, one in report["imported"].items():
        worst = max(one["layer_errors"], key=one["layer_errors"].get)
        replaces = ", takes the place of the one before" if one["replaces"] else ""
        typer.echo(
            f"  {name_}: rank {one['rank']}, {one['layers']} layers, error {one['error']:.4f} "
            f"(worst {one['layer_errors'][worst]:.4f} in {worst}){replaces}"
        )
    if report["drift"]:
        worst = max(report["drift"], key=report["drift"].get)
        typer.echo(f"  the others changed by at most {report['drift'][worst]:.4f} ({worst})")
    typer.echo(f"not promoted; examine it with `{report['examine']}`")


@app.command()
def export(
    ctx: typer.Context,
    pattern: Annotated[str, typer.Argument(help="Pattern to export.")],
    folder: Annotated[Path, typer.Argument(help="Folder to write; must not exist.")],
    version: Version = "",
) -> None:
    """Write a pattern's coefficients as a PEFT LoRA folder that plain PEFT loads on the plain base model."""
    from sleepy.share import peft_io

    workshop = ctx.obj.workshop
    chosen = _version_or_error(workshop, version)
    if pattern not in chosen.tasks:
        raise UsageError(f"{pattern}: not in {chosen.version}; it has: {', '.join(sorted(chosen.tasks))}")
    if folder.exists():
        raise UsageError(f"{folder}: exists already; name a new folder")
    peft_io.export(chosen, pattern, folder, str(workshop.model.path))
    typer.echo(f"{pattern} of {chosen.version} → {folder}")


@app.command("serve-config")
def serve_config(
    ctx: typer.Context,
    out: Annotated[Path, typer.Option(help="Folder to write; must not exist.")],
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port of the server.")] = 8000,
    version: Version = "",
    as_json: AsJson = False,
) -> None:
    """Write what a vLLM server needs to offer every pattern as a LoRA: adapters, serve.sh and serve.json."""
    from sleepy.share import serving

    workshop = ctx.obj.workshop
    config = serving.write(_version_or_error(workshop, version), workshop.model, out, port)
    if as_json:
        _print_json(config)
    else:
        typer.echo(
            f"{len(config['patterns'])} patterns of {config['bank_version']} → {out}; start it with {out}/serve.sh"
        )


@app.command()
def validate(
    ctx: typer.Context,
    version: Annotated[Optional[str], typer.Argument(help="Bank version; the champion by default.")] = None,  # noqa: UP045
    all_: Annotated[bool, typer.Option("--all", help="Every version.")] = False,
    as_json: AsJson = False,
) -> None:
    """Examine versions: hashes, shapes, values, orthonormality, base model. Exit code 1 when something is wrong."""
    bank = _bank(ctx)
    if all_ and version:
        raise UsageError(f"{version} and --all: name one, or take all")
    chosen = bank.versions() if all_ else [version or _champion_or_newest(bank)]
    from dataclasses import asdict

    from sleepy.share.validate import validate as examine

    sha = _local_sha(ctx)
    found = [examine(bank, name, sha) for name in chosen]
    if as_json:
        _print_json([asdict(one) for one in found])
    for one in [] if as_json else found:
        off = f", orthonormal to {one.orthonormality:.1e}" if one.orthonormality is not None else ""
        state = f"{len(one.problems)} problems" if one.problems else "fine"
        typer.echo(f"{one.version}: {state}: {one.patterns} patterns for {one.base_model or 'an unknown model'}{off}")
        for problem in one.problems:
            typer.echo(f"  {problem}")
    if sha is None and not as_json:
        typer.echo("the configured model is not on this machine, so base models were not compared")
    if any(one.problems for one in found):
        raise typer.Exit(1)


@app.command()
def diff(
    ctx: typer.Context,
    a: Annotated[str, typer.Argument(help="Bank version.")],
    b: Annotated[str, typer.Argument(help="Bank version.")],
    as_json: AsJson = False,
) -> None:
    """What changed from one version to another: patterns added, removed, relative change of ΔW, angles of the bases."""
    bank = _bank(ctx)
    manifests = [bank.manifest(name) for name in (a, b)]
    from sleepy.share.validate import diff as compare

    found = compare(*(bank.load(m.version, m.base_model_sha256) for m in manifests))
    if as_json:
        _print_json(found)
        return
    typer.echo(f"{a} → {b}")
    for state in ("added", "removed"):
        if found[state]:
            typer.echo(f"{state}: {', '.join(found[state])}")
    for name, one in found["patterns"].items():
        worst = max(one["layers"], key=one["layers"].get, default="")
        detail = (
            f"ΔW changed by {one['change']:.4f} (most in {worst}: {one['layers'][worst]:.4f})"
            if one["change"]
            else "same"
        )
        typer.echo(f"  {name}: {detail}")
    if not found["bases"]:
        typer.echo("the basis is the same")
    for name, one in found["bases"].items():
        typer.echo(f"  basis {name}: largest angle {_degrees(one['largest_angle'])}, overlap {one['overlap']:.4f}")


@app.command()
def overlap(
    ctx: typer.Context,
    a: Annotated[str, typer.Argument(help="Bank version, folder of a bank or a version, or folder of PEFT adapters.")],
    b: Annotated[str, typer.Argument(help="The same.")],
    same_tasks: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(help="Control: the same, for A's tasks trained from other seeds."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """How far two bases span the same space (UWSH), per kind of layer, beside random bases of the same shape."""
    bank, share = _bank(ctx), ctx.obj().share
    from sleepy.share import interchange, uwsh

    names = [a, b, *([same_tasks] if same_tasks else [])]
    found = uwsh.compare(*(interchange.basis_of(name, bank, share) for name in names))
    if as_json:
        _print_json({"a": a, "b": b, "same_tasks": same_tasks} | found)
        return
    head = ["basis", "overlap", "random", "Grassmann", "random", *(["same tasks"] if same_tasks else [])]
    _print_table([head, *([name, *_figures(one)] for name, one in found["kinds"].items())])


def _figures(kind: Mapping[str, Any]) -> list[str]:
    figures = [
        f"{kind['overlap']:.3f} ± {kind['overlap_sd']:.3f}",
        f"{kind['random_overlap']:.3f} ± {kind['random_overlap_sd']:.3f}",
        f"{kind['grassmann']:.2f}",
        f"{kind['random_grassmann']:.2f} ± {kind['random_grassmann_sd']:.2f}",
    ]
    return figures + ([f"{kind['same_tasks_overlap']:.3f}"] if "same_tasks_overlap" in kind else [])


def _print_table(rows: list[list[str]]) -> None:
    widths = [max(len(row[i]) for row in rows if i < len(row)) for i in range(len(rows[0]))]
    for row in rows:
        typer.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip())


def _bank(ctx: typer.Context) -> Bank:
    from sleepy.share.bank import Bank

    return Bank(ctx.obj().state / "bank")


def _version(workshop: Workshop, version: str) -> BankVersion | None:
    """The one that is named, else the champion."""
    return workshop.bank.load(version, workshop.model.sha256) if version else workshop.champion()


def _version_or_error(workshop: Workshop, version: str) -> BankVersion:
    chosen = _version(workshop, version) if workshop.bank.versions() else None  # before any model is fetched
    if chosen is None:
        raise UsageError("bank: there is no version yet; run a cycle first (`sleepy run --once`)")
    return chosen


def _champion_or_newest(bank: Bank) -> str:
    chosen = bank.champion() or next(reversed(bank.versions()), None)
    if chosen is None:
        raise UsageError("bank: there is no version yet; run a cycle first (`sleepy run --once`)")
    return chosen


def _names(workshop: Workshop) -> list[str]:
    """What the base model in use is called, here and elsewhere."""
    from sleepy.lm import registry

    model = workshop.model
    known = [k.hub_repo.removesuffix("-GGUF") for k in registry.KNOWN if k.sha256 == model.sha256]
    return [model.name, model.label, str(model.path), *known]


def _local_sha(ctx: typer.Context) -> str | None:
    """Identity of the configured model, if it is on this machine; nothing is fetched for it."""
    from sleepy.lm import registry

    settings = ctx.obj()
    name = settings.model.name
    ready = any(entry.name == name and entry.path for entry in registry.listing(settings.models_dir))
    if not ready and not Path(name).expanduser().is_dir():
        return None
    sha256: str = registry.resolve(settings).sha256
    return sha256


def _warn_of_unknown(workshop: Workshop, patterns: Iterable[str]) -> None:
    from sleepy import log

    names = set(workshop.router.names)
    if unknown := [pattern for pattern in patterns if pattern not in names]:
        log.get("bank").warning(
            "no route leads to %s: the router knows no such pattern (agent.patterns_file)", ", ".join(unknown)
        )


def _degrees(radians: float) -> str:
    return f"{radians * 57.29578:.2f}°"


def _print_json(data: Any) -> None:
    typer.echo(json.dumps(data, indent=2))
