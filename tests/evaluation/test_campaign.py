"""Many experiments side by side: who waits for whom, what is copied, and that nothing that is done is done again."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest

from sleepy.evaluation.experiments.commands import NAMES
from tests.bench.campaign import BANK, Campaign, Job, jobs

STAND_IN = """
import os, pathlib, sys
state = pathlib.Path(os.environ["SLEEPY_STATE_DIR"])
(state / "bank").mkdir(parents=True, exist_ok=True)
if sys.argv[1] == "run":
    with (state / "bank" / "cycles").open("a") as file:
        file.write(os.environ["SLEEPY_MODEL__NAME"] + "\\n")
elif sys.argv[1] == "breaks" and not (state / "broke").exists():
    (state / "broke").touch()
    sys.exit(1)
(state / "ran").open("a").write(sys.argv[1] + "\\n")
"""
"""In place of sleepy: cycles write into the bank, `breaks` fails the first time."""


@pytest.fixture
def campaign(tmp_path: Path) -> Campaign:
    script = tmp_path / "stand_in.py"
    script.write_text(STAND_IN)
    return Campaign(tmp_path / "work", 2, (sys.executable, str(script)))


def ran(campaign: Campaign, name: str) -> list[str]:
    return (campaign.state(name) / "ran").read_text().split()


def test_what_examines_a_bank_waits_for_it_and_gets_a_copy(campaign: Campaign) -> None:
    cycles = Job("cycles", "m", [["run"]] * 2)
    examined = Job("strategies", "m", [["experiment"]], "cycles", BANK)
    campaign.run([cycles, examined])
    copied = campaign.state("strategies") / BANK
    assert (copied / "cycles").read_text() == "m\nm\n", "after the last cycle"
    assert ran(campaign, "strategies") == ["experiment"] and not (campaign.state("strategies") / "cycles").exists()
    campaign.run([cycles, examined])
    assert ran(campaign, "cycles") == ["run"] * 2 and ran(campaign, "strategies") == ["experiment"]


def test_one_that_fails_stops_those_that_wait_for_it_alone_and_goes_on_next_time(campaign: Campaign) -> None:
    bad = Job("bad", "m", [["run"], ["breaks"]])
    waits, other = Job("waits", "m", [["experiment"]], "bad", BANK), Job("other", "m", [["experiment"]])
    campaign.run([bad, waits, other])
    assert campaign.failed == {"bad"} and not campaign.state("waits").exists()
    assert ran(campaign, "bad") == ["run"] and ran(campaign, "other") == ["experiment"]
    again = Campaign(campaign.work, 2, campaign.program)
    again.run([bad, waits, other])
    assert again.failed == set()
    assert ran(again, "bad") == ["run", "breaks"] and ran(again, "waits") == ["experiment"]


def test_every_experiment_is_in_it_once_per_model_and_exam_where_that_matters() -> None:
    made = jobs(["m"], 5)
    names = [job.name for job in made]
    assert len(names) == len(set(names))
    experiments = [words for job in made for words in job.commands if words[0] == "experiment"]
    assert {words[1] for words in experiments} == set(NAMES)
    exams = Counter(words[1] for words in experiments if "--exam" in words)
    assert exams == {"strategies": 2, "heatmap": 2, "noise": 2, "samples": 2}, "what examines a bank, on either exam"
    assert len(experiments) == len(NAMES) + len(exams), "the others once"
    assert len(names) == len(experiments) + 2, "beside the cycles and the bootstrap that they wait for"
    assert "heatmap-m-frozen-shadow" in names and "sequential-m" in names
    waiting = [job for job in made if job.after]
    assert {job.after for job in waiting} == {"cycles-m", "bootstrap-m"}
