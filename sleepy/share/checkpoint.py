"""The file from which a training that was cut short goes on: all pupils of one pass over the model, at the same step.

One safetensors file, whose metadata holds what is no tensor. It appears by rename, so it is whole or it is the one before.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from sleepy import faults, files, log
from sleepy.share.pupil import Pupil

_log = log.get("training")


class Checkpoint:
    """Where the state of a training is kept, and how often."""

    def __init__(self, path: Path, every_s: float, made_by: str = "") -> None:
        """`made_by` names what else decides the result (the base model): a file of another is not gone on from."""
        self.path, self.every_s, self.made_by = path, every_s, made_by
        self._saved = time.monotonic()

    @property
    def due(self) -> bool:
        """It was last written long enough ago."""
        return time.monotonic() - self._saved >= self.every_s

    def save(self, pupils: Iterable[Pupil], memory: Mapping[str, Any]) -> None:
        """Replace what was kept by the state of these pupils. `memory`: what was learnt about the machine's.

        Where it cannot be written (a full disk) that is said, and the training goes on.
        """
        self._saved = time.monotonic()
        try:
            self._write(pupils, memory)
        except (OSError, SafetensorError) as error:
            _log.warning("%s: no checkpoint could be written (%s); the training goes on without", self.path, error)

    def _write(self, pupils: Iterable[Pupil], memory: Mapping[str, Any]) -> None:
        tensors: dict[str, Tensor] = {}
        said: dict[str, Any] = {"made_by": self.made_by, "memory": dict(memory), "pupils": {}}
        for number, pupil in enumerate(pupils):
            own, said["pupils"][pupil.course.name] = pupil.state()
            tensors |= {f"{number}:{name}": tensor.cpu().contiguous() for name, tensor in own.items()}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        new = self.path.with_name(f".{self.path.name}")
        save_file(tensors or {"none": torch.zeros(1)}, new, {"sleepy": json.dumps(said)})
        files.sync(new)
        faults.point("training: before a checkpoint takes the place of the last")
        new.replace(self.path)
        files.sync(self.path.parent)
        faults.point("training: after it did")

    def restore(self, pupils: Iterable[Pupil]) -> tuple[list[Pupil], dict[str, Any]]:
        """Bring those pupils to where they were that the file knows; they come back in its order, with `memory`.

        What cannot be read, or is of another training, is said once and not used.
        """
        if not self.path.exists():
            return [], {}
        known = {pupil.course.name: pupil for pupil in pupils}
        found = []
        try:
            said, states = self._read()
        except (OSError, ValueError, KeyError, TypeError, SafetensorError) as error:
            _log.warning("%s: no checkpoint that can be read, the training begins anew (%s)", self.path, error)
            return [], {}
        if said["made_by"] != self.made_by:
            _log.info("%s: of another model, the training begins anew", self.path)
            return [], {}
        for name, state in said["pupils"].items():
            pupil = known.get(name)
            if pupil is None:
                continue  # it ended, and its result was taken
            if pupil.fingerprint != state["fingerprint"]:
                _log.info("%s: settings, programs or basis changed; its training begins anew", name)
                continue
            pupil.restore(states[name], state)
            found.append(pupil)
        return found, said["memory"]

    def remove(self) -> None:
        """Nothing is left to go on with."""
        with suppress(OSError):  # one that stays is of a training that is known to have ended
            self.path.unlink()

    def _read(self) -> tuple[dict[str, Any], dict[str, dict[str, Tensor]]]:
        with safe_open(self.path, "pt") as file:
            said = json.loads(file.metadata()["sleepy"])
            states: dict[str, dict[str, Tensor]] = {name: {} for name in said["pupils"]}
            names = list(states)
            for key in file.keys():  # noqa: SIM118 (no mapping)
                number, colon, name = key.partition(":")
                if colon:
                    states[names[int(number)]][name] = file.get_tensor(key)
        return said, states
