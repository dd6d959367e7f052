"""The figures, drawn by matplotlib, which is imported when the first one is wanted.

Each is drawn for one of two uses: as a file (PNG or SVG, on white), or inside the page, where the colours are the page's CSS
variables, so that one drawing serves light and dark, and the letters are text.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING, Any, NamedTuple
from xml.etree import ElementTree

from sleepy import files
from sleepy.evaluation.statistics import Rate
from sleepy.report.facts import Facts, Morning, Sizes
from sleepy.report.heat import HeatMap
from sleepy.text import one_line

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis
    from matplotlib.figure import Figure

SVG = "http://www.w3.org/2000/svg"
LINK = "http://www.w3.org/1999/xlink"
MOST_POINTS = 120
"""A longer history is drawn in so many steps: counts of neighbouring cycles are added up."""
BAND_FROM = 40
"""From so many points on an interval is a band, not a bar at each point."""


class Palette(NamedTuple):
    """Colours by what they mean."""

    text: str
    muted: str
    grid: str
    first: str
    second: str
    good: str
    bad: str
    neutral: str


ON_WHITE = Palette("#1c2024", "#60646c", "#e0e1e6", "#2f6fd0", "#c2570c", "#1a7f4b", "#c4342b", "#aeb4be")
IN_PAGE = Palette("#010001", "#010002", "#010003", "#010004", "#010005", "#010006", "#010007", "#010008")
"""Stand-ins that :func:`inline` replaces by var(--text) and so on."""


class Drawing(NamedTuple):
    """A figure by name, with what it shows in one sentence."""

    name: str
    title: str
    draw: Callable[[Axes, Palette], None]
    height: float = 2.7
    """Inches."""


def of(facts: Facts) -> list[Drawing]:
    """The figures that these facts are enough for."""
    found = over_time(facts.mornings)
    if facts.heat_map is not None:
        chart = facts.heat_map
        height = 1.4 + 0.22 * len(chart.fixers)
        of_what = f", each coefficient set of {chart.alone.version} alone" if chart.alone else ""
        title = f"Who passes what: {chart.exam} exam{of_what}"
        found.append(Drawing("heat-map", title, lambda a, p: heat_map(a, p, chart), height))
    for name, rates in (("pattern", facts.by_pattern), ("fixer", facts.by_fixer)):
        if rates:
            title, height = f"Attempts that passed, by {name}", 0.8 + 0.26 * len(rates)
            found.append(Drawing(f"attempts-by-{name}", title, partial(bars, rates=rates), height))
    if facts.sizes is not None:
        sizes = facts.sizes
        found.append(
            Drawing("sizes", "Parameters", lambda a, p: parameters(a, p, sizes), 1.2 + 0.26 * len(sizes.patterns))
        )
    return found


def over_time(mornings: Sequence[Morning]) -> list[Drawing]:
    """The curves over the cycles."""
    drawings = []
    size = -(-len(mornings) // MOST_POINTS) or 1
    groups = [mornings[start : start + size] for start in range(0, len(mornings), size)]
    # The exam is the same every time, so its counts do not add up: the last one of a group stands for it.
    exam = {"exam": {g[-1].cycle: found[-1] for g in groups if (found := [m.exam for m in g if m.exam])}}
    first = {"first attempts": _pooled(groups, lambda morning: morning.first)}
    if exam["exam"] or first["first attempts"]:
        drawings.append(
            Drawing("pass-rate", "Pass rate over cycles", lambda a, p: curves(a, p, exam | first, mornings))
        )
    repeats = {"repeated errors": _pooled(groups, lambda morning: morning.repeats)}
    if repeats["repeated errors"]:
        drawings.append(Drawing("repeat-errors", "Repeat-error rate", lambda a, p: curves(a, p, repeats, mornings)))
    steps = {g[-1].cycle: fmean(took) for g in groups if (took := [m.steps for m in g if m.steps is not None])}
    if steps:
        drawings.append(Drawing("steps-to-green", "Steps to green", lambda a, p: line(a, p, steps, "attempts")))
    return drawings


def curves(axes: Axes, palette: Palette, series: Mapping[str, Mapping[int, Rate]], mornings: Sequence[Morning]) -> None:
    """Rates over cycles with their Wilson intervals; a promotion is a small triangle below."""
    for (name, rates), colour in zip(series.items(), (palette.first, palette.second), strict=False):
        at = list(rates)
        values = [100 * (rate.value or 0.0) for rate in rates.values()]
        low = [100 * rate.interval.low for rate in rates.values()]
        high = [100 * rate.interval.high for rate in rates.values()]
        if len(at) >= BAND_FROM:
            axes.fill_between(at, low, high, color=colour, alpha=0.18, linewidth=0)
            axes.plot(at, values, color=colour, linewidth=1.4, label=name)
        else:
            below = [value - end for value, end in zip(values, low, strict=True)]
            above = [end - value for value, end in zip(values, high, strict=True)]
            axes.errorbar(
                at, values, [below, above], color=colour, linewidth=1.4, elinewidth=0.8, capsize=2, marker="o",
                markersize=3.5, label=name,
            )  # fmt: skip
    promoted = [m.cycle for m in mornings if m.decision == "promoted"]
    if promoted and len(promoted) < BAND_FROM:
        axes.plot(
            promoted, [1.5] * len(promoted), "^", color=palette.good, markersize=5, label="promoted", linestyle=""
        )
    axes.set_ylim(0, 100)
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:.0f} %")
    _cycles(axes)
    _legend(axes, palette)


def line(axes: Axes, palette: Palette, values: Mapping[int, float], unit: str) -> None:
    """One number over cycles."""
    marker = "o" if len(values) < BAND_FROM else ""
    axes.plot(list(values), list(values.values()), color=palette.first, linewidth=1.4, marker=marker, markersize=3.5)
    axes.set_ylim(0, max(2.0, 1.15 * max(values.values())))
    axes.set_ylabel(unit)
    _cycles(axes)


def bars(axes: Axes, palette: Palette, rates: Mapping[str, Rate]) -> None:
    """A bar for each rate with its interval, and the counts beside it."""
    names = [one_line(name, 40) for name in rates]
    values = [100 * (rate.value or 0.0) for rate in rates.values()]
    axes.barh(range(len(names)), [100.0] * len(names), color=palette.grid, height=0.62)
    axes.barh(range(len(names)), values, color=palette.first, height=0.62)
    for place, rate in enumerate(rates.values()):
        low, high = rate.interval
        axes.plot([100 * low, 100 * high], [place, place], color=palette.text, linewidth=0.9)
        axes.text(102, place, f"{rate.passed}/{rate.total}", va="center", fontsize=8)
    _names(axes, names)
    axes.set_xlim(0, 116)
    axes.set_xticks([0, 25, 50, 75, 100], ["0", "25", "50", "75", "100 %"])


def parameters(axes: Axes, palette: Palette, sizes: Sizes) -> None:
    """What each pattern takes beside a LoRA and the basis, on a logarithmic axis."""
    found = {size.name: size.parameters for size in sizes.patterns}
    found[sizes.basis.name] = sizes.basis.parameters
    found[f"a LoRA of rank {sizes.rank}"] = sizes.lora_parameters
    colours = [palette.first] * len(sizes.patterns) + [palette.second, palette.muted]
    axes.barh(range(len(found)), [max(1, count) for count in found.values()], color=colours, height=0.62)
    for place, count in enumerate(found.values()):
        axes.text(max(1, count) * 1.1, place, f"{count:,}", va="center", fontsize=8)
    axes.set_xscale("log")
    axes.set_xlim(max(1, min(found.values()) / 3), 30 * max(1, *found.values()))
    plain(axes.xaxis)
    _names(axes, [one_line(name, 40) for name in found])


def plain(axis: Axis) -> None:
    """Whole numbers on a logarithmic axis; matplotlib's own labels are formulas, which are switched off here."""
    axis.set_major_formatter(lambda value, _: f"{value:,.0f}")
    axis.set_minor_formatter(lambda _value, _: "")


def heat_map(axes: Axes, palette: Palette, chart: HeatMap) -> None:
    """A square for each fixer and koan: passed, failed, gained or lost against base."""
    colours = {"passed": palette.neutral, "failed": palette.grid, "gained": palette.good, "lost": palette.bad}
    signs = {"passed": "✓", "failed": "", "gained": "+", "lost": "–"}
    for row, fixer in enumerate(chart.fixers):
        for column, koan in enumerate(chart.koans):
            mark = chart.mark(fixer, koan)
            if mark != "unknown":
                axes.broken_barh([(column - 0.46, 0.92)], (row - 0.46, 0.92), facecolors=colours[mark])
                axes.text(column, row, signs[mark], ha="center", va="center", fontsize=7)
    axes.set_xlim(-0.5, len(chart.koans) - 0.5)
    axes.set_xticks(range(len(chart.koans)), [one_line(koan, 24) for koan in chart.koans], rotation=90, fontsize=6)
    _names(axes, [one_line(fixer.removeprefix("pattern:"), 40) for fixer in chart.fixers])
    axes.grid(False)


def write(drawings: Sequence[Drawing], folder: Path, kinds: Sequence[str] = ("svg", "png")) -> list[Path]:
    """NAME.svg and NAME.png of each, each file as a whole."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for drawing in drawings:
        with _drawn(drawing, ON_WHITE, 7.2) as figure:
            for kind in kinds:
                path = folder / f"{drawing.name}.{kind}"
                files.put(path, _saved(figure, kind))
                written.append(path)
    return written


def inline(drawing: Drawing, width: float, prefix: str) -> str:
    """An <svg> element for the page; `width` in inches, `prefix` keeps its ids apart from those of others."""
    with _drawn(drawing, IN_PAGE, width) as figure:
        return tidy(_saved(figure, "svg").decode(), drawing.title, prefix)


def tidy(svg: str, title: str, prefix: str) -> str:
    """What matplotlib wrote as an element of a page: no prolog, no metadata, no style of its own, colours by name."""
    ElementTree.register_namespace("", SVG)
    ElementTree.register_namespace("xlink", LINK)
    root = ElementTree.fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", svg, count=1))
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag in (f"{{{SVG}}}metadata", f"{{{SVG}}}style"):
                parent.remove(child)
    names = {colour: f"var(--{name})" for name, colour in IN_PAGE._asdict().items()}
    link = f"{{{LINK}}}href"
    for element in root.iter():
        if identity := element.get("id"):
            element.set("id", f"{prefix}-{identity}")
        if target := element.get(link):
            element.set(link, f"#{prefix}-{target.removeprefix('#')}")
        if path := element.get("clip-path"):
            element.set("clip-path", path.replace("url(#", f"url(#{prefix}-"))
        if style := element.get("style"):
            style = re.sub(r"#0100[0-9a-f]{2}", lambda match: names.get(match.group(), match.group()), style)
            style = re.sub(r"font(-family)?: ([^;]*?)'[^;]*", _font, style)
            element.set("style", style)
    root.attrib.update({"role": "img", "aria-label": title, "stroke-linejoin": "round", "stroke-linecap": "butt"})
    for size in ("width", "height"):
        root.attrib.pop(size, None)
    return ElementTree.tostring(root, encoding="unicode")


def _pooled(groups: Sequence[Sequence[Morning]], of: Callable[[Morning], Rate]) -> dict[int, Rate]:
    """By the last cycle of each group, the counts of the whole group; groups with nothing are left out."""
    sums = {g[-1].cycle: Rate(sum(of(m).passed for m in g), sum(of(m).total for m in g)) for g in groups}
    return {cycle: rate for cycle, rate in sums.items() if rate.total}


def _font(match: re.Match[str]) -> str:
    """The page's own letters: the size stays, the family goes."""
    size = re.search(r"[\d.]+px", match.group(2))
    return f"font-size: {size.group()}" if size else "font-family: inherit"


@contextmanager
def _drawn(drawing: Drawing, palette: Palette, width: float) -> Iterator[Figure]:
    """Figure objects without pyplot: no global state, no display, nothing to close."""
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    import matplotlib as mpl
    from matplotlib.figure import Figure

    style: Any = {
        "svg.fonttype": "none", "svg.hashsalt": drawing.name, "text.parse_math": False, "font.size": 9,
        "text.color": palette.text, "axes.labelcolor": palette.muted, "axes.edgecolor": palette.grid,
        "xtick.color": palette.muted, "ytick.color": palette.muted, "grid.color": palette.grid, "grid.linewidth": 0.6,
        "axes.grid": True, "axes.grid.axis": "y", "axes.axisbelow": True, "axes.spines.top": False,
        "axes.spines.right": False, "axes.facecolor": "none", "figure.facecolor": "none",
    }  # fmt: skip
    if palette is ON_WHITE:
        style |= {"figure.facecolor": "white"}
    with mpl.rc_context(style):
        figure = Figure(figsize=(width, drawing.height), layout="constrained")
        axes = figure.add_subplot()
        drawing.draw(axes, palette)
        if palette is ON_WHITE:
            axes.set_title(one_line(drawing.title, 80), loc="left", fontsize=10)
        yield figure


def _saved(figure: Figure, kind: str) -> bytes:
    file = io.BytesIO()
    options: dict[str, Any] = {"metadata": {"Date": None}} if kind == "svg" else {"dpi": 150}
    figure.savefig(file, format=kind, **options)
    return file.getvalue()


def _names(axes: Axes, names: Sequence[str]) -> None:
    axes.set_yticks(range(len(names)), names)
    axes.set_ylim(len(names) - 0.5, -0.5)
    axes.grid(False)
    axes.tick_params(axis="y", length=0)


def _cycles(axes: Axes) -> None:
    from matplotlib.ticker import MaxNLocator

    axes.xaxis.set_major_locator(MaxNLocator(nbins=8, integer=True))
    axes.set_xlabel("cycle")


def _legend(axes: Axes, palette: Palette) -> None:
    if len(axes.get_legend_handles_labels()[0]) > 1:
        axes.legend(
            loc="lower left", bbox_to_anchor=(0, 1), ncols=3, frameon=False, fontsize=8, labelcolor=palette.text,
            borderaxespad=0.1,
        )  # fmt: skip
