"""What a process opens once."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
import torch

from sleepy.agent import prompt
from sleepy.share.manifest import Trained
from sleepy.workshop import Workshop
from tests.bench import tiny
from tests.share import material
from tests.share.material import generator


def test_patterns_that_learnt_from_another_prompt_are_named_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(logging.getLogger("sleepy.workshop"), "warning", lambda text, *of: said.append(text % of))
    threads = torch.get_num_threads()
    workshop = Workshop(tiny.settings(tmp_path, tiny.model(tmp_path)))
    shapes = material.shapes_of(workshop.engine.adapted)
    basis = material.random_basis(shapes, 4, generator(1))
    trained = {
        "move": Trained("coefficients", prompt=prompt.VERSION - 1), "clone": Trained("lora", prompt=prompt.VERSION - 1),
        "now": Trained("coefficients", prompt=prompt.VERSION), "imported": Trained("lora"),
    }  # fmt: skip
    tasks = {name: material.random_coefficients(shapes, 4, 1, generator(2)) for name in trained}
    model = workshop.model
    for kept in (trained, {name: trained[name] for name in ("now", "imported")}):
        some = {name: tasks[name] for name in kept}
        name = workshop.bank.write(basis, some, kept, model.label, model.sha256, "0", None)
        version = workshop.bank.load(name, model.sha256)
        assert version.trained == kept and version.manifest.format == 4
        workshop.load(version)
        workshop.load(version)
    assert len(said) == 1 and said[0].startswith("v0001: learnt from another version of the prompt")
    assert said[0].endswith(": clone, move")
    torch.set_num_threads(threads)
