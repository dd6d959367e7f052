"""The list of experiments: what there is, and only that."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

from sleepy.evaluation.experiments.core import Findings, Run, Table
from sleepy.evaluation.experiments.lab import Conditions
from sleepy.evaluation.experiments.output import write
from sleepy.history.store import History
from sleepy.report import experiments, facts, page
from sleepy.settings import Settings
from tests.report import material
from tests.report.material import DAWN


def test_every_experiment_is_listed_once(history: History, tmp_path: Path) -> None:
    """Of two settings and any number of cells one row; another seed, exam or name is another row."""
    different: list[dict[str, Any]] = [
        {"settings": "1"}, {"settings": "2"}, {"seed": 5}, {"exam": "frozen-shadow 1", "exam_hash": "1e"},
        {"experiment": "noise"}, {"settings": "3"},
    ]  # fmt: skip
    for number, conditions in enumerate(different):
        material.cell(history, "no bank, x", {}, finished_at=DAWN + timedelta(hours=number), **conditions)
    found = experiments.of(history, tmp_path)
    assert [(one.name, one.exam, one.seed, one.cells, one.finished_at.hour - DAWN.hour) for one in found] == [
        ("heatmap", "frozen 1", 0, 3, 5),
        ("noise", "frozen 1", 0, 1, 4),
        ("heatmap", "frozen-shadow 1", 0, 1, 3),
        ("heatmap", "frozen 1", 5, 1, 2),
    ]
    assert {one.model for one in found} == {material.MODEL} and {one.table for one in found} == {None}


def test_a_table_is_named_when_it_is_of_this_experiment(history: History, tmp_path: Path) -> None:
    """The folder's name is not enough: other weights under the same name have written there."""
    material.cell(history, "no bank, x", {})
    material.cell(history, "no bank, x", {}, experiment="noise")
    run = Run(Findings("A title", [Table("Rows", ["head"], [["cell"] * 1] * 400)], {}))
    folder = tmp_path / "experiments" / "tiny-frozen-0"
    folder.mkdir(parents=True)
    write(run, "heatmap", Conditions("1", material.MODEL, "5" * 64, "frozen 1", "0f", 0), folder)
    write(run, "noise", Conditions("1", material.MODEL, "6" * 64, "frozen 1", "0f", 0), folder)
    found = {one.name: one.table for one in experiments.of(history, tmp_path)}
    assert found == {"heatmap": Path("experiments/tiny-frozen-0/heatmap.md"), "noise": None}


def test_two_models_and_both_exams_are_four_rows_each_with_its_own_table(history: History, tmp_path: Path) -> None:
    """In one history, with folders whose names do not tell them apart."""
    run = Run(Findings("A title", [Table("Rows", ["head"], [["cell"]])], {}))
    wanted = {}
    for number, (model, sha) in enumerate([("small@5", "5" * 64), ("large@6", "6" * 64)]):
        for exam, exam_hash in (("frozen 1", "0f"), ("frozen-shadow 1", "1e")):
            conditions = Conditions("1", model, sha, exam, exam_hash, 0)
            for cell in ("no bank, base", "no bank, routed"):
                material.cell(history, cell, {}, **{**vars(conditions), "experiment": "strategies"})
            folder = tmp_path / "experiments" / f"run-{number}-{exam_hash}"
            write(run, "strategies", conditions, folder, ["share.p=2", "gate.min_gain=0"])
            wanted[model, exam] = (2, Path("experiments") / folder.name / "strategies.md")
    assert {(one.model, one.exam): (one.cells, one.table) for one in experiments.of(history, tmp_path)} == wanted


def test_the_page_lists_them(settings: Settings) -> None:
    html = page.render(facts.gather(settings))
    section = html[html.index("<h2>Experiments") :].split("</section>")[0]
    rows = [re.sub(r"<[^>]*>", "|", row) for row in re.findall(r"<tr>(.*?)</tr>", section)]
    assert len(rows) == 3 and "noise" in rows[1]
    assert re.split(r"\|+", rows[2])[1:-1] == [
        "heatmap",
        material.MODEL,
        "frozen 1",
        "0",
        "5",
        f"{DAWN:%Y-%m-%d %H:%M}",
        "–",
    ]


def test_without_any_there_is_no_such_section(history: History) -> None:
    material.fill(history, 1)
    url = history.engine.url.render_as_string(hide_password=False)
    found = facts.gather(Settings.model_validate({"state_dir": "/nonexistent", "history": {"url": url}}))
    assert found.experiments == [] and "Experiments" not in page.render(found)
