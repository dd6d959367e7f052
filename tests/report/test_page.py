"""The page is whole, needs nothing from elsewhere, and nothing that it quotes becomes part of it."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from sleepy.errors import HistoryError, SleepyError
from sleepy.evaluation.statistics import Rate
from sleepy.history.store import History
from sleepy.report import commands, facts, figures, page
from sleepy.report.heat import HeatMap
from sleepy.settings import Settings
from tests.history.conftest import a_cycle, an_attempt, an_episode
from tests.report.material import DAWN, EXAM, HOSTILE

VOID = {"meta", "link", "br", "wbr", "img", "input", "hr"}
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PHONE = 390
"""Width of a phone, in CSS pixels."""


class Outline(HTMLParser):
    """Tags opened and closed, attributes, and text; ValueError where they do not nest."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.feed(text)
        self.close()
        if self.open:
            raise ValueError(f"not closed: {self.open}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        if self.open.pop() != tag:
            raise ValueError(f"</{tag}> closes another element")

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data


@pytest.fixture(scope="session")
def html(settings: Settings) -> str:
    return page.render(facts.gather(settings))


def test_the_page_nests_and_refers_to_nothing_outside(html: str) -> None:
    outline = Outline(html)
    assert not {"script", "iframe", "object", "img", "base", "form"} & set(outline.tags)
    targets = [value for name, value in outline.attributes if name in ("href", "src", "xlink:href", "srcset", "action")]
    assert targets and all(value.startswith(("#", "data:,")) for value in targets)
    assert not [name for name, _ in outline.attributes if name.startswith("on")]
    inside = [value for name, value in outline.attributes if name == "style"]
    assert not [
        value for value in [*inside, html[html.index("<style>") : html.index("</style>")]] if "@import" in value
    ]
    urls = re.findall(r"url\(([^)]*)\)", html)
    assert all(url.startswith("#") for url in urls)
    identities = [value for name, value in outline.attributes if name == "id"]
    assert len(identities) == len(set(identities))
    assert {url[1:] for url in urls} | {value[1:] for value in targets if value[0] == "#"} <= set(identities)


def test_what_programs_said_is_text(html: str) -> None:
    text = Outline(html).text
    shown = HOSTILE.replace("\x1b", "�").replace("\u202e", "�")
    assert shown in text
    assert "\x1b" not in html and "\u202e" not in html
    assert "<script>alert" not in html and "*{display:none}</style>" not in html


def test_it_tells_what_was_tried_learnt_and_decided(settings: Settings, html: str) -> None:
    found, text = facts.gather(settings), Outline(html).text
    chosen = found.chosen
    assert chosen.cycle.id == 5 and found.cycles == 5 and len(found.mornings) == 5
    solved = sum(task.solved for task in chosen.tasks)
    assert f"{len(chosen.tasks)} tasks, {solved} solved" in text
    assert all(run.pattern in text for run in chosen.runs)
    assert chosen.decision is not None and chosen.decision.reason in text
    assert all(koan in text for koan in EXAM)
    for title in (
        "Pass rate over cycles",
        "Repeat-error rate",
        "Steps to green",
        "Attempts by pattern",
        "Sizes",
        "Experiments",
    ):
        assert title in text


def test_another_cycle_can_be_told_about(settings: Settings) -> None:
    assert facts.gather(settings, 2).chosen.cycle.id == 2
    with pytest.raises(HistoryError, match="there is no cycle 77"):
        facts.gather(settings, 77)


def test_the_colours_are_the_style_s_own(html: str) -> None:
    charts = "".join(re.findall(r"<svg.*?</svg>", html, re.DOTALL))
    assert "var(--first)" in charts
    assert not re.search(r"#[0-9a-f]{6}\b", charts), "a colour that dark mode would not change"
    assert "prefers-color-scheme: dark" in html


def test_repeats_and_steps_by_hand(history: History, url: str) -> None:
    """One pattern: cycle 1 fails by E1; cycle 2 fails by E1 (again) and E2 (new), solves one at the second attempt."""
    for attempts in (
        [[an_attempt(1, error_codes=["E1"])]],
        [
            [an_attempt(1, error_codes=["E1"]), an_attempt(2, error_codes=["E2"])],
            [an_attempt(1, error_codes=["E2"]), an_attempt(2, "passed")],
        ],
    ):
        cycle = history.start_cycle(a_cycle())
        for tries in attempts:
            solved = tries[-1].verdict == "passed"
            at = len(tries) if solved else None
            history.record_episode(
                an_episode(cycle.id, pattern="moved", attempts=tries, solved=solved, solved_at_attempt=at)
            )
        history.finish_cycle(cycle.id, "done")
    found = facts.gather(Settings.model_validate({"state_dir": "/nonexistent", "history": {"url": url}}))
    first, second = found.mornings
    assert (first.repeats, second.repeats) == ((0, 0), (1, 4))
    assert (first.steps, second.steps) == (None, 2.0)
    assert (first.first, second.first) == ((0, 1), (0, 2))
    assert (second.day, found.by_pattern) == ((1, 2), {"moved": (1, 5)})
    assert found.sizes is None and found.heat_map is None
    assert "There are no coefficients yet." in page.render(found)


def test_the_heat_map_compares_with_base() -> None:
    chart = HeatMap(
        "frozen 1", ["a", "b"], ["base", "x"], {("base", "a"): True, ("base", "b"): False, ("x", "a"): False, ("x", "b"): True}
    )  # fmt: skip
    assert [chart.mark("base", koan) for koan in chart.koans] == ["passed", "failed"]
    assert [chart.mark("x", koan) for koan in chart.koans] == ["lost", "gained"]
    assert chart.mark("y", "a") == "unknown"


def test_files_are_written_whole_or_not_at_all(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "deep" / "page.html"
    assert commands.write(settings, out) == out
    before = out.read_bytes()
    assert list(out.parent.iterdir()) == [out], "the page alone was asked for"

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(SleepyError, match="No space left on device"):
        commands.write(settings, out)
    assert list(out.parent.iterdir()) == [out] and out.read_bytes() == before


def test_figures_are_svg_and_png(settings: Settings, tmp_path: Path) -> None:
    drawings = figures.of(facts.gather(settings))
    names = {drawing.name for drawing in drawings}
    assert names == {
        "pass-rate", "repeat-errors", "steps-to-green", "heat-map", "attempts-by-pattern", "attempts-by-fixer", "sizes",
    }  # fmt: skip
    written = figures.write(drawings[:1], tmp_path)
    assert [path.name for path in written] == ["pass-rate.svg", "pass-rate.png"]
    assert written[1].read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert b"http://www.w3.org/2000/svg" in written[0].read_bytes()


def test_a_long_history_is_pooled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Five cycles in three steps: what was counted by day adds up, the exam does not."""
    monkeypatch.setattr(figures, "MOST_POINTS", 3)
    mornings = [
        facts.Morning(n, DAWN, None, Rate(n, 30), Rate(1, 2), Rate(n % 2, 2), Rate(0, 0), float(n)) for n in range(1, 6)
    ]
    drawn: list[Any] = []
    monkeypatch.setattr(figures, "curves", lambda _a, _p, series, _m: drawn.append(series))
    monkeypatch.setattr(figures, "line", lambda _a, _p, values, _u: drawn.append(values))
    for drawing in figures.over_time(mornings):
        drawing.draw(None, figures.ON_WHITE)  # type: ignore[arg-type]
    assert drawn == [
        {"exam": {2: (2, 30), 4: (4, 30), 5: (5, 30)}, "first attempts": {2: (1, 4), 4: (1, 4), 5: (1, 2)}},
        {2: 1.5, 4: 3.5, 5: 5.0},
    ]


def test_the_end_of_a_cycle_survives_a_page_that_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sleepy import cycle
    from sleepy.workshop import Workshop

    def broken(*_: object) -> None:
        raise ImportError("libfreetype.so.6: cannot open shared object file")

    monkeypatch.setattr("sleepy.report.figures.write", broken)
    with History.open(f"sqlite:///{tmp_path / 'history.db'}") as history:
        history.record_episode(an_episode(history.start_cycle(a_cycle()).id, ("passed",)))
    said: list[str] = []
    monkeypatch.setattr(cycle._log, "warning", lambda text, *arguments: said.append(text % arguments))
    cycle._report(Workshop(Settings(state_dir=tmp_path)))
    assert said == ["no report: libfreetype.so.6: cannot open shared object file"]


@pytest.mark.skipif(CHROMIUM is None, reason="no chromium on PATH")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_a_real_browser(html: str, scheme: str, tmp_path: Path) -> None:
    """At phone width nothing is wider than the screen, one chart of each pair is shown, and the console stays empty."""
    assert CHROMIUM is not None
    (tmp_path / "page.html").write_text(html)
    (tmp_path / "frame.html").write_text(
        f'<!DOCTYPE html><title>waiting</title><iframe id=f width={PHONE} height=4000 src="page.html"></iframe><pre id=said></pre>'
        "<script>document.getElementById('f').onload = event => {"
        " const page = event.target.contentDocument, root = page.documentElement, style = x => getComputedStyle(x);"
        " const wide = [...page.querySelectorAll('main *')].filter(e => !e.closest('.scroll') &&"
        f"   e.getBoundingClientRect().right > {PHONE}).length;"
        " const size = Math.min(...[...page.querySelectorAll('.narrow text')].map(t => t.getBoundingClientRect().height));"
        " document.getElementById('said').textContent = JSON.stringify([root.scrollWidth <= root.clientWidth, wide,"
        " style(page.querySelector('.wide')).display, style(page.querySelector('.narrow')).display,"
        " style(page.body).backgroundColor, size > 8]); };</script>"
    )
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--allow-file-access-from-files",
        "--enable-logging=stderr",
    ]
    dark = ["--blink-settings=preferredColorScheme=0"] * (scheme == "dark")
    profile = f"--user-data-dir={tmp_path / 'profile'}"
    done = subprocess.run(
        [CHROMIUM, *options, *dark, profile, "--virtual-time-budget=10000", "--dump-dom", f"file://{tmp_path}/frame.html"],
        capture_output=True, text=True, timeout=240, check=True,
    )  # fmt: skip
    background = "rgb(17, 19, 21)" if scheme == "dark" else "rgb(251, 251, 252)"
    assert f'[true,0,"none","block","{background}",true]' in done.stdout.replace("&quot;", '"')
    assert "CONSOLE" not in done.stderr
