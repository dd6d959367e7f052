"""Tables for people on stdout: a cycle, an evaluation, the status."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from sleepy.text import visible

if TYPE_CHECKING:
    from sleepy.history.schema import Cycle, Evaluation

_GROUPS = {"bc": "borrow checker", "rh": "result handling", "tb": "trait bounds"}


def print_cycle(cycle: Cycle) -> None:
    """What a cycle tried, solved, learnt and decided."""
    console = Console()
    found: dict[str, Any] = cycle.summary or {}
    table = Table(title=f"cycle {cycle.id}: {cycle.decision or cycle.state}", show_header=False, title_justify="left")
    table.add_column(style="bold")
    table.add_column()
    if "tried" in found:
        table.add_row("day: koans tried", f"{found['tried']}")
        table.add_row("day: solved", f"{found['solved']}, {found['solved_by_base']} of them by the base model")
    for run in found.get("trained", []):
        admitted = "" if run["admitted"] else "  (refused)"
        loss = f"{_loss(run['loss_first'])} → {_loss(run['loss_last'])}"
        size = f"{run['parameters']:,} parameters, {run['steps']} steps, {run['seconds']:.0f} s"
        table.add_row(f"night: {run['pattern']}", f"{run['kind']}, loss {loss}, {size}{admitted}")
    if "before" in found:
        table.add_row("frozen set, single shot", f"{found['before']} → {found['after']} of {found['total']}")
        table.add_row("koans gained", ", ".join(found["gained"]) or "none")
        table.add_row("koans lost", ", ".join(found["lost"]) or "none")
    if held_out := found.get("held_out"):
        table.add_row("held-out practice", f"{held_out['before']} → {held_out['after']} of {held_out['total']}")
    table.add_row("decision", f"{cycle.decision}: {found.get('reason', '')}")
    console.print(table)


def print_evaluation(evaluation: Evaluation) -> None:
    """Pass rate per family and the verdict on each koan."""
    console = Console()
    what = f"{evaluation.strategy}, {evaluation.bank_version or 'no bank'}, {evaluation.model}"
    table = Table(title=f"{evaluation.exam} exam: {what}", title_justify="left")
    for column in ("koan", "pattern", "fixer", "verdict", "detail"):
        table.add_column(column, overflow="fold")
    for result in evaluation.results:
        style = "green" if result.passed else None
        detail = Text(visible(result.detail))  # quotes programs
        table.add_row(result.koan, result.pattern or "-", result.fixer, result.verdict, detail, style=style)
    console.print(table)
    for group in sorted({result.group for result in evaluation.results}):
        of = [result for result in evaluation.results if result.group == group]
        console.print(f"{_GROUPS.get(group, group)}: {sum(result.passed for result in of)} of {len(of)}")
    console.print(f"[bold]passed: {evaluation.passed} of {evaluation.total}[/bold]")


def print_status(found: dict[str, Any]) -> None:
    """The status, a line each."""
    table = Table(show_header=False, box=None)
    table.add_column(style="bold")
    table.add_column(overflow="fold")
    cycle = found["last_cycle"]
    table.add_row("state", f"{found['state_dir']} ({found['bytes'] / 2**20:.1f} MiB)")
    for name, text in _supervisor(found["supervisor"]):
        table.add_row(name, text)
    table.add_row("model", found["model"])
    table.add_row("champion", f"{found['champion'] or 'none: the base model'} ({found['versions']} versions kept)")
    if cycle is None:
        table.add_row("last cycle", "none yet; `sleepy run --once` runs one")
    else:
        table.add_row("last cycle", f"{cycle['id']}, {cycle['state']}, decision {cycle['decision'] or 'none'}")
    for name, count in (found["counts"] or {}).items():
        table.add_row(name.replace("_", " "), str(count))
    console = Console()
    if not console.is_terminal:
        console.width = 10_000  # nothing is cut or wrapped in a pipe or a file
    console.print(table)


def _supervisor(found: dict[str, Any]) -> Iterator[tuple[str, str]]:
    pause = found["pause"]
    if pause:
        until = f"until {pause['until']}" if pause["until"] else "until `sleepy resume`"
        yield "paused", f"{until} {pause['reason']}".rstrip()
    if not found["running"]:
        yield "supervisor", "none runs; `sleepy run` starts one"
        return
    yield "supervisor", f"process {found['pid']}, {found['state']}"
    yield "doing", found["doing"]
    if (child := found.get("child")) and (progress := found.get("progress")):
        yield "child", f"process {child['pid']}, since {child['since'][:19]}, last progress {progress['at'][:19]} (UTC)"
    if found.get("failures"):
        yield "failures", f"{found['failures']} in a row: {found['failure']}"


def _loss(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
