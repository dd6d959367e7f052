"""What vLLM is given: adapters that are the patterns, and a command that names them all."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from sleepy.errors import BankError, UsageError
from sleepy.lm.cache import LocalModel
from sleepy.share import peft_io, serving
from sleepy.share.bank import Bank, BankVersion
from sleepy.share.manifest import Trained
from tests.share import material
from tests.share.material import SHAPES, dense, dense_in, error, generator

SHA = "5" * 64


def version_of(tmp_path: Path, ranks: dict[str, int], k: int = 20) -> BankVersion:
    bank = Bank(tmp_path / "bank")
    tasks = {name: material.random_coefficients(SHAPES, k, p, generator(p)) for name, p in ranks.items()}
    basis = material.random_basis(SHAPES, k, generator(1))
    name = bank.write(basis, tasks, dict.fromkeys(tasks, Trained("lora")), "tiny", SHA, "digest", None)
    return bank.load(name, SHA)


@pytest.fixture
def model(tmp_path: Path) -> LocalModel:
    return LocalModel("tiny", tmp_path / "a model", SHA)


def test_every_pattern_is_a_lora_of_its_name(tmp_path: Path, model: LocalModel) -> None:
    version = version_of(tmp_path, {"hash": 2, "clone": 9})
    out = tmp_path / "out"
    config = serving.write(version, model, out, 8123)
    assert json.loads((out / "serve.json").read_text()) == config
    for pattern, one in config["patterns"].items():
        found = peft_io.read(Path(one["folder"]))
        for name, layer in found.items():
            assert error(dense(layer), dense_in(version.basis[name], version.tasks[pattern][name])) < 1e-5
        assert one["rank"] == version.manifest.patterns[pattern].p
        assert (one["model"], one["sha256"]) == (pattern, version.coefficients_hash(pattern))
        told = json.loads((Path(one["folder"]) / "adapter_config.json").read_text())
        assert told["base_model_name_or_path"] == str(model.path)
    words = config["command"]
    assert words[:3] == ["vllm", "serve", str(model.path)]
    assert words[words.index("--port") + 1] == "8123"
    assert words[words.index("--served-model-name") + 1] == config["model"] == "tiny"
    assert words[words.index("--max-lora-rank") + 1] == "16"
    assert words[words.index("--max-loras") + 1] == words[words.index("--max-cpu-loras") + 1] == "2"
    at = words.index("--lora-modules")
    assert words[at + 1 :] == [f"clone={out}/adapters/clone", f"hash={out}/adapters/hash"]
    assert list(tmp_path.glob(".tmp-*")) == []


@pytest.mark.parametrize(("p", "rank"), [(1, 8), (8, 8), (9, 16), (16, 16), (17, 32), (33, 64), (65, 128), (129, 256)])
def test_the_rank_is_rounded_up_to_what_vllm_accepts(tmp_path: Path, model: LocalModel, p: int, rank: int) -> None:
    words = serving.configuration(version_of(tmp_path, {"a": 1, "b": p}), model, tmp_path / "out", 1)["command"]
    assert words[words.index("--max-lora-rank") + 1] == str(rank)


def test_of_many_patterns_some_wait_in_main_memory(tmp_path: Path, model: LocalModel) -> None:
    version = version_of(tmp_path, {f"p{n}": 1 for n in range(17)}, k=2)
    words = serving.configuration(version, model, tmp_path / "out", 1)["command"]
    assert words[words.index("--max-loras") + 1] == "16"
    assert words[words.index("--max-cpu-loras") + 1] == "17"


def test_the_folder_appears_when_it_is_whole_or_not_at_all(
    tmp_path: Path, model: LocalModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = version_of(tmp_path, {"hash": 2, "clone": 1})
    monkeypatch.chdir(tmp_path)
    export, left = peft_io.export, [True, False]

    def fails_the_second_time(*args: Any) -> None:
        if not left.pop(0):
            raise OSError(28, "No space left on device")
        export(*args)

    before = sorted(tmp_path.iterdir())
    with monkeypatch.context() as full, pytest.raises(BankError, match="out: cannot be written: No space left"):
        full.setattr(peft_io, "export", fails_the_second_time)
        serving.write(version, model, Path("out"), 1)
    assert sorted(tmp_path.iterdir()) == before
    config = serving.write(version, model, Path("out"), 1)
    assert config["patterns"]["hash"]["folder"] == str(tmp_path / "out" / "adapters" / "hash")


def test_the_script_runs_the_command_wherever_the_folder_lies(tmp_path: Path, model: LocalModel) -> None:
    config = serving.write(version_of(tmp_path, {"hash": 2, "clone": 1}), model, tmp_path / "out", 8000)
    moved = (tmp_path / "out").rename(tmp_path / "some where else")
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "vllm").write_text('#!/bin/sh\nprintf "%s\\n" "$HF_HUB_OFFLINE" "$@"\n')
    (tools / "vllm").chmod(0o755)
    env = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"}
    done = subprocess.run([moved / "serve.sh", "--seed", "1"], capture_output=True, text=True, check=True, env=env)
    offline, *words = done.stdout.splitlines()
    assert offline == "1"
    told = [word.replace(str(tmp_path / "out"), str(moved)) for word in config["command"][1:]]
    at = told.index("--lora-modules")
    assert words == [*told[:at], "--seed", "1", *told[at:]]


def test_what_cannot_be_served_is_refused_and_leaves_nothing(tmp_path: Path, model: LocalModel) -> None:
    with pytest.raises(BankError, match="p = 300; vLLM accepts a rank of at most 256"):
        serving.write(version_of(tmp_path, {"huge": 300}), model, tmp_path / "out", 1)
    with pytest.raises(BankError, match="nothing to serve"):
        serving.write(version_of(tmp_path, {}), model, tmp_path / "out", 1)
    assert not (tmp_path / "out").exists()
    (tmp_path / "out").mkdir()
    with pytest.raises(UsageError, match="exists already"):
        serving.write(version_of(tmp_path, {"a": 1}), model, tmp_path / "out", 1)
    (tmp_path / "file").write_text("")
    with pytest.raises(BankError, match="cannot be written"):
        serving.write(version_of(tmp_path, {"a": 1}), model, tmp_path / "file" / "out", 1)


def test_what_acts_on_replies_alone_is_refused_since_vllm_has_no_such_adapters(
    tmp_path: Path, model: LocalModel
) -> None:
    version = version_of(tmp_path, {"hash": 2, "clone": 2})
    bank = Bank(tmp_path / "bank")
    trained = {**version.trained, "clone": Trained("lora", opening=(7,))}
    name = bank.write(version.basis, version.tasks, trained, "tiny", SHA, "digest", None)
    with pytest.raises(
        BankError, match=r"clone acts on replies alone, and vLLM has no such adapters .* share\.acts_on"
    ):
        serving.write(bank.load(name, SHA), model, tmp_path / "out", 8000)
    assert not (tmp_path / "out").exists()
