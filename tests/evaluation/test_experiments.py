"""The machinery (what is finished is never worked out again) and each experiment on a model that costs nothing."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from sleepy.agent import prompt
from sleepy.errors import SleepyError, UsageError
from sleepy.evaluation.experiments import (
    basis,
    bootstrapping,
    carried,
    commands,
    core,
    leave_one_out,
    machine,
    output,
    samples,
    school,
    sequential,
)
from sleepy.evaluation.experiments.core import Cell, Findings, Table
from sleepy.evaluation.experiments.heatmap import Heatmap
from sleepy.evaluation.experiments.lab import Conditions, Lab
from sleepy.evaluation.experiments.noise import ORDERS, Noise
from sleepy.evaluation.experiments.parameters import Parameters
from sleepy.evaluation.experiments.samples import Samples
from sleepy.evaluation.experiments.strategies import Strategies, then
from sleepy.history.store import History
from sleepy.report import heat
from sleepy.settings import Settings
from sleepy.share import manifest, peft_io
from sleepy.workshop import Workshop
from tests.bench import tiny
from tests.evaluation.conftest import PATTERNS, K, P, two_of_each
from tests.test_cli import sleepy

CONDITIONS = Conditions("feedface", "tiny@0123", "0123", "frozen 1", "0f", 0)


class Squares:
    """An experiment that a test can interrupt."""

    name = "squares"
    trains = False

    def __init__(self, dies_at: int | None = None) -> None:
        self.dies_at, self.done = dies_at, list[int]()

    def cells(self) -> Sequence[Cell]:
        return [Cell(f"square {n}", lambda n=n: self._square(n)) for n in range(5)]  # type: ignore[misc]

    def conclude(self, results: Mapping[str, Any]) -> Findings:
        total = sum(result["square"] for result in results.values())
        return Findings("Squares", [Table("Sum", ["sum"], [[f"{total}|"]])], {"sum": total})

    def _square(self, n: int) -> dict[str, Any]:
        if n == self.dies_at:
            raise SystemExit(143)
        self.done.append(n)
        return {"square": n * n}


class Trained(Squares):
    """The same, of something that trains."""

    trains = True


def bench(history: History, **changes: Any) -> Any:
    material = {"practice": "0123", "families": None}
    material |= {name: changes.pop(name) for name in material.keys() & changes.keys()}
    conditions = Conditions(**{**vars(CONDITIONS), **changes})
    return SimpleNamespace(
        workshop=SimpleNamespace(history=history, settings=Settings()), conditions=conditions, **material
    )


def test_a_run_that_was_killed_goes_on(history: History) -> None:
    first, second, whole = Squares(dies_at=3), Squares(), Squares()
    with pytest.raises(SystemExit):
        core.run(first, bench(history))
    found = core.run(second, bench(history))
    assert (first.done, second.done, found.reused) == ([0, 1, 2], [3, 4], 3)
    uninterrupted = core.run(whole, bench(history, seed=1))
    assert whole.done == [0, 1, 2, 3, 4]
    assert (found.findings, found.results) == (uninterrupted.findings, uninterrupted.results)
    third = Squares()
    assert core.run(third, bench(history)).reused == 5 and third.done == []


@pytest.mark.parametrize("condition", ["settings", "model_sha256", "exam_hash"])
def test_other_conditions_share_nothing(history: History, condition: str) -> None:
    core.run(Squares(), bench(history))
    again = Squares()
    assert core.run(again, bench(history, **{condition: "another"})).reused == 0
    assert len(again.done) == 5


@pytest.mark.parametrize("changed", [{"practice": "4567"}, {"families": 9}])
def test_what_is_trained_depends_on_the_practice_there_is(history: History, changed: dict[str, Any]) -> None:
    first = core.run(Trained(), bench(history))
    assert core.run(Trained(), bench(history)).reused == 5
    other = core.run(Trained(), bench(history, **changed))
    assert (other.reused, other.results) == (0, first.results), "the keys are the same to whoever concludes"
    core.run(Squares(), bench(history, seed=1))
    assert core.run(Squares(), bench(history, seed=1, **changed)).reused == 5


def test_cells_that_were_worked_out_elsewhere_are_taken(history: History, tmp_path: Path) -> None:
    here = bench(history)
    with pytest.raises(SystemExit):
        core.run(Trained(dies_at=2), here)
    elsewhere = History.open(f"sqlite:///{tmp_path}/elsewhere.db")
    whole = core.run(Trained(), bench(elsewhere))
    file = output.write(whole, "squares", CONDITIONS, tmp_path, options={"practice": "0123"})[1]
    assert carried.take(file, Trained(), here) == 3, "two were there"
    assert carried.take(file, Trained(), here) == 0
    again = Trained()
    run = core.run(again, here)
    assert (again.done, run.reused, run.results) == ([], 5, whole.results)
    assert run.seconds["square 4"] == whole.seconds["square 4"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"settings": "other"}, "settings is feedface there and other here"),
        ({"model_sha256": "45"}, "model_sha256 is 0123 there and 45 here"),
        ({"exam_hash": "1f"}, "exam_hash is 0f there and 1f here"),
        ({"seed": 7}, "seed is 0 there and 7 here"),
        ({"practice": "4567"}, "practice is 0123 there and 4567 here"),
        ({"families": 9}, "families is not named there and 9 here"),
    ],
)
def test_cells_of_other_conditions_are_refused(
    history: History, tmp_path: Path, changes: dict[str, Any], said: str
) -> None:
    run = core.run(Trained(), bench(history))
    file = output.write(run, "squares", CONDITIONS, tmp_path, options={"practice": "0123", "families": None})[1]
    with pytest.raises(UsageError, match=f"^--from {file}: {said}; take what was made under the same$"):
        carried.take(file, Trained(), bench(history, **changes))


def test_a_file_that_holds_no_cells_is_refused_in_one_line(history: History, tmp_path: Path) -> None:
    file = tmp_path / "squares.json"
    with pytest.raises(UsageError, match=f"^--from {file}: No such file or directory$"):
        carried.take(file, Squares(), bench(history))
    for text in ("", "[1]", "{}", '{"results": {"square 1": 1}, "seconds": {}}', "\xff"):
        file.write_bytes(text.encode("latin-1"))
        with pytest.raises(UsageError, match=f"^--from {file}: not what `sleepy experiment` writes as NAME.json$"):
            carried.take(file, Squares(), bench(history))


def test_the_time_left_is_estimated_from_what_is_done() -> None:
    assert core.left(0, 10, 0.0) == ""
    assert core.left(2, 10, 60.0) == " (about 4 min left)"
    assert core.left(9, 10, 60.0) == " (less than a minute left)"


def test_findings_are_written_as_table_and_json(history: History, tmp_path: Path) -> None:
    run = core.run(Squares(), bench(history))
    written = output.write(run, "squares", CONDITIONS, tmp_path, ["share.p=2", "gate.min_gain=0"])
    assert [path.name for path in written] == ["squares.md", "squares.json"]
    assert "| sum |\n|---|\n| 30\\| |" in written[0].read_text()
    found = json.loads(written[1].read_text())
    result = {"square": 16, "device": machine.device()}
    assert (found["findings"]["figures"], found["results"]["square 4"], found["model"]) == (
        {"sum": 30}, result, "tiny@0123",
    )  # fmt: skip
    assert found["changed"] == ["share.p=2", "gate.min_gain=0"]
    assert "- changed: share.p=2 gate.min_gain=0\n" in written[0].read_text()
    run.results["square 4"]["device"] = "NVIDIA H100"  # written again elsewhere, it says where it was worked out
    output.write(run, "squares", CONDITIONS, tmp_path)
    assert json.loads(written[1].read_text())["device"] == ", ".join(sorted(["NVIDIA H100", machine.device()]))


def test_what_was_set_is_said_but_for_what_has_an_option_of_its_own() -> None:
    tree = {"model": {"name": "x", "threads": 1}, "night": {"seed": 3, "patterns": 2}, "state_dir": "/nowhere"}
    assert commands._words(Settings.model_validate(tree)) == ["model.threads=1", "night.patterns=2"]


def test_an_unknown_experiment_is_wrong_usage(tmp_path: Path) -> None:
    done = sleepy("--state", str(tmp_path), "experiment", "alchemy")
    assert done.returncode == 2
    assert (
        "experiment alchemy: unknown; there are: strategies, heatmap, sequential, uwsh, parameters, dilution"
        in done.stderr
    )


def test_families_are_counted_where_experiments_have_some(tmp_path: Path) -> None:
    done = sleepy("--state", str(tmp_path), "experiment", "noise", "--families", "3")
    assert done.returncode == 2 and "experiment noise: --families is for uwsh, dilution and ablation" in done.stderr
    done = sleepy("--state", str(tmp_path), "experiment", "uwsh", "--targets", "3")
    assert done.returncode == 2 and "experiment uwsh: --targets is for dilution and ablation" in done.stderr


def test_before_there_are_coefficients_it_says_what_to_do(history: History) -> None:
    empty = SimpleNamespace(version=None)
    with pytest.raises(UsageError, match="there are no coefficients yet; run a cycle first"):
        Lab.coefficients(empty, "heatmap")  # type: ignore[arg-type]
    assert history.counts().cycles == 0


def test_parameters_by_hand(lab: Lab) -> None:
    found = core.run(Parameters(lab), lab).findings
    layers = lab.workshop.engine.adapted.layers.values()
    sides = [sum(layer.base.weight.shape) for layer in layers]  # type: ignore[arg-type, union-attr]
    per_task, basis = len(sides) * 2 * K * P, sum(sides) * K
    lora = sum(sides) * lab.workshop.settings.share.lora_rank
    figures = found.figures
    assert (figures["per_task"], figures["basis"], figures["lora"]) == (per_task, basis, lora)
    assert figures["over_tasks"][1]["ratio"] == pytest.approx(10 * lora / (basis + 10 * per_task))


def test_the_heat_map_checks_itself(lab: Lab, tmp_path: Path) -> None:
    run = core.run(Heatmap(lab), lab)
    check = run.findings.figures["self_check"]
    assert check["same_as_base"] == check["replies"] == len(PATTERNS) * len(tiny.EXAM)
    assert check["logits_differ"] == check["sets"] == len(PATTERNS)
    assert list(run.findings.figures["columns"]) == ["base", *PATTERNS, "routed"]
    names = {path.name for path in output.write(run, "heatmap", lab.conditions, tmp_path)}
    assert names == {"heatmap.md", "heatmap.json", "heatmap.svg"}
    assert core.run(Heatmap(lab), lab).reused == 5
    assert lab.version is not None
    shown = heat.of_champion(lab.workshop.history, lab.version.manifest)
    assert shown is not None, "the page finds these cells by the same key"


def test_a_heat_map_of_an_evaluator_without_coefficients_is_refused(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """The fault of the reference project: whatever is loaded, base answers."""
    experiment = Heatmap(lab)
    monkeypatch.setattr(lab.workshop.engine.adapted, "index", lambda _name: 0)
    with pytest.raises(SleepyError, match="0 of 2 coefficient sets change the logits"):
        experiment._check()


def test_noise_is_none_in_canonical_shapes(lab: Lab) -> None:
    run = core.run(Noise(lab), lab)
    assert run.findings.figures["canonical_differences"] == 0
    assert len(run.results) == len(ORDERS) + 2 + 4
    assert all(reply for result in run.results.values() for reply in result["replies"].values())
    first, *others = run.results.values()
    changed = dict(first["replies"]) | {"bc_001": [1]}
    spoiled = {**run.results, next(iter(run.results)): {**first, "replies": changed}}
    seen = Noise(lab).conclude(spoiled).figures["canonical_differences"]
    assert seen == sum("bc_001" in result["replies"] for result in others[: len(ORDERS) - 1]) > 0


def test_the_compiler_chooses_among_samples(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(samples, "SAMPLES", 2)
    experiment = Samples(lab)
    run = core.run(experiment, lab)
    assert len(run.results) == 1 + 2 * len(samples.TEMPERATURES)
    assert core.run(Samples(lab), lab).reused == len(run.results)
    line = {"group": "x", "fixer": "base", "attempts": 1}
    verdicts = {
        "greedy": ("does_not_compile", "tests_fail", "cheated", "passed"),
        "temperature 0.4, sample 1": ("tests_fail", "passed", "passed", "cheated"),
        "temperature 0.4, sample 2": ("passed", "passed", "tests_fail", "cheated"),
    }
    results = {
        f"v1, {name}": {"sheet": {f"k{i}": {**line, "verdict": v, "passed": v == "passed"} for i, v in enumerate(of)}}
        for name, of in verdicts.items()
    }
    figures = experiment.conclude(results).figures
    assert [one["passed"] for one in figures.values()] == [1, 2, 4, 2.0]
    assert [one["total"] for one in figures.values()] == [4, 4, 4, 4]
    assert [row[1] for row in experiment.conclude(results).tables[0].rows if "one sample" in row[0]] == ["2.0/4"]


def test_strategies_sit_the_same_exam(lab: Lab) -> None:
    run = core.run(Strategies(lab), lab)
    sheets = {key.split(", ", 1)[1]: result["sheet"] for key, result in run.results.items()}
    assert list(sheets) == [
        "base", "averaged", "routed", "global LoRA", "hints", "base, 5 attempts", "routed, 5 attempts", "compiler",
    ]  # fmt: skip
    assert all(set(sheet) == set(tiny.EXAM) for sheet in sheets.values())
    assert {line["fixer"] for line in sheets["averaged"].values()} == {"averaged"}
    assert sheets["routed"]["bc_004"]["fixer"] == "missing_mut" and sheets["base"]["bc_004"]["fixer"] == "base"
    assert sheets["base, 5 attempts"]["tb_006"]["attempts"] == 5
    compiled = sum(line["passed"] for line in sheets["compiler"].values())
    figures = run.findings.figures
    assert figures["compiler"]["passed"] == compiled > 0, "rustc knows what bc_004 lacks"
    assert set(figures) - set(sheets) == {"compiler, then base", "compiler, then routed"}


def test_a_model_is_asked_about_what_the_compiler_leaves_broken() -> None:
    first = {"a": {"verdict": "passed"}, "b": {"verdict": "tests_fail"}, "c": {"verdict": "does_not_compile"}}
    second = {"a": {"verdict": "cheated"}, "b": {"verdict": "passed"}, "c": {"verdict": "passed"}}
    found = then(first, second)
    assert [line["verdict"] for line in found.values()] == ["passed", "tests_fail", "passed"]


def test_strategies_conclude_before_the_compiler_was_asked(lab: Lab) -> None:
    experiment = Strategies(lab)
    line = {"passed": True, "verdict": "passed", "fixer": "base", "attempts": 1, "group": "bc"}
    keys = [cell.key for cell in experiment.cells()]
    found = experiment.conclude({keys[0]: {"sheet": {"bc_004": line}}})
    assert list(found.figures) == ["base"]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sizes that the small school has practice for."""
    for module, changes in (
        (sequential, {"TASKS": 2, "HELD_OUT": 2, "PHI": 2}),
        (basis, {"TARGETS": 1, "HELD_OUT": 2, "SIZES": (1, 2, 50), "ABLATION_ADAPTERS": 2}),
        (leave_one_out, {"PATTERNS": 2, "HELD_OUT": 2, "FEWEST": 1, "STEPS": (1e-2,), "INITS": (1e-3,)}),
        (school, {"kept_apart": two_of_each}),
    ):
        for name, value in changes.items():
            monkeypatch.setattr(module, name, value)


@pytest.mark.usefixtures("small")
def test_sequential_learning_fills_the_matrix(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    experiment = sequential.Sequential(lab)
    run = core.run(experiment, lab)
    names = [item.pattern for item in experiment.lessons]
    assert list(run.results) == [
        "start", *(f"{method} {n}: {name}" for n, name in enumerate(names, 1) for method in ("Share", "naive LoRA")),
    ]  # fmt: skip
    trained = {koan for item in experiment.lessons for koan in (task.id for task in item.held_out)}
    assert len(trained) == 4 and all(set(result["sheet"]) == trained for result in run.results.values())
    fixers = {line["fixer"] for line in run.results[f"Share 1: {names[0]}"]["sheet"].values()}
    assert fixers == {"base", names[0]}, "a task that was not learnt yet is base's"
    assert {line["fixer"] for line in run.results[f"Share 2: {names[1]}"]["sheet"].values()} == set(names)
    spoiled = dict(run.results)
    spoiled["start"] = {"rates": [[0, 2], [1, 2]]}
    for method, rows in (
        ("Share", [[[2, 2], [1, 2]], [[2, 2], [2, 2]]]),
        ("naive LoRA", [[[2, 2], [0, 2]], [[1, 2], [2, 2]]]),
    ):
        for n, name in enumerate(names, 1):
            spoiled[f"{method} {n}: {name}"] = {"rates": rows[n - 1]}
    figures = experiment.conclude(spoiled).figures
    assert (figures["Share"]["backward_transfer"], figures["naive LoRA"]["backward_transfer"]) == (0.0, -0.5)
    assert (figures["naive LoRA"]["forgetting"], figures["naive LoRA"]["forward_transfer"]) == (0.5, -0.5)
    monkeypatch.setattr(school, "train_together", None)  # what was trained is read back
    again = sequential.Sequential(lab)
    again._share(1)


@pytest.mark.usefixtures("small")
def test_bases_dilution_ablation_and_uwsh(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    dilution = core.run(basis.Dilution(lab), lab)
    own = ["own LoRA alone", "own LoRA, one of 2"]
    assert list(dilution.results) == ["base", "1 adapter", "2 adapters", *own]
    assert all(dilution.results[name]["error"] < 1e-5 for name in own), "k_max holds both"
    assert dilution.findings.notes[-1].startswith("What Phase 1 loses of a target's own LoRA")
    share = lab.workshop.settings.share.model_copy(update={"k_max": 2})
    with monkeypatch.context() as patch:
        patch.setattr(lab.workshop, "settings", lab.workshop.settings.model_copy(update={"share": share}))
        assert 0.1 < basis.Dilution(lab)._projected(2)["error"] < 1, "two LoRAs of rank 2 in two directions"
    chosen = ("this project", "seed recipe (0.01/√k, 1e-4, 60 %)", "random basis", "p = 1", "φ = 2", "k = 2")
    variants = {name: basis.Ablation.variants[name] for name in chosen}
    monkeypatch.setattr(basis.Ablation, "variants", variants)
    ablation = core.run(basis.Ablation(lab), lab)
    assert list(ablation.findings.figures) == ["base", *chosen]
    assert ablation.results["k = 2"]["k"] == 2.0
    told = {name: _told(result, passed=name == "this project") for name, result in ablation.results.items()}
    tested = {name: one["p"] for name, one in basis.Ablation(lab).conclude(told).figures.items()}
    assert tested == {**dict.fromkeys(("base", *chosen), 0.5), "this project": 1.0}, "two koans, both lost"
    norm = {name: next(iter(ablation.results[name]["targets"].values()))["norm"] for name in ("base", *chosen)}
    assert norm["base"] == 0.0
    assert all(one["loss"] > 0 for one in ablation.findings.figures.values())
    assert norm[chosen[1]] < norm["this project"] / 10, "an init of 0.01/√k at 1e-4 goes nowhere"
    monkeypatch.setattr(basis.Ablation, "variants", {"p = 1": variants["p = 1"]})
    two = Lab(lab.workshop, lab.exam_name, lab.seed, targets=2)
    wider = core.run(basis.Ablation(two), two)
    assert list(wider.results) == ["base, 2 targets", "p = 1, 2 targets"] and wider.reused == 0, "on other bases"
    assert {name: one["total"] for name, one in wider.findings.figures.items()} == {"base": 4, "p = 1": 4}
    with pytest.raises(UsageError, match="experiment uwsh: needs more than 1 families; there are 1"):
        core.run(basis.Uwsh(Lab(lab.workshop, lab.exam_name, lab.seed, families=1)), lab)
    few = Lab(lab.workshop, lab.exam_name, lab.seed, families=2)
    assert "overlap of bases of 1 and 1 adapters" in core.run(basis.Uwsh(few), few).results
    uwsh = core.run(basis.Uwsh(lab), lab)
    kinds = uwsh.findings.figures["kinds"]
    assert set(kinds) == {f"{kind}_proj.{side}" for kind in "qkvo" for side in ("beta", "alpha")}
    assert all(
        0 <= one[name] <= 1 for one in kinds.values() for name in ("overlap", "random_overlap", "same_tasks_overlap")
    )


def _told(result: Any, passed: bool) -> Any:
    """The same with every koan passed, or none."""
    if isinstance(result, dict):
        return {key: passed if key == "passed" else _told(value, passed) for key, value in result.items()}
    return result


@pytest.mark.usefixtures("small")
def test_one_pattern_in_turn_is_left_out(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[frozenset[str], int]] = []
    build = school.subspace.build

    def spy(loras: Any, *words: Any) -> Any:
        if loras:  # none for the base model
            seen.append((frozenset(loras), len(loras)))
        return build(loras, *words)

    monkeypatch.setattr(school.subspace, "build", spy)
    experiment = leave_one_out.LeaveOneOut(lab)
    run = core.run(experiment, lab)
    first, second = (item.pattern for item in experiment.lessons)
    assert list(run.findings.figures["rates"]) == ["base", "LoRA of its own", *leave_one_out.RECIPES]
    F, S = ({first}, 1), ({second}, 1)
    recipes = (
        [S, F, F, S],
        [F, S],  # each one's own
        [F, S],
        [F, S],
        [S, F, F, S],
    )  # bases of the others, where the rule for k is new; then what is examined
    assert seen == [*(one for recipe in recipes for one in recipe), F]
    for item in experiment.lessons:
        trained = {example.tokens for example in item.examples}
        assert len(trained) == len(item.examples) and len(item.held_out) == 2
    layers = lab.workshop.engine.adapted.layers
    one = run.results[f"p = 1: {first}"]
    assert 0 < one["parameters"] <= len(layers) * 2 * lab.workshop.settings.share.k_max
    spoiled = {
        key: {**result, "rate": [2, 2] if key.startswith("p = 1") else [0, 2]} for key, result in run.results.items()
    }
    assert experiment.conclude(spoiled).figures["reached"] == [first, second]
    sheets = {key: _told(result, passed=key.startswith("LoRA")) for key, result in run.results.items()}
    tested = experiment.conclude(sheets).figures["p"]
    assert tested == {**dict.fromkeys(("base", *leave_one_out.RECIPES), 0.125), "LoRA of its own": 1.0}, "four lost"
    spoiled[f"base: {second}"]["rate"] = [1, 2]
    assert experiment.conclude(spoiled).figures["reached"] == [first], "it knew half before"
    assert core.run(experiment, lab, so_far=True).findings.figures == run.findings.figures


@pytest.mark.usefixtures("small")
def test_a_narrow_family_is_left_out_and_what_is_trained_may_act_on_replies_alone(lab: Lab) -> None:
    share = lab.workshop.settings.share.model_copy(update={"acts_on": "reply"})
    engine = lab.workshop.settings.engine.model_copy(update={"window": 16, "fast_window": 16})
    workshop = Workshop(lab.workshop.settings.model_copy(update={"share": share, "engine": engine}))
    own = Lab(workshop, "frozen", seed=0)
    experiment = leave_one_out.LeaveOneFamilyOut(own)
    cells = [cell for cell in experiment.cells() if cell.key.startswith(("base", "LoRA", "p = 1:"))]
    experiment.cells = lambda: cells  # type: ignore[method-assign]
    run = core.run(experiment, own)
    assert [item.pattern for item in experiment.lessons] == school.narrow_families(own, 3)[:2]
    assert all(example.start > 0 for item in experiment.lessons for example in item.examples)
    opening = workshop.engine.opening
    assert len(opening) > 1 and workshop.opening == opening
    kept = [peft_io.LoraFolder(folder).opening for folder in experiment.school.work.iterdir() if folder.is_dir()]
    assert len(kept) == 4 and set(kept) == {opening}
    assert set(run.findings.figures["rates"]) == {"base", "LoRA of its own", "p = 1"}


@pytest.mark.usefixtures("small")
def test_a_habit_is_examined_on_what_was_made_of_other_programs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    koans = tiny.school(tmp_path)
    for family, operator in (("adv_builder", "drop_field_initializer"), ("tb_derive", "drop_derive_debug")):
        found = sorted((tiny.KOANS / "practice" / family).glob(f"{family}_{operator}_*"))[:6]
        for number, folder in enumerate(found):
            manifest = shutil.copytree(folder, koans / "practice" / family / folder.name) / "koan.toml"
            title = f'title = "program_{number // 2}:'  # two koans of each program
            manifest.write_text(re.sub(r'title = "\w+:', title, manifest.read_text()))
    monkeypatch.setenv("SLEEPY_KOANS_DIR", str(koans))
    monkeypatch.setattr(leave_one_out, "HELD_OUT", 1)
    monkeypatch.setattr(leave_one_out, "FEWEST", 5)
    monkeypatch.setattr(leave_one_out, "LINES", 60)
    settings = tiny.settings(tmp_path, tiny.model(tmp_path))
    night = settings.night.model_copy(update={"examples": 9})
    own = Lab(Workshop(settings.model_copy(update={"night": night})), "frozen", seed=0)
    experiment = leave_one_out.LeaveOneHabitOut(own)
    lessons = experiment.lessons
    assert [item.pattern for item in lessons] == ["drop_derive_debug", "drop_field_initializer"]
    assert experiment.conclude({}).notes == ["Programs of at most 60 lines."]
    original = {koan.id: koan.original for koan in own.workshop.catalog.practice()}
    assert len({original[task.id] for item in lessons for task in item.held_out}) == 1, "the same program for both"
    assert [(len(item.held_out), len(item.examples)) for item in lessons] == [(1, 4)] * 2, "its twin is not trained on"
    monkeypatch.setattr(leave_one_out, "HELD_OUT", 5)
    monkeypatch.setattr(leave_one_out, "FEWEST", 1)
    with pytest.raises(
        SleepyError, match="drop_derive_debug: all 6 practice koans are of the programs that it is examined"
    ):
        _ = leave_one_out.LeaveOneHabitOut(own).lessons
    monkeypatch.setattr(leave_one_out, "LINES", 8)
    with pytest.raises(SleepyError, match="needs two patterns or more with 6 practice koans; there are 0"):
        _ = leave_one_out.LeaveOneHabitOut(own).lessons


@pytest.mark.usefixtures("small")
def test_what_is_there_so_far_can_be_looked_at(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    lab = Lab(lab.workshop, lab.exam_name, seed=1)
    experiment = leave_one_out.LeaveOneOut(lab)
    with pytest.raises(SleepyError, match=r"^leave-one-out: 0 of 13 cells are there, too few to conclude anything; "):
        core.run(experiment, lab, so_far=True)
    with pytest.raises(SleepyError, match=r"^dilution: 0 of 5 cells are there, too few to conclude anything; "):
        core.run(basis.Dilution(lab), lab, so_far=True)
    cells = experiment.cells()
    monkeypatch.setattr(experiment, "cells", lambda: cells[:5])  # base, p = 1, and half of the LoRAs of their own
    core.run(experiment, lab)
    monkeypatch.setattr(experiment, "cells", lambda: cells)
    found = core.run(experiment, lab, so_far=True)
    rates = found.findings.figures["rates"]
    assert {name: len(of) for name, of in rates.items()} == {"base": 2, "LoRA of its own": 1, "p = 1": 2}
    assert [row[-1] == "–" for row in found.findings.tables[0].rows] == [False, True, False]
    assert found.findings.figures["p"].keys() == rates.keys()
    assert found.findings.notes[-1] == "Not finished: 5 of 13 cells."
    assert len(found.results) == 5 and all(result["device"] for result in found.results.values())


@pytest.mark.usefixtures("small")
def test_a_bank_is_made_of_one_lora_per_family(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    made = bootstrapping.run(lab)
    assert list(made["families"]) == sorted(school.families(lab)) and len(made["families"]) == 3
    version = lab.workshop.bank.load(made["version"], lab.workshop.model.sha256)
    assert set(version.trained.values()) == {manifest.Trained("lora", prompt=prompt.VERSION)}
    assert set(version.tasks) == set(made["families"])
    assert lab.workshop.bank.champion() != made["version"], "the gate alone promotes"
    monkeypatch.setattr(school, "train_together", None)  # what was trained is read back
    again = bootstrapping.run(lab)
    assert again["version"] != made["version"] and again["families"] == made["families"]
    with pytest.raises(UsageError, match="--family bc_nothing: no such family with practice; there are: bc_move, "):
        bootstrapping.run(lab, ["bc_nothing"])


def test_as_few_programs_as_it_takes_stay_aside_for_the_exams() -> None:
    rare = [f"rare {i}" for i in range(6)]
    common = [f"common {i}" for i in range(40)]
    lessons = {"rare": rare, "common": [*common, *rare[:3], "common 0"]}
    for seed in range(20):
        aside = school.programs_aside(lessons, 4, seed)
        assert all(sum(name in aside for name in names) >= 4 for names in lessons.values())
        assert len(aside) <= 8  # the first that come would be up to 46: the last of them may be what is rare
    assert school.programs_aside(lessons, 4, 1) != school.programs_aside(lessons, 4, 2)
    assert school.programs_aside(lessons, 100, 0) == {*rare, *common}
