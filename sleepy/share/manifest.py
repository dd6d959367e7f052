"""manifest.json of a bank version: what is in it, what made it, and how large it is."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from statistics import fmean, median
from typing import TYPE_CHECKING, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from sleepy.share.layers import LayerBasis, LayerCoefficients

Kind = Literal["lora", "coefficients"]
"""How a pattern was trained: as a LoRA that was then projected, or by coefficients alone (Phase 2)."""


class Trained(NamedTuple):
    """How a pattern came by its coefficients."""

    kind: Kind
    opening: tuple[int, ...] = ()
    """Tokens from whose last occurrence on it acts, those that open a reply's turn (PEFT's alora_invocation_tokens); empty: it acts
    on every token."""
    prompt: int | None = None
    """Version of the prompt (agent/prompt.py) that it was trained on; None: not known, as of an imported adapter."""


BASIS = "basis.safetensors"


def coefficients_file(pattern: str) -> str:
    """Where a pattern's coefficients are, in the folder of a version."""
    return f"coefficients/{pattern}.safetensors"


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class LayerShape(_Record):
    """W0 (n, d) of one layer, and the size of its basis."""

    n: int
    d: int
    k_beta: int
    k_alpha: int


class PatternEntry(_Record):
    """One pattern's coefficients: k is the median over layers and sides, p the most columns of any layer; and its Trained, flat."""

    kind: Kind
    k: int
    p: int
    parameters: int
    layers: int
    opening: tuple[int, ...] = ()
    prompt: int | None = None

    @classmethod
    def of(
        cls, basis: Mapping[str, LayerBasis], task: Mapping[str, LayerCoefficients], trained: Trained
    ) -> PatternEntry:
        """From the pattern's coefficients, by layer, and their basis."""
        k = median(side.shape[1] for name in task for side in (basis[name].beta, basis[name].alpha)) if task else 0
        p = max((layer.beta.shape[1] for layer in task.values()), default=0)
        parameters = sum(layer.parameters for layer in task.values())
        return cls(k=int(k), p=p, parameters=parameters, layers=len(task), **trained._asdict())

    @property
    def trained(self) -> Trained:
        """How it came by them."""
        return Trained(self.kind, self.opening, self.prompt)


class Manifest(_Record):
    """manifest.json."""

    format: Literal[1, 2, 3, 4]
    """1: a tensor for each layer and side of a pattern; 2: all layers in one piece; 3: some pattern has an opening; 4: a prompt."""
    version: str
    parent: str | None
    """The version that this one was built from; the champion of that night."""
    created_at: datetime
    base_model: str
    base_model_sha256: str
    settings: str
    """Settings.digest()."""
    layers: dict[str, LayerShape]
    patterns: dict[str, PatternEntry]
    files: dict[str, str]
    """SHA-256 by path."""

    @property
    def basis_hash(self) -> str:
        """SHA-256 of the basis file."""
        return self.files[BASIS]

    def coefficients_hash(self, pattern: str) -> str:
        """SHA-256 of what a pattern adds to the base model: its coefficients and the basis. KeyError if unknown."""
        opening = "".join(f" {token}" for token in self.patterns[pattern].opening)
        return _sha256(f"{self.basis_hash} {self.files[coefficients_file(pattern)]}{opening}")

    @property
    def identity(self) -> str:
        """The version's name and a hash of all that it adds to the base model: one of that name made anew is another."""
        parts = sorted(f"{name} {self.coefficients_hash(name)}" for name in self.patterns)
        digest = _sha256("\n".join([self.basis_hash, *parts]))
        return f"{self.version} {digest[:12]}"

    @property
    def per_task(self) -> float:
        """Mean number of coefficients of a pattern."""
        return fmean(entry.parameters for entry in self.patterns.values()) if self.patterns else 0.0

    @property
    def basis_parameters(self) -> int:
        """Parameters of the basis, which all patterns share."""
        return sum(layer.n * layer.k_beta + layer.d * layer.k_alpha for layer in self.layers.values())

    def lora_parameters(self, rank: int) -> int:
        """Parameters of a LoRA of the same layers."""
        return sum((layer.n + layer.d) * rank for layer in self.layers.values())

    def ratio(self, tasks: int, rank: int) -> float:
        """How many times fewer parameters than so many LoRAs, the basis counted."""
        return tasks * self.lora_parameters(rank) / ((self.basis_parameters + tasks * self.per_task) or 1)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
