"""The bank on disk: a basis and every pattern's coefficients, in immutable versions.

    v0001/manifest.json                      SHA-256 of every file, what made it, what is in it
          lineage                            the versions it was built from, newest first, one a line
          basis.safetensors                  <layer>.beta (n, k_β), <layer>.alpha (d, k_α), float32
          coefficients/<pattern>.safetensors every layer's (k_β, p) and (k_α, p), float32, in one piece (packed.py)
    champion -> v0001                        the version in use; the symlink is the truth
    last                                     the highest number given to a version

A version is written beside, synced to disk and renamed, so it is there completely or not at all. One that does not
match its hashes is never loaded. Nothing here imports torch before tensors are really read or written.
"""

from __future__ import annotations

import fcntl
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from pydantic import ValidationError

from sleepy import faults, log
from sleepy.errors import BankError, UnknownVersionError
from sleepy.files import remove, sync
from sleepy.share.manifest import BASIS, LayerShape, Manifest, PatternEntry, Trained, coefficients_file

if TYPE_CHECKING:
    from sleepy.share.layers import LayerBasis, LayerCoefficients

PATTERN_NAME = re.compile(r"\w[\w.-]*", re.ASCII)
"""What a pattern may be called: its coefficients are a file of that name."""


class CorruptVersionError(BankError):
    """A file of a version is missing, truncated or changed."""


@dataclass(frozen=True)
class BankVersion:
    """A version, read and verified."""

    manifest: Manifest
    basis: dict[str, LayerBasis]
    tasks: dict[str, dict[str, LayerCoefficients]]

    @property
    def version(self) -> str:
        """Its name, like v0001."""
        return self.manifest.version

    @property
    def parent(self) -> str | None:
        """The version that this one was built from."""
        return self.manifest.parent

    @property
    def trained(self) -> dict[str, Trained]:
        """How each pattern was trained."""
        return {pattern: entry.trained for pattern, entry in self.manifest.patterns.items()}

    @property
    def openings(self) -> dict[str, tuple[int, ...]]:
        """The tokens from which on a pattern acts, of those that act on replies alone."""
        return {pattern: entry.opening for pattern, entry in self.manifest.patterns.items() if entry.opening}

    @property
    def basis_hash(self) -> str:
        """SHA-256 of the basis file."""
        return self.manifest.basis_hash

    def coefficients_hash(self, pattern: str) -> str:
        """SHA-256 of what a pattern adds to the base model: its coefficients and the basis. BankError if unknown."""
        self.parameters(pattern)
        return self.manifest.coefficients_hash(pattern)

    def parameters(self, pattern: str) -> int:
        """Number of coefficients of a pattern. BankError if unknown."""
        if pattern not in self.tasks:
            raise BankError(f"{self.version} has no coefficients for {pattern}; it has: {', '.join(self.tasks)}")
        return self.manifest.patterns[pattern].parameters


class Bank:
    """All versions under one folder, which is made by the first write."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def versions(self) -> list[str]:
        """All versions, oldest first."""
        if not self.root.is_dir():
            return []
        return sorted(
            (p.name for p in self.root.iterdir() if re.fullmatch(r"v\d{4,}", p.name)),
            key=number,
        )

    def champion(self) -> str | None:
        """The version in use, or None before the first promotion."""
        link = self.root / "champion"
        return link.readlink().name if link.is_symlink() else None

    def manifest(self, version: str) -> Manifest:
        """Raises UnknownVersionError when there is no such version, BankError when its manifest cannot be read."""
        if version not in self.versions() and version != self.champion():
            raise self._unknown(version)
        path = self.root / version / "manifest.json"
        try:
            found = Manifest.model_validate_json(_read(path))
        except ValidationError as error:
            raise CorruptVersionError(f"{path}: not a valid manifest: {error.errors()[0]['msg']}; {_BACK}") from None
        if found.version != version or not {BASIS, _LINEAGE, *map(coefficients_file, found.patterns)} <= set(
            found.files
        ):
            raise CorruptVersionError(f"{path}: not the manifest of {version}; {_BACK}")
        return found

    def verify(self, version: str) -> None:
        """Compare every file with its hash. Raises BankError, naming the first that does not match."""
        manifest = self.manifest(version)
        for name in manifest.files:
            self._verified(manifest, name)

    def intact(self, version: str) -> str:
        """The version, or its newest ancestor, whose files match their hashes. BankError when there is none."""
        problem: BankError | None = None
        for name in [version, *self._lineage(version)]:
            try:
                self.verify(name)
            except CorruptVersionError as error:
                problem = problem or error
            else:
                return name
        raise problem or BankError(f"{self.root}: no version {version}")

    def info(self, version: str | None = None, lora_rank: int = 8) -> dict[str, Any]:
        """One version (the champion, else the newest) in numbers, for JSON: what `sleepy bank info --json` prints."""
        versions, champion = self.versions(), self.champion()
        found: dict[str, Any] = {"root": str(self.root), "champion": champion, "versions": versions, "version": None}
        chosen = version or champion or (versions[-1] if versions else None)
        if chosen is None:
            return found
        manifest = self.manifest(chosen)
        parameters = {
            "per_task": manifest.per_task,
            "basis": manifest.basis_parameters,
            f"lora_rank_{lora_rank}": manifest.lora_parameters(lora_rank),
            "times_fewer_with_basis": {tasks: manifest.ratio(tasks, lora_rank) for tasks in (1, 10, 100, 1000)},
        }
        found |= manifest.model_dump(mode="json", exclude={"layers", "files"})
        return found | {"layers": len(manifest.layers), "parameters": parameters}

    def load(self, version: str, base_model_sha: str) -> BankVersion:
        """Read and verify a version. Raises BankError if it is corrupt or was made for another base model."""
        manifest = self.manifest(version)
        if manifest.base_model_sha256 != base_model_sha:
            made_for, used = manifest.base_model_sha256[:12], base_model_sha[:12]
            raise BankError(
                f"{self.root / version} was made for {manifest.base_model} (SHA-256 {made_for}…), not for the base model "
                f"in use ({used}…); choose that model (model.name) or another state_dir"
            )
        from sleepy.share.packed import unpack

        basis = self._basis(manifest)
        self._verified(manifest, _LINEAGE)
        sizes = {name: (shape.k_beta, shape.k_alpha) for name, shape in manifest.layers.items()}
        tasks = {
            pattern: unpack(sizes, self._verified(manifest, coefficients_file(pattern)))
            for pattern in manifest.patterns
        }
        return BankVersion(manifest, basis, tasks)

    def load_champion(self, base_model_sha: str) -> BankVersion | None:
        """The version in use, or, with a warning, its newest ancestor that is intact.

        None when nothing was ever promoted. Raises BankError when all are corrupt, or for another base model.
        """
        champion = self.champion()
        if champion is None:
            return None
        problems = []
        for version in [champion, *self._lineage(champion)]:
            try:
                found = self.load(version, base_model_sha)
            except CorruptVersionError as error:
                problems.append(str(error))
                continue
            if problems:
                log.get("bank").warning("%s; using %s instead of %s", problems[0], version, champion)
            return found
        raise BankError(f"no intact version in {self.root}: {problems[0]}, or start anew with an empty {self.root}")

    def write(
        self, basis: Mapping[str, LayerBasis], tasks: Mapping[str, Mapping[str, LayerCoefficients]],
        trained: Mapping[str, Trained], base_model: str, base_model_sha: str, settings_digest: str, parent: str | None,
    ) -> str:  # fmt: skip
        """Write a new version and return its name. BankError for values that are not finite, or a disk that refuses."""
        from sleepy.share.packed import pack

        ancestors = [parent, *self._lineage(parent)] if parent else []
        sizes = {name: (layer.beta.shape[1], layer.alpha.shape[1]) for name, layer in basis.items()}
        files = {BASIS: _serialise(basis), _LINEAGE: "".join(f"{name}\n" for name in ancestors).encode()}
        for pattern, task in tasks.items():
            if not PATTERN_NAME.fullmatch(pattern):
                raise BankError(f"{pattern!r} cannot be the name of a pattern's file; use letters, digits, _ and -")
            _require_finite(task, pattern)
            try:
                files[coefficients_file(pattern)] = pack(sizes, task)
            except ValueError as error:
                raise BankError(f"{pattern}: {error}") from None
        with self._writing():
            version = self._next_version()
            manifest = Manifest(
                format=_format([trained[pattern] for pattern in tasks]), version=version, parent=parent,
                created_at=datetime.now(timezone.utc), base_model=base_model, base_model_sha256=base_model_sha,
                settings=settings_digest,
                layers={
                    name: LayerShape(n=len(b.beta), d=len(b.alpha), k_beta=b.beta.shape[1], k_alpha=b.alpha.shape[1])
                    for name, b in basis.items()
                },
                patterns={
                    pattern: PatternEntry.of(basis, task, trained[pattern]) for pattern, task in tasks.items()
                },
                files={name: _sha256(data) for name, data in files.items()},
            )  # fmt: skip
            temporary = self.root / f"{_TEMPORARY}{version}"
            (temporary / "coefficients").mkdir(parents=True)
            files["manifest.json"] = manifest.model_dump_json(indent=1, exclude_defaults=True).encode()
            for name, data in files.items():
                (temporary / name).write_bytes(data)
                faults.point(f"bank: {name} written")
            for path in [*(temporary / name for name in files), temporary / "coefficients", temporary]:
                sync(path)
            faults.point("bank: before the version appears")
            temporary.rename(self.root / version)
            faults.point("bank: after the version appeared")
            sync(self.root)
        return version

    def promote(self, version: str) -> None:
        """Make a version the champion, once all its files match their hashes; else BankError."""
        self.verify(version)
        with self._writing():
            self._link(version)

    def replace(self, champion: str | None, version: str) -> bool:
        """The same, only if this one (None: none) is the champion still; whether it was."""
        self.verify(version)
        with self._writing():
            if self.champion() != champion:
                return False
            self._link(version)
        return True

    def _link(self, version: str) -> None:
        temporary = self.root / f"{_TEMPORARY}champion"
        temporary.symlink_to(version)
        faults.point("bank: before promotion")
        temporary.replace(self.root / "champion")
        sync(self.root)
        faults.point("bank: after promotion")

    def rollback(self, version: str | None = None) -> str:
        """Make another version (default: the champion's parent) the champion. BankError if there is none, or corrupt."""
        champion = self.champion()
        chosen = version or next(iter(self._lineage(champion or "")), None)
        if chosen is None:
            raise BankError(f"{self.root}: there is nothing before {champion or 'the base model'} to go back to")
        self.promote(chosen)
        return chosen

    def remove(self, version: str) -> None:
        """Delete a version. BankError when it is the champion, or there is none of that name."""
        if version == self.champion():
            raise BankError(f"{self.root}: {version} is the champion; promote another one before it is removed")
        if version not in self.versions():
            raise self._unknown(version)
        with self._writing():
            (self.root / version).rename(self.root / f"{_TEMPORARY}{version}")
            faults.point("bank: removing a version")
            remove(self.root.glob(f"{_TEMPORARY}*"))
            faults.point("bank: after a version was removed")

    def _unknown(self, version: str) -> UnknownVersionError:
        there = ", ".join(self.versions()) or "none"
        return UnknownVersionError(f"{self.root}: no version {version}; there are: {there}")

    def lineage(self, version: str) -> list[str]:
        """The ancestors of a version that are still there, newest first."""
        there = set(self.versions())
        return [ancestor for ancestor in self._lineage(version) if ancestor in there]

    def _verified(self, manifest: Manifest, name: str) -> bytes:
        path = self.root / manifest.version / name
        data = _read(path)
        if _sha256(data) != manifest.files[name]:
            raise CorruptVersionError(f"{path}: corrupt, its SHA-256 is not the manifest's; {_BACK}")
        return data

    def _basis(self, manifest: Manifest) -> dict[str, LayerBasis]:
        from safetensors.torch import load

        from sleepy.share.layers import LayerBasis

        tensors = load(self._verified(manifest, BASIS))
        layers = [key.removesuffix(".beta") for key in tensors if key.endswith(".beta")]
        return {layer: LayerBasis(tensors[f"{layer}.beta"], tensors[f"{layer}.alpha"]) for layer in layers}

    def _lineage(self, version: str) -> list[str]:
        """The ancestors of a version, newest first. Each was champion when its child was built; no rejected one is."""
        with suppress(BankError):
            parent = self.manifest(version).parent
            return [parent, *self._lineage(parent)] if parent else []
        path = self.root / version / _LINEAGE  # for when the manifest is damaged
        return re.findall(r"v\d{4,}", path.read_text(errors="replace")) if path.is_file() else []

    def _next_version(self) -> str:
        """The lowest number that was never given to a version, noted on disk before it is used."""
        path, temporary = self.root / "last", self.root / f"{_TEMPORARY}last"
        numbers = [number(version) for version in self.versions()]
        with suppress(OSError, ValueError):
            numbers.append(int(path.read_text()))
        new = max(numbers, default=0) + 1
        temporary.write_text(f"{new}\n")
        faults.point("bank: number noted")
        sync(temporary)
        temporary.replace(path)
        faults.point("bank: number taken")
        return f"v{new:04d}"

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One writer at a time, which removes what one that was killed left behind. BankError for what the disk refuses."""
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            with (self.root / ".lock").open("w") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                remove(self.root.glob(f"{_TEMPORARY}*"))
                yield
        except OSError as error:
            raise BankError(f"{error.filename or self.root}: cannot be written: {error.strerror}") from error


def number(version: str) -> int:
    """v0012 → 12."""
    return int(version[1:])


def _format(trained: Sequence[Trained]) -> Literal[2, 3, 4]:
    """The first that can say all of it, so that an older release reads what it can."""
    if any(how.prompt for how in trained):
        return 4
    return 3 if any(how.opening for how in trained) else 2


_LINEAGE = "lineage"
_BACK = "go back with `sleepy rollback`"
_TEMPORARY = ".tmp-"


def _serialise(basis: Mapping[str, LayerBasis]) -> bytes:
    from safetensors.torch import save

    _require_finite(basis, BASIS)
    sides = {f"{name}.{side}": getattr(layer, side) for name, layer in basis.items() for side in ("beta", "alpha")}
    return save({name: tensor.detach().cpu().float().clone().contiguous() for name, tensor in sides.items()})


def _require_finite(layers: Mapping[str, LayerBasis] | Mapping[str, LayerCoefficients], what: str) -> None:
    for name, layer in layers.items():
        for side, tensor in (("beta", layer.beta), ("alpha", layer.alpha)):
            if not tensor.isfinite().all():
                raise BankError(f"{what}: {name}.{side} has values that are not finite; train it again")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CorruptVersionError(f"{path}: cannot be read ({error.strerror}); {_BACK}") from None


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
