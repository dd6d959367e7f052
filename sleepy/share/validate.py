"""Whether versions of a bank are what they should be, and what differs between two of them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import torch
from safetensors import SafetensorError

from sleepy.errors import BankError
from sleepy.share import linalg, subspace
from sleepy.share.subspace import ORTHONORMAL
from sleepy.share.uwsh import by_type

if TYPE_CHECKING:
    from sleepy.share.bank import Bank, BankVersion
    from sleepy.share.manifest import Manifest

# validate


@dataclass
class Examined:
    """One version, examined."""

    version: str
    base_model: str = ""
    patterns: int = 0
    orthonormality: float | None = None
    """Largest ‖βᵀβ − I‖ or ‖αᵀα − I‖ of any layer."""
    problems: list[str] = field(default_factory=list)
    """Everything that is wrong, each on one line."""


def validate(bank: Bank, version: str, base_model_sha: str | None) -> Examined:
    """Hashes, shapes, values, orthonormality and base model (None: not compared) of a version. Finds all that is wrong.

    Raises BankError only when there is no such version.
    """
    if version not in bank.versions():
        bank.manifest(version)
    found = Examined(version)
    try:
        manifest = bank.manifest(version)
    except BankError as error:
        found.problems.append(str(error))
        return found
    found.base_model, found.patterns = manifest.base_model, len(manifest.patterns)
    if base_model_sha is not None and manifest.base_model_sha256 != base_model_sha:
        found.problems.append(
            f"made for {manifest.base_model} (SHA-256 {manifest.base_model_sha256[:12]}…), not for the base model in use "
            f"({base_model_sha[:12]}…)"
        )
    damaged = _damaged(bank, manifest)
    found.problems += damaged
    if not damaged:
        try:
            read = bank.load(version, manifest.base_model_sha256)
        except (BankError, SafetensorError, KeyError, ValueError) as error:
            found.problems.append(f"cannot be read: {error}")
        else:
            found.problems += [*_wrong_basis(read), *_wrong_patterns(read)]
            found.orthonormality = max(_off_orthonormal(read).values(), default=0.0)
    return found


def _damaged(bank: Bank, manifest: Manifest) -> list[str]:
    problems = []
    for name, wanted in manifest.files.items():
        try:
            data = (bank.root / manifest.version / name).read_bytes()
        except OSError as error:
            problems.append(f"{name}: cannot be read ({error.strerror})")
            continue
        if hashlib.sha256(data).hexdigest() != wanted:
            problems.append(f"{name}: corrupt, its SHA-256 is not the manifest's")
    return problems


def _wrong_basis(version: BankVersion) -> list[str]:
    problems = []
    for name in sorted(version.basis.keys() ^ version.manifest.layers.keys()):
        problems.append(f"{name}: in the {'basis' if name in version.basis else 'manifest'} alone")
    for name, basis in version.basis.items():
        shape = version.manifest.layers.get(name)
        found = tuple(basis.beta.shape), tuple(basis.alpha.shape)
        if shape is not None and found != ((shape.n, shape.k_beta), (shape.d, shape.k_alpha)):
            problems.append(f"{name}: β {found[0]} and α {found[1]} are not of the manifest's shapes")
        if not (basis.beta.isfinite().all() and basis.alpha.isfinite().all()):
            problems.append(f"{name}: the basis has values that are not finite")
    problems += [
        f"{side}: not orthonormal (off by {off:.1e}, at most {ORTHONORMAL:g} is allowed)"
        for side, off in _off_orthonormal(version).items()
        if not off < ORTHONORMAL
    ]
    return problems


def _off_orthonormal(version: BankVersion) -> dict[str, float]:
    return {
        f"{side} of {name}": subspace.off_orthonormal(columns)
        for name, basis in version.basis.items()
        for side, columns in (("β", basis.beta), ("α", basis.alpha))
    }


def _wrong_patterns(version: BankVersion) -> list[str]:
    problems = []
    for pattern, task in version.tasks.items():
        entry = version.manifest.patterns[pattern]
        for name, c in task.items():
            basis = version.basis.get(name)
            if basis is None:
                problems.append(f"{pattern}: has coefficients in {name}, which the basis lacks")
                continue
            ranks = c.beta.shape[1], c.alpha.shape[1]
            if (len(c.beta), len(c.alpha)) != (basis.beta.shape[1], basis.alpha.shape[1]) or ranks[0] != ranks[1]:
                problems.append(f"{pattern}: {name}: ε_β {tuple(c.beta.shape)}, ε_α {tuple(c.alpha.shape)} do not fit")
            if not (c.beta.isfinite().all() and c.alpha.isfinite().all()):
                problems.append(f"{pattern}: {name}: values that are not finite")
        parameters = sum(c.parameters for c in task.values())
        if (entry.parameters, entry.layers) != (parameters, len(task)):
            problems.append(
                f"{pattern}: {parameters} parameters in {len(task)} layers, the manifest says {entry.parameters} in "
                f"{entry.layers}"
            )
    return problems


# diff


def diff(before: BankVersion, after: BankVersion) -> dict[str, Any]:
    """What changed from one version to another, for JSON: patterns by ΔW, bases by angles (radians).

    Raises BankError when they were made for different base models: then a difference has no meaning.
    """
    if before.manifest.base_model_sha256 != after.manifest.base_model_sha256:
        raise BankError(
            f"{before.version} was made for {before.manifest.base_model}, {after.version} for "
            f"{after.manifest.base_model}; only versions for one base model can be compared"
        )
    return {
        "from": before.version,
        "to": after.version,
        "added": sorted(after.tasks.keys() - before.tasks.keys()),
        "removed": sorted(before.tasks.keys() - after.tasks.keys()),
        "patterns": {
            pattern: _change(before, after, pattern) for pattern in before.tasks if pattern in after.tasks
        },
        "bases": _angles(before, after),
    }  # fmt: skip


def _change(before: BankVersion, after: BankVersion, pattern: str) -> dict[str, Any]:
    """‖ΔW′ − ΔW‖ / ‖ΔW‖ over all layers and in each; a layer that only one version has counts whole."""
    if before.coefficients_hash(pattern) == after.coefficients_hash(pattern):
        return {"change": 0.0, "layers": dict.fromkeys(before.tasks[pattern], 0.0)}
    old = subspace.reconstruct(before.basis, before.tasks[pattern])
    new = subspace.reconstruct(after.basis, after.tasks[pattern])
    layers, missed, size = {}, 0.0, 0.0
    for name in dict.fromkeys([*old, *new]):
        found = [(w.B.double(), w.A.double().T) for w in (old.get(name), new.get(name)) if w is not None]
        whole = float(linalg.norm(*found[0])) if name in old else 0.0
        if len(found) == 2:
            (B, right), (other, other_right) = found
            off = float(linalg.norm(torch.cat([B, -other], dim=1), torch.cat([right, other_right], dim=1)))
        else:
            off = float(linalg.norm(*found[0]))
        layers[name] = off / whole if whole else float(off > 0)
        missed, size = missed + off**2, size + whole**2
    return {"change": (missed / size) ** 0.5 if size else float(missed > 0), "layers": layers}


def _angles(before: BankVersion, after: BankVersion) -> dict[str, Any]:
    """Largest principal angle and overlap of the two bases, per kind of layer and side; {} when they are the same file."""
    if before.basis_hash == after.basis_hash:
        return {}
    found: dict[str, Any] = {}
    common: Mapping[str, None] = {name: None for name in before.basis if name in after.basis}
    for kind, names in by_type(common).items():
        for side in ("beta", "alpha"):
            angles, overlaps = [], []
            for name in names:
                U, V = getattr(before.basis[name], side), getattr(after.basis[name], side)
                angles.append(float(subspace.principal_angles(U, V).max()))
                overlaps.append(subspace.overlap(U, V))
            found[f"{kind}.{side}"] = {"largest_angle": max(angles), "overlap": sum(overlaps) / len(overlaps)}
    return found
