"""The heat-map is the champion's own, or said to be something else."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text

from sleepy.history.store import History
from sleepy.report import facts, figures, heat, page
from sleepy.report.heat import HeatMap
from sleepy.settings import Settings
from sleepy.share.bank import Bank
from sleepy.share.manifest import Manifest
from tests.report import material
from tests.report.material import DAWN
from tests.share.test_bank import TASKS, write

KOANS = ("a", "b", "c", "d")
SOLVED = {"base": "ab", "clone": "bc", "hash": "ab", "routed": "abc"}
"""By hand: clone gains c and loses a, hash changes nothing, the router's choice gains c."""


@pytest.fixture
def bank(tmp_path: Path) -> Bank:
    """v0001, and the champion v0002 with other coefficients."""
    made = Bank(tmp_path / "state" / "bank")
    made.promote(write(made))
    others = dict(zip(TASKS, reversed(TASKS.values()), strict=True))
    made.promote(write(made, parent="v0001", tasks=others))
    return made


@pytest.fixture
def champion(bank: Bank) -> Manifest:
    return bank.manifest("v0002")


def gathered(history: History, bank: Bank) -> tuple[HeatMap | None, str]:
    """What the page of this state is drawn from, and the section of it that shows who passes what."""
    settings = Settings.model_validate(
        {"state_dir": bank.root.parent, "history": {"url": history.engine.url.render_as_string(hide_password=False)}}
    )
    found = facts.gather(settings)
    html = page.render(found)
    return found.heat_map, html[html.index("<h2>Who passes what") :].split("</section>")[0]


def test_the_champion_s_own_is_shown_with_gains_and_losses(history: History, bank: Bank, champion: Manifest) -> None:
    material.fill(history, 1)
    at = datetime(2026, 4, 5, 6, 7, tzinfo=timezone.utc)
    material.heatmap(history, champion, SOLVED, KOANS, exam="frozen-shadow 3", seed=7, finished_at=at)
    chart, section = gathered(history, bank)
    assert chart is not None and chart.alone is not None
    assert (chart.exam, chart.fixers, chart.koans) == ("frozen-shadow 3", list(SOLVED), list(KOANS))
    marks = {fixer: [chart.mark(fixer, koan) for koan in KOANS] for fixer in chart.fixers}
    assert marks == {
        "base": ["passed", "passed", "failed", "failed"],
        "clone": ["lost", "passed", "gained", "failed"],
        "hash": ["passed", "passed", "failed", "failed"],
        "routed": ["passed", "passed", "gained", "failed"],
    }
    rows = {
        row[0]: (re.findall(r'<td class="(\w+)" title', row[1]), re.findall(r'<td class="sum">([^<]*)</td>', row[1]))
        for row in re.findall(r'<tr><th scope="row">(\w+)</th>(.*?)</tr>', section)
    }
    assert {name: drawn for name, (drawn, _) in rows.items()} == marks
    assert [sums for _, sums in rows.values()] == [["2/4", ""], ["2/4", "+1 −1"], ["2/4", ""], ["3/4", "+1"]]
    for said in ("v0002 (the champion)", "frozen-shadow 3 exam", "seed 7", "2026-04-05 06:07 UTC", "8 of 8 replies"):
        assert said in section
    assert "Not finished" not in section


@pytest.mark.parametrize("whose", ["another version", "a version of this name, made anew", "another base model"])
def test_what_is_not_the_champion_s_is_not_shown_as_its(
    history: History, bank: Bank, champion: Manifest, whose: str
) -> None:
    material.fill(history, 1)
    renamed = bank.manifest("v0001").model_copy(update={"version": "v0002"})
    version = {"another version": bank.manifest("v0001"), "another base model": champion}.get(whose, renamed)
    sha = "6" * 64 if whose == "another base model" else champion.base_model_sha256
    material.heatmap(history, version, SOLVED, KOANS, model_sha256=sha)
    chart, section = gathered(history, bank)
    assert chart is not None and chart.alone is None and chart.koans == sorted(material.EXAM)
    assert "From the exams that the cycles sat" in section and "(the champion)" not in section
    assert "for v0002 <code>sleepy experiment heatmap</code> does" in section


def test_the_same_coefficients_under_another_name_are_another_version(champion: Manifest) -> None:
    assert re.fullmatch(r"v0002 [0-9a-f]{12}", champion.identity)
    files = {**champion.files, "coefficients/hash.safetensors": "0" * 64}
    assert champion.model_copy(update={"files": files}).identity != champion.identity
    assert champion.model_copy(update={"version": "v0003"}).identity.startswith("v0003 ")


def test_one_that_was_killed_says_what_is_missing(history: History, bank: Bank, champion: Manifest) -> None:
    material.fill(history, 1)
    material.heatmap(history, champion, {name: SOLVED[name] for name in ("base", "clone")}, KOANS)
    chart, section = gathered(history, bank)
    assert chart is not None and chart.alone is not None and chart.alone.missing == ["hash", "routed"]
    assert chart.fixers == ["base", "clone"]
    assert "<b>Not finished:</b> <code>hash</code>, <code>routed</code>" in section


def test_base_alone_is_no_heat_map(history: History, champion: Manifest) -> None:
    material.heatmap(history, champion, {"base": "ab"}, KOANS)
    assert heat.of_champion(history, champion) is None


def test_a_whole_one_comes_before_a_part_the_gate_s_exam_before_the_other_and_a_later_one_before_an_earlier(
    history: History, champion: Manifest
) -> None:
    for seed, names in ((1, list(SOLVED)), (2, list(SOLVED)), (3, ["base", "clone"])):
        at = DAWN + timedelta(days=seed)
        material.heatmap(history, champion, {n: SOLVED[n] for n in names}, KOANS, seed=seed, finished_at=at)
    shadow = {"exam": "frozen-shadow 1", "exam_hash": "1e", "seed": 4, "finished_at": DAWN + timedelta(days=4)}
    material.heatmap(history, champion, SOLVED, KOANS, **shadow)
    chart = heat.of_champion(history, champion)
    assert chart is not None and chart.alone is not None
    assert (chart.alone.seed, chart.alone.finished_at) == (2, DAWN + timedelta(days=2))


def test_no_other_cell_s_result_is_read(history: History, bank: Bank, champion: Manifest) -> None:
    """Results that are no JSON: whoever reads one fails."""
    material.fill(history, 1)
    for version, conditions in ((bank.manifest("v0001"), {}), (champion, {"experiment": "noise"}), (champion, {})):
        material.heatmap(history, version, SOLVED, KOANS, **conditions)
    with history.engine.begin() as connection:
        last = connection.execute(text("SELECT max(id) FROM experiment_cell")).scalar_one() - len(SOLVED)
        connection.execute(text("UPDATE experiment_cell SET result = '{' WHERE id < :last"), {"last": last})
    chart, _ = gathered(history, bank)
    assert chart is not None and chart.alone is not None and not chart.alone.missing


def test_the_figure_says_whose_it_is(settings: Settings) -> None:
    titles = {drawing.name: drawing.title for drawing in figures.of(facts.gather(settings))}
    assert titles["heat-map"] == "Who passes what: frozen 1 exam, each coefficient set of v0001 alone"
