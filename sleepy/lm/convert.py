"""From a GGUF file to a directory in Hugging Face format, once, and from such a directory into memory."""

from __future__ import annotations

import contextlib
import functools
import importlib
import logging
import re
import tempfile
import time
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

from sleepy.errors import ModelError, UsageError
from sleepy.lm.transport import MIB, require_space

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

CONVERTERS = ("transformers", "gguf", "torch")
"""Packages whose versions are written down with a conversion."""

_log = logging.getLogger("sleepy.models")


def convert(gguf: Path, into: Path) -> dict[str, str]:
    """Write the model in `gguf` to the new directory `into`: bf16 safetensors, configuration, tokenizer.

    An output matrix of its own is kept (Qwen2.5-Coder files have one, quantised finer than the embedding).
    Returns the versions of the packages that did it. Raises ModelError when the file is not a model that
    transformers knows, lacks weights, or does not fit on the disk.
    """
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, GgufConfig

    auto: Any = AutoModelForCausalLM

    _log.info("%s: converting to bf16 safetensors, once (about a minute)", gguf)
    started = time.monotonic()
    try:
        # Alone in a folder: transformers would also read a config.json or tokenizer.json that lies beside it.
        with tempfile.TemporaryDirectory(prefix="sleepy-gguf-") as alone, _quiet(), _gguf_parsed_once():
            (Path(alone) / "model.gguf").symlink_to(gguf.resolve())
            model, report = auto.from_pretrained(
                alone,
                gguf_file="model.gguf",
                dtype=torch.bfloat16,
                quantization_config=GgufConfig(dequantize=True),
                local_files_only=True,
                output_loading_info=True,
            )
            tokenizer = AutoTokenizer.from_pretrained(alone, gguf_file="model.gguf", local_files_only=True)
            _require_complete(report)
            require_space(into, 2 * sum(p.numel() for p in model.parameters()) + 32 * MIB, str(gguf))
            if hasattr(model.config, "quantization_config"):
                del model.config.quantization_config  # or save_pretrained takes the weights for packed ones
            model.hf_quantizer = None
            model.save_pretrained(into)
            tokenizer.save_pretrained(into)
    except ModelError:
        raise
    except Exception as error:  # parsers of files that may hold anything
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise ModelError(
            f"{gguf}: cannot be converted: {_first_line(error)}; it must be a whole GGUF file of an "
            "architecture that transformers can load, and the disk must have room"
        ) from error
    _log.info("%s: converted in %.0f s", gguf, time.monotonic() - started)
    return {package: version(package) for package in CONVERTERS}


def load_directory(
    directory: Path, device: str, dtype: str, again: str
) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    """Load model (frozen, eval mode, on `device`: auto, cpu, cuda, cuda:N; `dtype`: auto or torch's name) and tokenizer, offline.

    cuDNN's attention is switched off: with a mask it gave NaN for some shapes (torch 2.11, H200, bfloat16), and it makes a plan
    for each new shape, which takes longer than the work.

    `again` ends the error message: what the user does about damaged files. Raises ModelError for these and
    for a model that does not fit the device, UsageError for a device that is not there.
    """
    import torch
    from transformers import AutoModelForCausalLM

    from sleepy.lm.half import halve
    from sleepy.share.memory import is_out_of_memory

    auto: Any = AutoModelForCausalLM

    place = _device(device)
    torch.backends.cuda.enable_cudnn_sdp(False)
    tokenizer = load_tokenizer(directory, again)
    try:
        with _quiet():
            model, report = auto.from_pretrained(
                directory,
                dtype=getattr(torch, suited_dtype(place) if dtype == "auto" else dtype),
                local_files_only=True,
                use_safetensors=True,
                output_loading_info=True,
            )
        _require_complete(report)
    except Exception as error:
        culprit = _damaged_weights(directory) or directory
        raise ModelError(f"{culprit}: cannot be loaded: {_first_line(error)}; {again}") from error
    try:
        model = model.to(place)
    except RuntimeError as error:
        if not is_out_of_memory(error):
            raise
        raise ModelError(f"{directory}: does not fit into the memory of {place}; set model.device = cpu") from None
    halve(model)
    return model.eval().requires_grad_(False), tokenizer


def load_tokenizer(directory: Path, again: str) -> PreTrainedTokenizerBase:
    """The tokenizer alone, offline. `again` and errors as with :func:`load_directory`."""
    from transformers import AutoTokenizer

    try:
        with _quiet():
            tokenizer: PreTrainedTokenizerBase = AutoTokenizer.from_pretrained(directory, local_files_only=True)
    except Exception as error:
        raise ModelError(f"{directory}: its tokenizer cannot be loaded: {_first_line(error)}; {again}") from error
    return tokenizer


def suited_dtype(place: str) -> str:
    """bfloat16 on a GPU and on CPUs with instructions for it; elsewhere they are emulated, and float32 is 3 to 6 times faster."""
    if not place.startswith("cpu"):
        return "bfloat16"
    try:
        flags = set(
            re.findall(r"^(?:flags|Features)\s*:(.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)[0].split()
        )
    except (OSError, IndexError):
        return "float32"
    return "bfloat16" if flags & {"avx512_bf16", "amx_bf16", "bf16"} else "float32"


def _device(name: str) -> str:
    import torch

    if name == "auto":
        return "cuda" if torch.cuda.is_available() else "cpu"
    kind, _, index = name.partition(":")
    if kind == "cpu":
        return name
    if kind != "cuda" or not (index or "0").isdigit():
        raise UsageError(f"model.device = {name}: must be auto, cpu, cuda or cuda:N")
    if int(index or 0) >= torch.cuda.device_count():
        raise UsageError(f"model.device = {name}: torch sees {torch.cuda.device_count()} CUDA devices; use auto")
    return name


def _require_complete(report: Any) -> None:
    """transformers fills weights that are not in the file with random numbers and goes on. We do not."""
    lacking = [*report["missing_keys"], *report["mismatched_keys"]]
    if lacking:
        raise ValueError(f"{len(lacking)} weights are missing or of another shape, e.g. {sorted(map(str, lacking))[0]}")


def _damaged_weights(directory: Path) -> Path | None:
    """The first safetensors file whose header or length is wrong."""
    from safetensors import SafetensorError, safe_open

    for path in sorted(directory.glob("*.safetensors")):
        try:
            with safe_open(path, framework="numpy"):
                pass
        except (SafetensorError, OSError):
            return path
    return None


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0][:200]}" if lines else type(error).__name__


@contextlib.contextmanager
def _gguf_parsed_once() -> Iterator[None]:
    """transformers parses the file three times (configuration, weights, tokenizer), some ten seconds each."""
    import gguf

    with mock.patch.object(gguf, "GGUFReader", functools.cache(gguf.GGUFReader)):
        yield


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Without transformers' warnings and anybody's tqdm bars."""
    from transformers.utils import logging as chatter

    tqdm: Any = importlib.import_module("tqdm.std").tqdm
    silent = functools.partialmethod(tqdm.__init__, disable=True)
    level = chatter.get_verbosity()
    chatter.set_verbosity(logging.ERROR)
    try:
        with mock.patch.object(tqdm, "__init__", silent):
            yield
    finally:
        chatter.set_verbosity(level)
