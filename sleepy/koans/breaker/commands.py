"""``sleepy koans break``: make practice from working Rust."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from sleepy.koans.breaker.engine import Limits, Result
    from sleepy.settings import Settings

_HEADS = ("sites", "compiled", "other codes", "no program", "near copies", "beyond limit", "kept")


def break_programs(
    ctx: typer.Context,
    path: Annotated[
        Path | None, typer.Argument(help="A crate, a .rs file with tests, a folder of such files, or one of koans.")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Where the koans go; default: the state directory's koans.")] = None,
    operator: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Only this operator (repeatable).")] = None,
    family: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Only this family (repeatable).")] = None,
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Most koans.")] = None,
    per_family: Annotated[int | None, typer.Option(min=1, metavar="N", help="Most koans of each family.")] = None,
    per_operator: Annotated[int | None, typer.Option(min=1, metavar="N", help="Most koans of each operator.")] = None,
    max_lines: Annotated[
        int, typer.Option(min=8, metavar="N", help="Most lines of a koan; more where few tests run most of a crate.")
    ] = 60,
    list_operators: Annotated[
        bool, typer.Option("--list-operators", help="Show what can be broken, and stop.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Break working Rust, one habit at a time, and keep what makes a verified koan.

    The table says what became of every place where an operator applies. Koans are written one by one: an interrupted
    run keeps them, and the same command goes on where it stopped.
    """
    if list_operators:
        _list(as_json)
        return
    from sleepy.errors import UsageError
    from sleepy.koans.breaker.engine import Limits
    from sleepy.koans.breaker.operators import OPERATORS
    from sleepy.koans.families import FAMILIES

    if path is None:
        raise UsageError(
            "PATH is missing: a crate, a .rs file, or a folder of .rs files; see `sleepy koans break --help`"
        )
    for name in family or ():
        if name not in FAMILIES:
            raise UsageError(f"--family {name}: no such family; allowed: {', '.join(FAMILIES)}")
    names = [chosen.name for chosen in OPERATORS.named(operator or [])]
    limits = Limits(frozenset(names), frozenset(family or ()), limit, per_family, per_operator)
    settings = ctx.obj()
    result = broken(path, out or settings.own_koans, limits, settings, max_lines)
    _show(result, out or settings.own_koans, as_json)


def broken(path: Path, out: Path, limits: Limits, settings: Settings, max_lines: int) -> Result:
    """Break what is at `path`, and write the koans, of so many lines at most, into `out`."""
    import os

    from sleepy import log
    from sleepy.koans.breaker import source
    from sleepy.koans.breaker.engine import Breaker, plan
    from sleepy.koans.breaker.memory import Memory
    from sleepy.koans.catalog import MANIFEST, Catalog, read_loose, vendored
    from sleepy.rust.check import Checker

    paths = source.sources(path)
    catalog = Catalog.open(own=settings.own_koans)
    there = read_loose(out) if out.is_dir() and any(out.rglob(MANIFEST)) else []
    practice = {koan.id: koan for koan in [*catalog.practice(), *there]}
    cache = settings.state / "cache"
    checker = Checker(settings.sandbox, vendored(cache))
    checker.self_test()
    parallel = settings.sandbox.parallel or os.cpu_count() or 1
    memory = Memory(checker, cache)
    with log.progress("reading", len(paths), "programs") as report:
        programs = source.Reader(checker, memory, parallel).programs(paths, report)
    mutants = plan(programs, limits)
    breaker = Breaker(checker, memory, cache, parallel, catalog.exam_koans(), list(practice.values()), max_lines)
    with log.progress("breaking", len(mutants), "mutants") as report:
        return breaker.run(mutants, out, limits, report)


def _show(result: Result, out: Path, as_json: bool) -> None:
    if as_json:
        operators = {name: asdict(count) for name, count in result.counts.items() if count.sites}
        keys = ("id", "family", "operator", "title", "codes")
        koans: list[dict[str, Any]] = [{key: getattr(koan, key) for key in keys} for koan in result.koans]
        print(json.dumps({"out": str(out), "operators": operators, "koans": koans}, indent=1))
        return
    rows = [(name, *map(str, asdict(count).values())) for name, count in result.counts.items() if count.sites]
    _table(("operator", *_HEADS), rows)
    families = {koan.family for koan in result.koans}
    print(f"{len(result.koans)} koans of {len(families)} families in {out}")


def _list(as_json: bool) -> None:
    from sleepy.koans.breaker.operators import OPERATORS

    if as_json:
        keys = ("name", "summary", "families")
        print(json.dumps([{key: getattr(operator, key) for key in keys} for operator in OPERATORS], indent=1))
        return
    rows = [(operator.name, " ".join(operator.families), operator.summary) for operator in OPERATORS]
    _table(("operator", "families", "what it does"), rows)


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    if not console.is_terminal:
        console.width = 10_000  # nothing is cut or wrapped in a pipe or a file
    table = Table(*heads, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*map(Text, row))
    console.print(table)
