"""One miniature cycle on the real 0.5 B model, through the command line, killed in the middle and gone on with."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

KOANS = Path(__file__).parent.parent / "koans"
FROZEN = ("bc_001", "bc_004", "tb_006")
PRACTICE = {"bc_mut": "bc_mut_missing_", "bc_move": "bc_move_used_"}

pytestmark = [pytest.mark.model, pytest.mark.slow]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A small school (three exam koans, two patterns) and an empty state; the model comes from the user's cache."""
    root = tmp_path_factory.mktemp("cycle")
    for name in FROZEN:
        shutil.copytree(KOANS / "frozen" / name, root / "koans" / "frozen" / name)
    for family, prefix in PRACTICE.items():
        for folder in sorted((KOANS / "practice" / family).glob(f"{prefix}*"))[:8]:
            shutil.copytree(folder, root / "koans" / "practice" / family / folder.name)
    small = {
        "SLEEPY_KOANS_DIR": str(root / "koans"),
        "SLEEPY_STATE_DIR": str(root / "state"),
        "SLEEPY_DAY__TASKS_PER_PATTERN": "1",
        "SLEEPY_MODEL__THREADS": "1",  # other tests run beside it
        "SLEEPY_AGENT__ATTEMPTS": "1",
        "SLEEPY_AGENT__MAX_NEW_TOKENS": "96",
        "SLEEPY_NIGHT__PATTERNS": "2",
        "SLEEPY_NIGHT__WEAK_BELOW": "1.0",
        "SLEEPY_SHARE__COLD_START": "1",
        "SLEEPY_TRAINING__STEPS": "2",
        "SLEEPY_TRAINING__MIN_STEPS": "1",
        "SLEEPY_GATE__MIN_GAIN": "0",
    }
    return {**os.environ, **small}


def _sleepy(environment: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sleepy", *words]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False, timeout=900)


def _json(environment: dict[str, str], *words: str) -> Any:
    done = _sleepy(environment, *words, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _killed_when(environment: dict[str, str], log: Path, sign: str) -> str:
    """Start `sleepy run --once`, SIGKILL the whole of it once its log matches `sign`; the log so far."""
    with log.open("w") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "sleepy", "run", "--once"],
            stdout=file, stderr=file, env=environment, start_new_session=True,
        )  # fmt: skip
        deadline = time.monotonic() + 600
        while not re.search(sign, log.read_text()) and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.2)
        assert process.poll() is None, log.read_text()
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    return log.read_text()


def test_cycle_survives_a_kill_and_ends_with_a_decision(environment: dict[str, str], tmp_path: Path) -> None:
    # Killed by night, after the day's episodes were committed and the first LoRA was trained and kept
    # (a progress line would come too early).
    log = _killed_when(environment, tmp_path / "log", r"\(lora, .*→")
    assert "day done" in log
    episodes = _json(environment, "history", "episodes")
    assert len(episodes) == len(PRACTICE)

    done = _sleepy(environment, "run", "--once", "--json")
    assert done.returncode == 0, done.stderr
    assert "cycle 1 was interrupted during its night; it goes on there" in done.stderr
    summary = json.loads(done.stdout)
    assert summary["decision"] == "promoted"
    assert summary["lost"] == []
    assert {run["kind"] for run in summary["trained"]} == {"lora", "coefficients"}
    assert _json(environment, "history", "episodes") == episodes, "no finished episode is lost or tried again"

    bank = _json(environment, "bank", "info")
    assert bank["champion"] == "v0001"
    assert set(bank["patterns"]) == {"use_after_move", "missing_mut"}
    status = _json(environment, "status")
    assert status["champion"] == "v0001"
    (cycle,) = _json(environment, "history", "cycles")
    assert (cycle["state"], cycle["decision"], cycle["trained"]) == ("done", "promoted", 2)

    # The exam under each strategy; routed replies are known from the gate and must be the same.
    results = {name: _json(environment, "eval", "--strategy", name) for name in ("base", "routed", "averaged")}
    assert all(found["total"] == len(FROZEN) for found in results.values())
    assert all(koan["cached"] for koan in results["routed"]["per_koan"].values())
    assert results["routed"]["passed"] == summary["after"]
    assert results["routed"]["per_koan"]["bc_004"]["fixer"] == "pattern:missing_mut"
    assert results["routed"]["per_koan"]["tb_006"]["fixer"] == "base"

    # A coefficient file that was damaged is never loaded: the only version is corrupt, and that is said.
    damaged = Path(environment["SLEEPY_STATE_DIR"]) / "bank" / "v0001" / "coefficients" / "missing_mut.safetensors"
    content = damaged.read_bytes()
    damaged.write_bytes(content[:-8])
    refused = _sleepy(environment, "eval", "--strategy", "routed")
    assert refused.returncode == 1
    assert "missing_mut.safetensors" in refused.stderr.splitlines()[-1]
    damaged.write_bytes(content)


def test_a_next_night_may_train_what_acts_on_replies_alone(environment: dict[str, str], tmp_path: Path) -> None:
    """On the basis that is there; what was trained before goes on acting on all tokens."""
    late = {**environment, "SLEEPY_SHARE__ACTS_ON": "reply", "SLEEPY_NIGHT__PATTERNS": "1"}
    done = _sleepy(late, "run", "--once", "--json")
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout)
    assert [run["kind"] for run in summary["trained"]] == ["coefficients"]
    assert (summary["decision"], summary["lost"]) == ("promoted", [])
    (trained,) = [run["pattern"] for run in summary["trained"]]
    patterns = _json(environment, "bank", "info")["patterns"]
    assert {name: bool(one["opening"]) for name, one in patterns.items()} == {
        name: name == trained for name in ("use_after_move", "missing_mut")
    }
    folder = tmp_path / "adapter"
    assert _sleepy(environment, "bank", "export", trained, str(folder)).returncode == 0
    config = json.loads((folder / "adapter_config.json").read_text())
    assert config["alora_invocation_tokens"] == patterns[trained]["opening"]
    (folder / "adapter_config.json").write_text(json.dumps({**config, "alora_invocation_tokens": [1, 2]}))
    refused = _sleepy(environment, "bank", "import", str(folder))
    assert refused.returncode == 1
    assert "acts on replies that begin with tokens [1, 2], not as they do" in refused.stderr.splitlines()[-1]
    refused = _sleepy(environment, "bank", "serve-config", "--out", str(tmp_path / "served"))
    assert refused.returncode == 1
    assert f"{trained} acts on replies alone" in refused.stderr.splitlines()[-1]
