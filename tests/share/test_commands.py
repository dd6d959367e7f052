"""`sleepy bank …` on a tiny model: what is printed, and one line for each error."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from sleepy.cli import app
from sleepy.errors import SleepyError
from sleepy.share.bank import Bank
from sleepy.share.manifest import Trained
from tests.share.material import Shapes, generator, random_adapter, save_adapter

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, model_folder: Path) -> Run:
    """`sleepy bank WORDS`; an error of ours that is not expected is raised."""

    def bank(*words: str) -> Result:
        options = [
            "--state",
            str(tmp_path / "state"),
            "--set",
            f"model.name={model_folder}",
            "--set",
            "share.variance=1.0",
        ]
        done = CliRunner().invoke(app, [*options, "bank", *words])
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done

    return bank


@pytest.fixture
def folders(tmp_path: Path, shapes: Shapes) -> list[str]:
    names = ("bc_one", "bc_two", "bc_three")
    return [
        str(save_adapter(tmp_path / name, random_adapter(shapes, rank, generator(rank)), lora_alpha=rank / 10))
        for rank, name in enumerate(names, 2)
    ]


def test_info_says_how_each_pattern_was_trained(run: Run, folders: list[str], tmp_path: Path) -> None:
    run("import", folders[0], "--pattern", "imported")
    bank = Bank(tmp_path / "state" / "bank")
    (version,) = bank.versions()
    found = bank.load(version, bank.manifest(version).base_model_sha256)
    trained = {"late": Trained("coefficients", opening=(3,), prompt=2), "imported": Trained("lora")}
    made = dict.fromkeys(trained, found.tasks["imported"])
    bank.promote(bank.write(found.basis, made, trained, "tiny", found.manifest.base_model_sha256, "0", version))
    late, imported = run("info").stdout.splitlines()[-2:]
    assert late.startswith("  late: coefficients, k ") and late.endswith(" parameters, acts on replies alone, prompt 2")
    assert imported.startswith("  imported: lora, k ") and imported.endswith(" parameters")


def test_import_examine_compare_and_go_back(run: Run, folders: list[str], tmp_path: Path) -> None:
    first = run("import", *folders[:2])
    assert first.stdout.splitlines()[0] == "v0001: 2 imported, a basis of their own (Phase 1); 2 patterns in all"
    assert first.stdout.splitlines()[-1] == "not promoted; examine it with `sleepy eval --version v0001`"
    bank = Bank(tmp_path / "state" / "bank")
    assert bank.champion() is None
    bank.promote("v0001")
    second = json.loads(run("import", folders[2], "--pattern", "third", "--json").stdout)
    assert (second["version"], second["phase"], second["parent"]) == ("v0002", 3, "v0001")
    assert second["imported"].keys() == {"third"}
    assert second["drift"].keys() == {"bc_one", "bc_two"}
    assert max(second["drift"].values()) < 1e-4
    assert bank.champion() == "v0001"

    assert "v0002: fine: 3 patterns" in run("validate", "--all").stdout
    found = json.loads(run("diff", "v0001", "v0002", "--json").stdout)
    assert (found["added"], found["removed"]) == (["third"], [])
    assert "added: third" in run("diff", "v0001", "v0002").stdout
    overlaps = run("overlap", "v0001", "v0002").stdout.splitlines()
    assert overlaps[0].split() == ["basis", "overlap", "random", "Grassmann", "random"]
    assert ["q_proj.beta", "1.000"] in [line.split()[:2] for line in overlaps[1:]]
    seeds = json.loads(run("overlap", "v0001", folders[2], "--same-tasks", folders[0], "--json").stdout)
    assert seeds["kinds"]["q_proj.alpha"].keys() >= {"overlap", "random_overlap", "same_tasks_overlap", "curve"}

    bank.promote("v0002")
    assert run("rollback").stdout == "champion: v0001 (was v0002)\n"
    served = run("serve-config", "--out", str(tmp_path / "out"), "--version", "v0002", "--port", "9000")
    assert "3 patterns of v0002" in served.stdout
    assert (tmp_path / "out" / "adapters" / "third" / "adapter_model.safetensors").exists()
    exported = run("export", "third", str(tmp_path / "third"), "--version", "v0002")
    assert exported.exit_code == 0
    again = json.loads(run("import", str(tmp_path / "third"), "--version", "v0002", "--json").stdout)
    assert again["imported"]["third"]["replaces"]
    assert again["imported"]["third"]["error"] < 1e-4


def test_validate_ends_with_1_when_something_is_wrong(run: Run, folders: list[str], tmp_path: Path) -> None:
    run("import", *folders)
    assert run("validate").exit_code == 0
    (tmp_path / "state" / "bank" / "v0001" / "basis.safetensors").write_bytes(b"")
    done = run("validate", "--json")
    assert done.exit_code == 1
    assert json.loads(done.stdout)[0]["problems"] == ["basis.safetensors: corrupt, its SHA-256 is not the manifest's"]


def test_import_says_which_patterns_no_route_leads_to(run: Run, folders: list[str]) -> None:
    assert "no route leads to bc_one" in run("import", folders[0]).stderr


@pytest.mark.parametrize(
    ("words", "exit_code", "said"),
    [
        (["import", "/nonexistent"], 1, "is this the folder of a PEFT adapter"),
        (["import", "{0}", "--base-model", "org/other"], 1, "not for org/other"),
        (["import", "{0}", "--pattern", "a", "--pattern", "b"], 2, "--pattern is given 2 times for 1 adapters"),
        (["import", "{0}", "--version", "v0009"], 2, "no version v0009"),
        (["validate"], 2, "there is no version yet"),
        (["validate", "v0009"], 2, "no version v0009"),
        (["validate", "v0009", "--all"], 2, "name one, or take all"),
        (["diff", "v0001", "v0002"], 2, "no version v0001"),
        (["overlap", "v0001", "v0002"], 2, "v0001: neither a version"),
        (["rollback"], 1, "nothing before the base model"),
        (["export", "bc_one", "x"], 2, "there is no version yet"),
        (["serve-config", "--out", "x"], 2, "there is no version yet"),
    ],
)
def test_errors_are_one_line(run: Run, folders: list[str], words: list[str], exit_code: int, said: str) -> None:
    with pytest.raises(SleepyError) as caught:
        run(*(word.format(*folders) for word in words))
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == exit_code
