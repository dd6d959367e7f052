"""The morning page: one HTML file that needs no network and no script, in light and dark, wide and narrow.

Everything that comes from programs, from the model or from a file's name passes :func:`safe`.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path

from sleepy import __version__
from sleepy.evaluation.statistics import Rate, mcnemar
from sleepy.report import figures
from sleepy.report.experiments import FOLDER, Experiment
from sleepy.report.facts import CycleFacts, Facts, Sizes, Task
from sleepy.report.heat import BASE, Alone, HeatMap
from sleepy.text import visible

STYLE = Path(__file__).with_name("page.css")
SIGNS = {"passed": ("✓", "passes"), "failed": ("", "fails"), "gained": ("+", "gained: base fails it"),
         "lost": ("−", "lost: base passes it"), "unknown": ("", "never examined")}  # fmt: skip
WIDE, NARROW = 10.0, 3.9
"""Width of a chart in inches, where there is room and on a phone; the style shows one of the two."""


def safe(text: object) -> str:
    """`text` for HTML: nothing in it is markup, and nothing in it is invisible."""
    return html.escape(visible(str(text)))


def name(text: object) -> str:
    """As :func:`safe`, for a name with underscores: a line may break after each."""
    return safe(text).replace("_", "_<wbr>")


def render(facts: Facts, now: datetime | None = None) -> str:
    """The whole page."""
    chosen = facts.chosen
    sections = [
        _head(facts),
        _section("Tried", _tried(chosen)),
        _section("Learnt", _learnt(chosen)),
        _section("Decided", _decided(chosen)),
        _section("Who passes what", _heat_map(facts.heat_map, facts.champion)),
        *(_section(d.title, [_chart(d, f"c{number}")]) for number, d in enumerate(figures.over_time(facts.mornings))),
        _section("Attempts by pattern", _bars(facts.by_pattern, "pattern")),
        _section("Attempts by fixer", _bars(facts.by_fixer, "fixer")),
        _section("Sizes", _sizes(facts.sizes)),
        _section("Experiments", _experiments(facts.experiments)) if facts.experiments else "",
    ]
    at = (now or datetime.now(timezone.utc)).astimezone(timezone.utc)
    cycle = chosen.cycle
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
        '<link rel="icon" href="data:,">\n'
        f"<title>sleepy: cycle {cycle.id}</title>\n<style>\n{STYLE.read_text()}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(filter(None, sections))
        + f"\n</main>\n<footer>sleepy {safe(__version__)} · {safe(facts.model)} · settings {safe(cycle.settings)} · "
        f"written {at:%Y-%m-%d %H:%M} UTC. Intervals are Wilson's at 95 %.</footer>\n</body>\n</html>\n"
    )


def _head(facts: Facts) -> str:
    chosen = facts.chosen
    cycle, decision = chosen.cycle, chosen.decision
    solved = Rate(sum(task.solved for task in chosen.tasks), len(chosen.tasks))
    done = [run for run in chosen.runs if run.state == "done"]
    cards = [("solved by day", f"{solved.passed} of {solved.total}", _interval(solved))]
    if decision is not None and decision.total and decision.after_passed is not None:
        p = mcnemar(len(decision.gained), len(decision.lost))
        change = f"{decision.before_passed} → {decision.after_passed} of {decision.total}"
        cards.append(("exam", change, f"{_interval(Rate(decision.after_passed, decision.total))}, paired p = {p:.2g}"))
    if decision is not None and (found := decision.held_out):
        change = f"{found['before']} → {found['after']} of {found['total']}"
        cards.append(("held-out practice", change, _interval(Rate(found["after"], found["total"]))))
    cards += [
        ("patterns trained", str(len(done)), f"{sum(run.seconds for run in done) / 60:.0f} min"),
        ("in use", facts.champion or "base model", f"{facts.cycles} cycles so far"),
    ]
    ended = f" – {cycle.finished_at:%H:%M}" if cycle.finished_at else ", not over"
    boxes = "".join(
        f"<div><dt>{safe(what)}</dt><dd>{safe(value)}</dd><dd>{safe(note)}</dd></div>" for what, value, note in cards
    )
    verdict = cycle.decision or cycle.state
    return (
        f'<header><h1>Cycle {cycle.id} <span class="tag {_tone(verdict)}">{safe(verdict)}</span></h1>'
        f"<p>{cycle.started_at:%A %Y-%m-%d %H:%M}{ended} UTC</p><dl>{boxes}</dl></header>"
    )


def _tried(chosen: CycleFacts) -> Iterator[str]:
    if not chosen.tasks:
        yield "<p>Nothing.</p>"
        return
    solved = [task for task in chosen.tasks if task.solved]
    by: dict[str, int] = {}
    for task in solved:
        kind = (task.fixed_by or "").split(":")[0]
        by[kind] = by.get(kind, 0) + 1
    names = {"base": "the base model", "pattern": "coefficients", "compiler": "the compiler's suggestions"}
    shares = ", ".join(f"{count} by {safe(names.get(kind, kind))}" for kind, count in sorted(by.items()))
    yield f"<p>{len(chosen.tasks)} tasks, {len(solved)} solved{f': {shares}' if shares else ''}.</p>"
    rows = [
        [
            _mark(task.solved), f"<code>{name(task.koan)}</code>", _outcome(task),
            str(task.attempts), name(task.pattern or "–"), f'<span class="detail">{safe(task.detail)}</span>',
        ]
        for task in chosen.tasks
    ]  # fmt: skip
    yield _table(["", "task", "outcome", "attempts", "pattern", "why"], rows, numbers={3}, kind="tried")


def _outcome(task: Task) -> str:
    if task.fixed_by is None:
        return safe(task.verdict.replace("_", " "))
    return name(task.fixed_by.removeprefix("pattern:"))


def _learnt(chosen: CycleFacts) -> Iterator[str]:
    if not chosen.runs:
        yield "<p>Nothing was trained.</p>"
        return
    rows = []
    for run in chosen.runs:
        losses = [loss for loss in run.losses if loss is not None]
        change = "–" if run.loss_first is None else f"{run.loss_first:.3f} → {run.loss_last or 0:.3f}"
        counts = {"too near to what is examined": run.dropped, "too long": run.too_long}
        left_out = [f"{count} {why}" for why, count in counts.items() if count]
        note = "; ".join(filter(None, [*left_out, run.detail]))
        size = f"{run.parameters:,}"
        cells = [_mark(run.state == "done"), safe(run.pattern), safe(change), _spark(losses), safe(run.kind)]
        rows.append([*cells, f"{run.examples}", f"{run.steps}", size, f"{run.seconds:.0f} s", safe(note)])
    head = ["", "pattern", "loss", "", "as", "programs", "steps", "parameters", "took", "note"]
    yield _table(head, rows, numbers={5, 6, 7, 8}, kind="learnt")


def _decided(chosen: CycleFacts) -> Iterator[str]:
    decision = chosen.decision
    if decision is None:
        yield f"<p>No decision: {safe((chosen.cycle.summary or {}).get('reason', chosen.cycle.state))}.</p>"
        return
    versions = f"{safe(decision.from_version or 'base model')} → {safe(decision.to_version or 'base model')}"
    yield f"<p><b>{safe(decision.kind.replace('_', ' '))}</b> ({versions}): {safe(decision.reason)}.</p>"
    items = [("gained", decision.gained), ("lost", decision.lost), ("admitted", decision.admitted)]
    lines = [f"<dt>{what}</dt><dd>{_codes(values)}</dd>" for what, values in items if values]
    lines += [f"<dt>refused</dt><dd><code>{safe(n)}</code> {safe(why)}</dd>" for n, why in decision.refused.items()]
    if lines:
        yield f'<dl class="list">{"".join(lines)}</dl>'


def _heat_map(chart: HeatMap | None, champion: str | None) -> Iterator[str]:
    if chart is None:
        yield "<p>No exam was sat yet.</p>"
        return
    yield f"<p>{_alone(chart, chart.alone) if chart.alone else _latest(chart, champion)}</p>"
    head = "".join(f'<th scope="col"><span>{safe(koan)}</span></th>' for koan in chart.koans)
    body = []
    for fixer in chart.fixers:
        marks = {koan: chart.mark(fixer, koan) for koan in chart.koans}
        cells = [
            f'<td class="{mark}" title="{safe(fixer)}, {safe(koan)}: {SIGNS[mark][1]}">{SIGNS[mark][0]}</td>'
            for koan, mark in marks.items()
        ]
        whose, rate = safe(fixer.removeprefix("pattern:")), chart.rate(fixer)
        counts = [(SIGNS[mark][0], list(marks.values()).count(mark)) for mark in ("gained", "lost")]
        change = "" if fixer == BASE else " ".join(f"{sign}{count}" for sign, count in counts if count)
        total = f'<td class="sum">{rate.passed}/{rate.total}</td><td class="sum">{change}</td>'
        body.append(f'<tr><th scope="row">{whose}</th>{"".join(cells)}{total}</tr>')
    yield f'<div class="scroll" tabindex="0"><table class="heat"><tr><td></td>{head}</tr>{"".join(body)}</table></div>'
    words = {"passed": "passes", "failed": "fails", "gained": "gained against base", "lost": "lost against base"}
    keys = " ".join(f'<span><i class="{mark}">{SIGNS[mark][0]}</i> {text}</span>' for mark, text in words.items())
    yield f'<p class="key">{keys}</p>'


def _alone(chart: HeatMap, how: Alone) -> str:
    """What the experiment's heat-map is, and how far it can be trusted."""
    parts = [
        f"Each coefficient set of {safe(how.version)} (the champion) alone, and the router’s choice (routed), at each koan of "
        f"the {safe(chart.exam)} exam, single shot: <code>sleepy experiment heatmap</code>, seed {how.seed}, finished "
        f"{how.finished_at:%Y-%m-%d %H:%M} UTC."
    ]
    if how.check is not None:
        parts.append(
            f"Self-check: with zeros in their place {how.check['same_as_base']} of {how.check['replies']} replies are base’s "
            f"own; the real ones change the logits for {how.check['logits_differ']} of {how.check['sets']} sets."
        )
    if how.missing:
        parts.append(f"<b>Not finished:</b> {_codes(how.missing)} not examined yet; the same command goes on.")
    return " ".join(parts)


def _latest(chart: HeatMap, champion: str | None) -> str:
    """What the heat-map from the exams is, and what it is not."""
    whose = f"; for {safe(champion)} <code>sleepy experiment heatmap</code> does" if champion else ""
    return (
        f"From the exams that the cycles sat: the latest result of each fixer at each koan of the {safe(chart.exam)} exam, "
        f"single shot. A row may hold results of several bank versions, rejected ones among them: this does not examine "
        f"each coefficient set alone{whose}."
    )


def _bars(rates: Mapping[str, Rate], what: str) -> Iterator[str]:
    if not rates:
        yield "<p>No attempts yet.</p>"
        return
    rows = []
    for whose, rate in rates.items():
        low, high = rate.interval
        bar = (
            f'<div class="bar"><b style="width:{100 * (rate.value or 0):.1f}%"></b>'
            f'<i style="left:{100 * low:.1f}%;width:{100 * (high - low):.1f}%"></i></div>'
        )
        rows.append(
            [name(whose.removeprefix("pattern:")), bar, f"{rate.value or 0:.0%}", f"{rate.passed}/{rate.total}"]
        )
    yield _table([what, "passed", "", "attempts"], rows, numbers={2, 3}, kind="bars")


def _sizes(sizes: Sizes | None) -> Iterator[str]:
    if sizes is None:
        yield "<p>There are no coefficients yet.</p>"
        return
    rows = [
        [name(size.name), f"{size.parameters:,}", _bytes(size.bytes), safe(size.kind)]
        for size in [*sizes.patterns, sizes.basis]
    ]
    rows.append([f"for comparison: one LoRA of rank {sizes.rank}", f"{sizes.lora_parameters:,}", "–", ""])
    yield _table(["pattern", "parameters", "on disk", "trained as"], rows, numbers={1, 2}, kind="sizes")
    ratios = ", ".join(f"{ratio:.3g} times for {tasks:,}" for tasks, ratio in sorted(sizes.ratios.items()))
    yield f"<p>{safe(sizes.version)}: fewer parameters than as many LoRAs, the basis counted: {ratios} tasks.</p>"


def _experiments(found: Sequence[Experiment]) -> Iterator[str]:
    rows = [
        [
            safe(one.name), safe(one.model), safe(one.exam), str(one.seed), str(one.cells),
            f"{one.finished_at:%Y-%m-%d %H:%M}", f"<code>{name(one.table)}</code>" if one.table else "–",
        ]
        for one in found
    ]  # fmt: skip
    head = ["experiment", "model", "exam", "seed", "cells", "last finished (UTC)", "table"]
    yield _table(head, rows, numbers={3, 4}, kind="experiments")
    yield f"<p>Tables in the state directory, under {FOLDER}/; – where none of this model, exam and seed is there.</p>"


def _chart(drawing: figures.Drawing, prefix: str) -> str:
    wide = figures.inline(drawing, WIDE, f"{prefix}w")
    narrow = figures.inline(drawing, NARROW, f"{prefix}n")
    return f'<div class="chart wide">{wide}</div><div class="chart narrow">{narrow}</div>'


def _section(title: str, parts: Iterable[str]) -> str:
    return f"<section><h2>{safe(title)}</h2>\n" + "\n".join(parts) + "\n</section>"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], numbers: set[int], kind: str = "") -> str:
    """`rows` are HTML already."""

    def cell(tag: str, column: int, content: str) -> str:
        return f"<{tag}{' class=number' * (column in numbers)}>{content}</{tag}>"

    top = "".join(cell("th", column, safe(title)) for column, title in enumerate(head))
    body = "".join(
        f"<tr>{''.join(cell('td', column, content) for column, content in enumerate(row))}</tr>" for row in rows
    )
    return f'<div class="scroll" tabindex="0"><table class="{kind}"><tr>{top}</tr>{body}</table></div>'


def _spark(values: Sequence[float]) -> str:
    """A curve of the size of a word; the shape alone, so without a scale."""
    if len(values) < 2:
        return ""
    top = max(values) or 1.0
    points = " ".join(f"{80 * i / (len(values) - 1):.1f},{19 - 18 * value / top:.1f}" for i, value in enumerate(values))
    return f'<svg class="spark" viewBox="0 0 80 20" role="img" aria-label="loss by step"><polyline points="{points}"/></svg>'


def _mark(good: bool) -> str:
    return f'<span class="{"good" if good else "bad"}">{"✓" if good else "✗"}</span>'


def _tone(verdict: str) -> str:
    return {"promoted": "good", "rejected": "bad", "failed": "bad"}.get(verdict, "")


def _codes(values: Iterable[str]) -> str:
    return ", ".join(f"<code>{safe(value)}</code>" for value in values)


def _interval(rate: Rate) -> str:
    if not rate.total:
        return ""
    low, high = rate.interval
    return f"{100 * (rate.value or 0):.0f} % ({100 * low:.0f}–{100 * high:.0f})"


def _bytes(count: int) -> str:
    return f"{count / 1024:,.0f} KiB" if count < 1 << 20 else f"{count / (1 << 20):,.1f} MiB"
