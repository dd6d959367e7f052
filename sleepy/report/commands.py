"""``sleepy report`` and the page that every cycle ends with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sleepy.errors import SleepyError

if TYPE_CHECKING:
    from sleepy.settings import Settings

PAGE = "index.html"


def report(
    ctx: typer.Context,
    open_: Annotated[bool, typer.Option("--open", help="Show it in the browser.")] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", metavar="FILE", help="Write the page here; default: report/ in the state directory."
        ),
    ] = None,
    figures: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER", help="Write the figures (SVG and PNG) here; default: beside the page in report/."
        ),
    ] = None,
    cycle: Annotated[
        int | None, typer.Option(help="The cycle to tell about; the last one that ended by default.")
    ] = None,
) -> None:
    """Write the morning page: what the last cycle tried, solved, learnt and decided, and how it went so far."""
    settings = ctx.obj()
    page = write(settings, out, figures, cycle)
    typer.echo(page)
    if open_:
        import webbrowser

        if not webbrowser.open(page.absolute().as_uri()):
            raise SleepyError(f"{page}: no browser could be started; open it yourself")


def write(settings: Settings, page: Path | None = None, pictures: Path | None = None, cycle: int | None = None) -> Path:
    """Write page and figures, each file whole or not at all; where they go by default see the command. Returns the page.

    Raises HistoryError without a history or such a cycle, SleepyError when the files cannot be written.
    """
    from sleepy import files
    from sleepy.report import facts, figures
    from sleepy.report.page import render

    folder = settings.state / "report"
    found = facts.gather(settings, cycle)
    path = page or folder / PAGE
    try:
        if pictures is not None or page is None:
            figures.write(figures.of(found), pictures or folder)
        files.put(path, render(found).encode())
    except OSError as error:
        where = error.filename or path
        raise SleepyError(f"{where}: cannot be written: {error.strerror}; name another place with -o FILE") from None
    return path
