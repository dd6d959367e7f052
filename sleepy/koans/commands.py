"""``sleepy koans``: look at the exam and the practice material, and verify it."""

from __future__ import annotations

import json
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sleepy.errors import UsageError
from sleepy.koans.breaker.commands import break_programs
from sleepy.text import visible

if TYPE_CHECKING:
    from sleepy.koans.catalog import Koan
    from sleepy.koans.verification import Failure
    from sleepy.settings import Settings

app = typer.Typer(help="The exam and the practice material: list, show, verify, make.", no_args_is_help=True)
app.command("break")(break_programs)


class Collection(str, Enum):
    """Choices of --collection."""

    frozen = "frozen"
    shadow = "frozen-shadow"
    practice = "practice"


AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
InCollection = Annotated[Collection | None, typer.Option("--collection", help="Only these.")]


@app.command("list")
def list_koans(
    ctx: typer.Context,
    collection: InCollection = None,
    family: Annotated[str | None, typer.Option(help="Only this family (bc_mut) or group (bc).")] = None,
    as_json: AsJson = False,
) -> None:
    """One line per koan."""
    koans = _selected(ctx.obj(), collection)
    if family is not None:
        _known_family(family, koans)
        koans = [koan for koan in koans if family in (koan.family, koan.group)]
    if as_json:
        print(json.dumps([_summary(koan) for koan in koans], indent=1))
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    if not console.is_terminal:
        console.width = 10_000  # nothing is cut or wrapped in a pipe or a file
    table = Table("id", "collection", "family", "codes", "title", box=None, pad_edge=False)
    for koan in koans:
        row = (koan.id, koan.collection, koan.family, " ".join(koan.codes), koan.title)
        table.add_row(*map(Text, map(visible, row)))
    console.print(table)


@app.command()
def show(
    ctx: typer.Context,
    koan_id: Annotated[str, typer.Argument(metavar="ID", help="A koan's id, see `sleepy koans list`.")],
    fixed: Annotated[bool, typer.Option("--fixed", help="The reference fix too.")] = False,
    tests: Annotated[bool, typer.Option("--tests", help="The hidden tests too.")] = False,
) -> None:
    """A koan's title, family, codes and broken program."""
    from rich.console import Console

    from sleepy.koans.catalog import Catalog

    koan = Catalog.open(own=ctx.obj().own_koans).get(koan_id)
    parts = {"broken.rs": koan.broken}
    if fixed:
        parts["fixed.rs"] = koan.fixed
    if tests:
        parts["tests.rs"] = koan.tests
    print(f"// {koan.id}: {visible(koan.title)}\n// {koan.family}, {', '.join(koan.codes)}, edition {koan.edition}")
    console = Console()
    for name, text in parts.items():
        source = visible(text)
        print(f"\n// {name}")
        if console.is_terminal:
            from rich.syntax import Syntax

            console.print(Syntax(source, "rust", background_color="default"))
        else:
            print(source, end="")


@app.command()
def stats(ctx: typer.Context, as_json: AsJson = False) -> None:
    """What the practice consists of: programs, error codes, sizes and sources of each family, and how distinct they are."""
    from sleepy.koans.catalog import Catalog
    from sleepy.koans.stats import collect

    found = collect(Catalog.open(own=ctx.obj().own_koans).practice())
    if as_json:
        print(json.dumps(found, indent=1))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("family", "programs", "codes", "lines", "written", "broken", "near copies", box=None, pad_edge=False)
    for name, family in found["families"].items():
        sources = family["sources"]
        row = (family["programs"], len(family["codes"]), family["median_lines"], sources["written"], sources["broken"])
        table.add_row(name, *(f"{value:g}" for value in row), f"{family['near_duplicates']:.0%}")
    Console().print(table)
    totals = found["totals"]
    print(
        f"{totals['programs']} programs in {totals['families']} families, {totals['error_codes']} error codes, "
        f"{totals['error_codes_outside_explain']} of them outside the compiler's own examples"
    )
    for title, key in (("within a family", "worst_within"), ("between two of a group", "worst_between")):
        worst = ", ".join(f"{name} {share:.1%}" for name, share in found["distinctness"][key].items())
        print(f"most near copies {title}: {worst}")


@app.command("import")
def import_examples(
    ctx: typer.Context,
    out: Annotated[Path | None, typer.Option(help="Where to write them; default: the state directory.")] = None,
    as_json: AsJson = False,
) -> None:
    """Make koans of the examples in the compiler's documentation of error codes, where they verify."""
    import os
    from dataclasses import replace

    from sleepy import log
    from sleepy.koans import explain
    from sleepy.koans.breaker.writing import formatted
    from sleepy.koans.catalog import write_koan
    from sleepy.koans.diagnosis import Diagnoser
    from sleepy.koans.families import EXPLAIN
    from sleepy.koans.pool import each
    from sleepy.rust.check import Checker

    settings: Settings = ctx.obj()
    checker = Checker(settings.sandbox)
    checker.self_test()
    parallel = settings.sandbox.parallel or os.cpu_count() or 1
    diagnoser = Diagnoser(checker, settings.state / "cache", parallel)
    folder = out or settings.own_koans / EXPLAIN
    pages = list(explain.pages(checker.toolchain))
    written: list[Koan] = []
    with log.progress("error codes", len(pages), "pages") as report:
        jobs = each(lambda page: explain.pairs(*page, diagnoser, folder), pages, parallel)
        for done, (page, koans) in enumerate(jobs, 1):
            for koan in koans:
                broken, fixed = formatted([koan.broken, koan.fixed], koan.edition, checker)
                written.append(replace(koan, broken=broken, fixed=fixed))
                write_koan(written[-1], folder)
            report(done, page[0])
    codes = sorted({koan.codes[0] for koan in written})
    counts = {"pages": len(pages), "koans": len(written), "codes": len(codes), "folder": str(folder)}
    print(json.dumps(counts) if as_json else "{koans} koans of {codes} error codes in {folder}".format(**counts))


@app.command()
def seal(
    exam: Annotated[str, typer.Argument(help="frozen or frozen-shadow.")],
    version: Annotated[str, typer.Argument(help="A version that no other set of koans had.")],
) -> None:
    """Declare the koans of an exam to be a version of it. Results of different versions are never compared."""
    from sleepy.koans.catalog import Catalog
    from sleepy.koans.exam import seal as write_seal

    catalog = Catalog.open()
    koans = catalog.koans_of(exam)
    sealed = write_seal(catalog.root / exam, koans, version)
    print(f"{sealed.label}: {len(koans)} koans, {sealed.hash}")


@app.command()
def verify(
    ctx: typer.Context,
    ids: Annotated[list[str] | None, typer.Argument(metavar="[ID]...", help="Only these; default: all.")] = None,
    collection: InCollection = None,
    path: Annotated[Path | None, typer.Option(help="Koans in or below this folder instead.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Exams and practice alike, as without any option.")] = False,
    as_json: AsJson = False,
) -> None:
    """Check that broken sides fail as announced, fixed sides are clean, and tests see through lazy ways out.

    What verified before with the same compiler is not compiled again. Exit code 1 when a koan fails.
    """
    if everything and (ids or collection or path):
        raise UsageError("--all: goes with no id, --collection or --path")
    koans = _selected(ctx.obj(), collection, ids, path)
    failures = _verify(koans, ctx.obj())
    counts = {name.value: sum(koan.collection == name.value for koan in koans) for name in Collection}
    if as_json:
        print(json.dumps({**counts, "failed": [failure._asdict() for failure in failures]}))
    else:
        for failure in failures:
            print(f"{failure.id}: {failure.problem}")
        what = " and ".join(f"{count} {name}" for name, count in counts.items() if count)
        print(f"{what or 'no'} koans, {len(failures) or 'none'} failed")
    if failures:
        raise typer.Exit(1)


def _known_family(name: str, koans: list[Koan]) -> None:
    """UsageError when it is neither a family nor a group, and no koan says that it is."""
    from sleepy.errors import UsageError
    from sleepy.koans.families import FAMILIES

    known = {part for family in FAMILIES.values() for part in (family.id, family.group)}
    if name not in known.union(*((koan.family, koan.group) for koan in koans)):
        raise UsageError(f"--family {name}: no such family; allowed: {', '.join(sorted(known))}")


def _selected(
    settings: Settings, collection: Collection | None, ids: list[str] | None = None, path: Path | None = None
) -> list[Koan]:
    """The koans that the options name. UsageError for an id that is not there."""
    from sleepy.errors import UsageError
    from sleepy.koans.catalog import Catalog, read_loose

    if path is None:
        catalog = Catalog.open(own=settings.own_koans)
        koans = [catalog.get(koan_id) for koan_id in ids] if ids else list(catalog.koans)
    else:
        koans = read_loose(path)
        if ids and (missing := set(ids) - {koan.id for koan in koans}):
            raise UsageError(f"{min(missing)}: no such koan in {path}")
        koans = [koan for koan in koans if not ids or koan.id in ids]
    return [koan for koan in koans if collection is None or koan.collection == collection.value]


def _verify(koans: list[Koan], settings: Settings) -> list[Failure]:
    import os

    from sleepy import log
    from sleepy.koans import verification
    from sleepy.koans.catalog import vendored
    from sleepy.rust.check import Checker

    checker = Checker(settings.sandbox, vendored(settings.state / "cache"))
    checker.self_test()
    parallel = settings.sandbox.parallel or os.cpu_count() or 1
    with log.progress("verifying", len(koans), "koans") as report:
        return verification.verify(koans, checker, settings.state / "cache", parallel, report)


def _summary(koan: Koan) -> dict[str, str | tuple[str, ...]]:
    keys = ("id", "collection", "family", "codes", "edition", "title")
    return {key: getattr(koan, key) for key in keys} | {"path": str(koan.path)}
