"""The page of stored results: made of what experiments really write, on a model that costs nothing."""

from __future__ import annotations

import importlib
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sleepy.errors import SleepyError
from sleepy.evaluation.experiments import basis, core, leave_one_out, output, school, sequential, strategies
from sleepy.evaluation.experiments.commands import NAMES
from sleepy.evaluation.experiments.lab import Lab
from tests.bench import experiments
from tests.bench.experiments_page import SECTIONS, Stored, duration, markdown
from tests.evaluation.conftest import two_of_each

SMALL: Any = (
    (strategies, {"ATTEMPTS": 2}),
    (sequential, {"TASKS": 2, "HELD_OUT": 2, "PHI": 2}),
    (basis, {"TARGETS": 1, "HELD_OUT": 2, "SIZES": (1, 2), "ABLATION_ADAPTERS": 2}),
    (basis.Ablation, {"variants": {name: basis.Ablation.variants[name] for name in ("this project", "p = 1")}}),
    (leave_one_out, {"PATTERNS": 2, "HELD_OUT": 2, "FEWEST": 1, "STEPS": (1e-2,), "INITS": (1e-3,),
                     "RECIPES": {leave_one_out.ONE: {"p": 1}}}),
    (school, {"kept_apart": two_of_each}),
    (school, {"operators": lambda *_: ["tb_derive", "bc_mut"], "operator_lessons": lambda lab, names, held_out, _: [
        school.family_lesson(lab, name, held_out) for name in names]}),
)  # fmt: skip
"""Sizes that the small school has practice for, and as little work as shows everything."""
CHANGED = ["share.p=2", "share.start=a name"]


@pytest.fixture(scope="module")
def state(lab: Lab, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state directory in which every experiment was run once."""
    root = tmp_path_factory.mktemp("results")
    with pytest.MonkeyPatch.context() as patch:
        for where, changes in SMALL:
            for name, value in changes.items():
                patch.setattr(where, name, value)
        for name, (module, kind) in NAMES.items():
            made = getattr(importlib.import_module(f"sleepy.evaluation.experiments.{module}"), kind)(lab)
            folder = root / "experiments" / "model-frozen-0"
            output.write(core.run(made, lab), name, lab.conditions, folder, CHANGED)
    (root / "experiments" / "work").mkdir()
    return root


@pytest.fixture
def docs(state: Path, tmp_path: Path) -> Path:
    """All of that collected."""
    experiments.collect(state, tmp_path / experiments.RESULTS)
    return tmp_path


def altered(docs: Path, name: str, **changes: Any) -> dict[str, Any]:
    """A stored result as another run of it would be."""
    found: dict[str, Any] = json.loads((docs / f"results/experiments/model-frozen/{name}.json").read_text())
    return found | changes


def store(docs: Path, folder: str, name: str, result: dict[str, Any]) -> None:
    place = docs / experiments.RESULTS / folder
    place.mkdir(exist_ok=True)
    (place / f"{name}.json").write_text(json.dumps(result))
    (place / f"{name}.svg").write_text("<svg/>")


def page(docs: Path) -> str:
    return experiments.write(docs).read_text()


def section(text: str, title: str) -> str:
    return text.split(f"\n## {title}\n")[1].split("\n## ")[0]


def tables(text: str) -> Iterator[list[list[str]]]:
    """Cells of every table, line by line."""
    for block in re.findall(r"(?:^\|.*\|$\n?)+", text, re.MULTILINE):
        yield [re.split(r"(?<!\\)\|", line)[1:-1] for line in block.splitlines()]


def test_every_experiment_has_its_section(docs: Path) -> None:
    assert set(SECTIONS) == set(NAMES)
    text = page(docs)
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == ["Runs", *(one.title for one in SECTIONS.values())]
    found = list(tables(text))
    assert len(found) >= 2 * len(NAMES)
    for table in found:
        assert {len(row) for row in table} == {len(table[0])} and len(table[0]) <= 14
    for link in re.findall(r"\]\(([^)#]+)\)", text):
        assert (docs / link).is_file()
    assert text.count(".svg)") == len(NAMES)


def test_how_each_run_came_about(docs: Path, lab: Lab) -> None:
    store(docs, "model-frozen", "uwsh", altered(docs, "uwsh", seconds={"a": 3600.0, "b": 125.0}))
    runs = section(page(docs), "Runs")
    head, _, *rows = next(tables(runs))
    row = dict(zip((cell.strip() for cell in head), rows[list(SECTIONS).index("uwsh")], strict=True))
    assert lab.version is not None
    conditions = lab.conditions
    assert [row[name].strip() for name in ("experiment", "exam", "settings", "exam hash", "cells", "time")] == [
        "uwsh", "frozen 0", conditions.settings, conditions.exam_hash[:12], "2", "1 h 02 min",
    ]  # fmt: skip
    assert (row["model SHA-256"].strip(), row["bank version"].strip()) == (conditions.model_sha256[:12], "–")
    assert rows[0][4].strip() == lab.version.manifest.identity, "of strategies"
    command = "sleepy --set share.p=2 --set 'share.start=a name' experiment NAME --model model --exam frozen"
    assert f"{command}\n# {conditions.settings}: {', '.join(sorted(NAMES))}" in runs


def test_what_was_found_is_on_it(docs: Path) -> None:
    text = page(docs)
    assert re.search(r"\| compiler \| (\d)/3 = .* \| \1 \| none \| ", section(text, "Strategies"))
    assert "Self-check: with zeros 6 of 6 replies are base's own" in section(text, "Heat-map")
    assert section(text, "Sequential learning").count("\n| nothing | ") == 2
    assert len(re.findall(r"\| [qkvo]_proj\.(?:beta|alpha) \| 0\.\d", section(text, "Universal subspace (UWSH)"))) == 8
    assert "\n| 1,000 | " in section(text, "Parameters")
    assert "In canonical shapes 0 replies differ" in section(text, "Noise")


def test_models_and_exams_stand_beside_each_other(docs: Path) -> None:
    other = altered(docs, "strategies", model="hub/a-model@1", exam="frozen-shadow 1", exam_hash="1e")
    figures = other["findings"]["figures"]
    figures["routed"] |= {"passed": 2, "total": 3, "gained": ["a", "b"], "lost": ["c"]}
    del figures["hints"]
    store(docs, "a-model-frozen-shadow", "strategies", other)
    found = section(page(docs), "Strategies")
    head, _, *rows = next(tables(found))
    assert [cell.strip() for cell in head] == ["", "hub/a-model, frozen-shadow 1", "model, frozen 0"]
    beside = {row[0].strip(): [cell.strip() for cell in row[1:]] for row in rows}
    assert beside["routed"] == ["2/3 = 67% (21%-94%) +2 −1", "0/3 = 0% (0%-56%)"]
    assert beside["hints"] == ["", "0/3 = 0% (0%-56%)"]
    assert re.findall(r"^### (.*)$", found, re.MULTILINE) == ["hub/a-model, frozen-shadow 1", "model, frozen 0"]


@pytest.mark.parametrize("name", SECTIONS)
def test_every_experiment_can_stand_beside_another_run(docs: Path, name: str) -> None:
    other = altered(docs, name, model="another@1")
    store(docs, "another-frozen", name, other)
    head, _, *rows = next(tables(section(page(docs), SECTIONS[name].title)))
    assert len(head) == 3 and rows and all(row[1].strip() and row[1] == row[2] for row in rows)


def test_an_exam_that_is_not_sat_makes_no_second_run(docs: Path) -> None:
    shadow = {"exam": "frozen-shadow 0", "exam_hash": "1e"}
    store(docs, "model-frozen-shadow", "dilution", altered(docs, "dilution", **shadow))
    assert re.findall(r"^### (.*)$", section(page(docs), "Dilution"), re.MULTILINE) == ["model"]
    differs = altered(docs, "dilution", **shadow)
    next(iter(differs["findings"]["figures"].values()))["passed"] = 1
    store(docs, "model-frozen-shadow", "dilution", differs)
    titles = re.findall(r"^### (.*)$", section(page(docs), "Dilution"), re.MULTILINE)
    assert titles == ["model, frozen 0", "model, frozen-shadow 0"]


def test_what_is_missing_is_not_mentioned(docs: Path) -> None:
    (docs / experiments.RESULTS / "model-frozen" / "noise.json").unlink()
    (docs / experiments.RESULTS / "model-frozen" / "uwsh.svg").unlink()
    text = page(docs)
    assert "## Noise" not in text and "uwsh.svg" not in text and "## Universal subspace" in text
    assert markdown([]).count("\n## ") == 0


def test_the_claims_come_first_and_as_they_were_written(docs: Path) -> None:
    (docs / "claims.md").write_text("| claim | found here |\n|---|---|\n| φ helps | it does |\n")
    assert section(page(docs), "Claims").strip() == "| claim | found here |\n|---|---|\n| φ helps | it does |"
    assert page(docs).index("## Claims") < page(docs).index("## Runs")


def test_the_project_s_claims_link_to_sections_that_there_are(docs: Path) -> None:
    shutil.copy(experiments.DOCS / "claims.md", docs)
    text = page(docs)
    claims = section(text, "Claims")
    titles = [*(one.title for one in SECTIONS.values()), *re.findall(r"^### (.+)", claims, re.MULTILINE)]
    anchors = {re.sub(r"[^\w\- ]", "", title).lower().replace(" ", "-") for title in titles}
    links = re.findall(r"\]\(#([^)]+)\)", claims)
    assert len(links) > 10 and set(links) <= anchors


def test_what_is_collected_is_what_was_written(state: Path, tmp_path: Path) -> None:
    results = tmp_path / "stored"
    for source in (state, state / "experiments", state / "experiments" / "model-frozen-0"):
        shutil.rmtree(results, ignore_errors=True)
        copied = experiments.collect(source, results)
        assert [one.place for one in copied] == sorted(f"model-frozen/{name}" for name in NAMES)
        written = sorted(path for path in (state / "experiments" / "model-frozen-0").iterdir() if path.suffix != ".md")
        there = sorted((results / "model-frozen").iterdir())
        assert [(path.name, path.read_bytes()) for path in there] == [
            (path.name, path.read_bytes()) for path in written
        ]


def test_of_two_results_the_later_stays_and_large_ones_are_named(state: Path, tmp_path: Path) -> None:
    source, results = tmp_path / "run", tmp_path / "stored"
    source.mkdir()
    path = source / "noise.json"
    first = json.loads((state / "experiments/model-frozen-0/noise.json").read_text())
    for written_at, said in (
        ("2026-01-02", ""),
        ("2026-01-01", "left out: what is stored is later"),
        ("2026-01-03", ""),
    ):
        path.write_text(json.dumps(first | {"written_at": written_at}))
        (found,) = experiments.collect(source, results)
        assert found.said.startswith(said) and bool(found.said) == bool(said)
    assert json.loads((results / "model-frozen/noise.json").read_text())["written_at"] == "2026-01-03"
    path.write_text(json.dumps(first | {"seed": 7, "padding": "x" * experiments.LARGE}))
    (found,) = experiments.collect(source, results)
    assert (found.place, found.said) == ("model-frozen-seed7/noise", "more than 300 KB")
    path.write_text(json.dumps(first | {"model": "hub/a-model@1"}))
    assert [one.place for one in experiments.collect(source, results)] == ["hub-a-model-frozen/noise"]
    path.write_text(json.dumps(first | {"model_sha256": "other", "written_at": "2026-01-04"}))
    with pytest.raises(SleepyError, match="is of another model_sha256 than"):
        experiments.collect(source, results)


def test_a_folder_without_results_is_refused(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("[]")
    with pytest.raises(SleepyError, match="no result of an experiment there"):
        experiments.collect(tmp_path, tmp_path / "stored")
    (tmp_path / "noise.json").write_text('{"findings": ')
    with pytest.raises(SleepyError, match=r"noise\.json: cannot be read as a result"):
        experiments.collect(tmp_path, tmp_path / "stored")


def test_a_result_of_before_settings_were_stored_does_not_claim_any(docs: Path) -> None:
    found = altered(docs, "uwsh")
    del found["changed"]
    assert Stored(found, "x", 1, None).command == "sleepy --set … experiment NAME --model model --exam frozen"


def test_times_are_short() -> None:
    assert [duration(seconds) for seconds in (0.2, 59.4, 60, 3599, 4000)] == [
        "< 1 s", "59 s", "1 min", "1 h 00 min", "1 h 07 min",
    ]  # fmt: skip


def test_the_page_that_comes_with_the_project_is_what_its_results_give() -> None:
    stored, there = list(experiments.stored(experiments.DOCS)), experiments.DOCS / "EXPERIMENTS.md"
    assert there.exists() == bool(stored)
    if stored:
        assert there.read_text() == markdown(stored, (experiments.DOCS / "claims.md").read_text())


def test_readme_says_what_is_stored() -> None:
    def figures(model: str, exam: str) -> Any:
        stored = experiments.DOCS / experiments.RESULTS / f"qwen2.5-coder-{model}-{exam}" / "strategies.json"
        return json.loads(stored.read_text())["findings"]["figures"]

    found, larger = ([figures(model, exam) for exam in ("frozen", "frozen-shadow")] for model in ("0.5b", "1.5b"))
    base, routed, compiler = ([one[name]["passed"] for one in found] for name in ("base", "routed", "compiler"))
    said = " ".join((experiments.DOCS.parent / "README.md").read_text().split())
    assert f"from {base[0]} to {routed[0]} of 30 koans (from {base[1]} to {routed[1]} of the shadow exam's)" in said
    assert "with nothing lost; " in said and not any(one["routed"]["lost"] for one in found)
    assert f"the compiler's own suggestions solve {compiler[0]} and {compiler[1]}." in said
    first = " and ".join(str(one["compiler, then routed"]["passed"]) for one in found)
    assert f"it is {first}, and {' and '.join(str(one['compiler, then routed']['passed']) for one in larger)}." in said
