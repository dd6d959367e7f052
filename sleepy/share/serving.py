"""Serving a bank with vLLM: every pattern as a PEFT LoRA folder, and the command that offers each under its name.

A client asks for a pattern by the model's name in its request; the base model answers under its own name. vLLM applies the
LoRAs in the base model's precision.
"""

from __future__ import annotations

import json
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sleepy.errors import BankError, UsageError
from sleepy.files import appearing
from sleepy.share import peft_io

if TYPE_CHECKING:
    from sleepy.lm.cache import LocalModel
    from sleepy.share.bank import BankVersion

RANKS = (8, 16, 32, 64, 128, 256)
"""Values of --max-lora-rank that every vLLM accepts."""
AT_ONCE = 16
"""Most LoRAs that vLLM holds ready on the device for one batch; the others wait in main memory."""
ENVIRONMENT = {"HF_HUB_OFFLINE": "1", "VLLM_NO_USAGE_STATS": "1"}
"""The model is a local folder, and nothing needs to be told to anyone."""


def write(version: BankVersion, model: LocalModel, out: Path, port: int) -> dict[str, Any]:
    """Write adapters/PATTERN, serve.sh and serve.json into a new folder; returns what serve.json says.

    Raises UsageError when the folder exists, BankError when there is nothing to serve, a pattern's rank is too high for
    vLLM, or the disk refuses.
    """
    if out.exists():
        raise UsageError(f"{out}: exists already; name a new folder")
    if not version.tasks:
        raise BankError(f"{version.version} has no patterns; there is nothing to serve")
    if version.openings:
        raise BankError(
            f"{version.version}: {min(version.openings)} acts on replies alone, and vLLM has no such adapters (aLoRA); train "
            'with share.acts_on = "all", or export the pattern for PEFT'
        )
    out = out.absolute()
    config = configuration(version, model, out, port)
    try:
        with appearing(out) as folder:
            for pattern in version.tasks:
                peft_io.export(version, pattern, folder / "adapters" / pattern, str(model.path))
            (folder / "serve.json").write_text(json.dumps(config, indent=2) + "\n")
            script = folder / "serve.sh"
            script.write_text(_script(version, config))
            script.chmod(0o755)
    except OSError as error:
        raise BankError(f"{error.filename or out}: cannot be written: {error.strerror or error}") from None
    return config


def configuration(version: BankVersion, model: LocalModel, out: Path, port: int) -> dict[str, Any]:
    """The command line, its environment, and what is served, for JSON."""
    ranks = {pattern: entry.p for pattern, entry in version.manifest.patterns.items()}
    highest = max(ranks, key=lambda pattern: ranks[pattern])
    rank = next((rank for rank in RANKS if rank >= ranks[highest]), None)
    if rank is None:
        raise BankError(f"{highest} has p = {ranks[highest]}; vLLM accepts a rank of at most {RANKS[-1]}")
    patterns = sorted(ranks)
    command = ["vllm", "serve", str(model.path), "--served-model-name", model.name, "--port", str(port)]
    command += ["--enable-lora", "--max-lora-rank", str(rank)]
    command += ["--max-loras", str(min(len(patterns), AT_ONCE)), "--max-cpu-loras", str(len(patterns))]
    command += ["--lora-modules", *(f"{pattern}={out / 'adapters' / pattern}" for pattern in patterns)]
    return {
        "bank_version": version.version,
        "base_model": model.label,
        "model": model.name,
        "command": command,
        "environment": ENVIRONMENT,
        "patterns": {
            pattern: {
                "model": pattern,
                "rank": ranks[pattern],
                "folder": str(out / "adapters" / pattern),
                "sha256": version.coefficients_hash(pattern),
            }
            for pattern in patterns
        },
    }


def _script(version: BankVersion, config: dict[str, Any]) -> str:
    """serve.sh: the command with its environment. It finds its adapters beside itself, and takes further options of vLLM."""
    words = [str(word) for word in config["command"]]
    at = words.index("--lora-modules") + 1
    modules = "".join(f' \\\n    {pattern}="$here/adapters/{pattern}"' for pattern in config["patterns"])
    exports = "".join(f"export {name}={shlex.quote(value)}\n" for name, value in config["environment"].items())
    return (
        "#!/bin/sh\n"
        f"# Serves the patterns of {version.version} on {config['base_model']}; written by `sleepy bank serve-config`.\n"
        'here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 1\n'
        f'{exports}exec {shlex.join(words[: at - 1])} "$@" --lora-modules{modules}\n'
    )
