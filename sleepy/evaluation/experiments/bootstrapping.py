"""``sleepy bootstrap``: one LoRA per family, and Phase 1 over all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sleepy import log
from sleepy.agent import prompt
from sleepy.errors import SleepyError, UsageError
from sleepy.evaluation.experiments import school
from sleepy.evaluation.experiments.lab import Lab
from sleepy.koans.families import EXPLAIN
from sleepy.share import interchange
from sleepy.share.peft_io import LoraFolder

_log = log.get("bootstrap")


def run(lab: Lab, chosen: Sequence[str] = ()) -> dict[str, Any]:
    """Train what is not there yet, write the bank version, and say what is in it.

    Raises UsageError for an unknown family, SleepyError when no training ended well.
    """
    known = [name for name in school.families(lab) if name != EXPLAIN]
    for name in chosen:
        if name not in known:
            raise UsageError(f"--family {name}: no such family with practice; there are: {', '.join(sorted(known))}")
    names = [name for name in known if not chosen or name in chosen]
    made = school.School(lab, school.LORAS)
    missing = [name for name in names if not made.folder(name).exists()]
    _log.info("%d families, %d LoRAs are there already", len(names), len(names) - len(missing))
    for name, why in made.loras([school.family_lesson(lab, name) for name in missing]).items():
        _log.warning("%s: left out: %s", name, why)
    adapters = {name: LoraFolder(made.folder(name)) for name in sorted(names) if made.folder(name).exists()}
    if not adapters:
        raise SleepyError("no LoRA came about, see the warnings above")
    workshop = lab.workshop
    found = interchange.phase_1(adapters, workshop.settings.share)
    digest = workshop.settings.digest()
    version = interchange.write(workshop.bank, found, adapters, workshop.model, digest, prompt.VERSION)
    sizes = [side.shape[1] for basis in found.basis.values() for side in (basis.beta, basis.alpha)]
    return {
        "version": version,
        "families": {
            name: {"adapter": str(one.path), "rank": one.rank, "error": found.errors[name]}
            for name, one in adapters.items()
        },
        "k": sum(sizes) / len(sizes),
    }
