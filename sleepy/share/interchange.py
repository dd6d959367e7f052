"""Any number of PEFT adapters into a bank: Phase 1 for an empty one, Phase 3 into a version that is there.

Adapters are read layer by layer, so that they need not fit in memory together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from safetensors import SafetensorError

from sleepy.errors import BankError, UsageError
from sleepy.settings import ShareSettings
from sleepy.share import subspace
from sleepy.share.adapters import LoraLayer
from sleepy.share.bank import PATTERN_NAME, Bank, BankVersion
from sleepy.share.layers import LayerBasis
from sleepy.share.manifest import Trained
from sleepy.share.peft_io import CONFIG, LoraFolder, open_tensors
from sleepy.share.subspace import Basis, Coefficients

if TYPE_CHECKING:
    from sleepy.lm.cache import LocalModel

Adapters = dict[str, LoraFolder]
"""By pattern."""


@dataclass(frozen=True)
class Imported:
    """What an import led to, before it is written."""

    basis: Basis
    tasks: dict[str, Coefficients]
    """Every pattern, those of the version before included."""
    parent: BankVersion | None
    """The version that the adapters were merged into; None: the basis is theirs alone."""
    layer_errors: dict[str, dict[str, float]] = field(default_factory=dict)
    """‖ΔW − ΔW′‖ / ‖ΔW‖ of each imported pattern and layer."""
    errors: dict[str, float] = field(default_factory=dict)
    """The same over all layers of a pattern."""
    drift: dict[str, float] = field(default_factory=dict)
    """The same for the patterns that were there before."""


def open_adapters(folders: Sequence[Path], patterns: Sequence[str]) -> Adapters:
    """The adapters by pattern: named in order, or after their folders when no name is given.

    Raises UsageError for names that do not fit, BankError for a folder that holds no plain LoRA.
    """
    if patterns and len(patterns) != len(folders):
        raise UsageError(
            f"--pattern is given {len(patterns)} times for {len(folders)} adapters; name all in order, or none"
        )
    names = list(patterns) or [folder.resolve().name for folder in folders]
    for name, times in Counter(names).items():
        if times > 1:
            raise UsageError(f"{name}: the name of {times} adapters; name each one with --pattern, in order")
        if not PATTERN_NAME.fullmatch(name):
            raise UsageError(
                f"{name!r} cannot be the name of a pattern; give one with --pattern: letters, digits, _, -"
            )
    return {name: LoraFolder(folder) for name, folder in zip(names, folders, strict=True)}


def linear_layers(model: Path, target_modules: Collection[str]) -> dict[str, tuple[int, int]]:
    """(n, d) of the layers of a model on disk that the bank adapts, from the headers of its files alone."""
    found = {}
    for file in sorted(model.glob("*.safetensors")):
        try:
            tensors = open_tensors(file)
        except (OSError, SafetensorError) as error:
            raise BankError(f"{file}: cannot be read ({error}); fetch the model again") from None
        for key in tensors.keys():  # noqa: SIM118
            name, _, kind = key.rpartition(".")
            if kind == "weight" and name.rpartition(".")[2] in target_modules:
                shape = tensors.get_slice(key).get_shape()
                if len(shape) == 2:
                    found[name] = (shape[0], shape[1])
    return found


def check(
    adapters: Adapters, shapes: Mapping[str, tuple[int, int]], target_modules: Collection[str],
    names: Collection[str], base_model: str | None = None,
) -> None:  # fmt: skip
    """Raises BankError unless all adapters are for the base model in use, and change only layers that the bank adapts.

    `names` are what the model in use is called; `base_model` is what the adapters call it, when that is another name.
    """
    known = {name.casefold() for name in ([base_model] if base_model else names)}
    for adapter in adapters.values():
        made_for = adapter.base_model
        if made_for is None and base_model is None:
            raise BankError(f"{adapter.path}: does not say what base model it is for; say it with --base-model")
        if made_for is not None and made_for.casefold() not in known and not _same_folder(made_for, names):
            wanted = base_model or min(names, key=len)
            raise BankError(
                f"{adapter.path}: is for the base model {made_for}, not for {wanted}; if that is another name of the "
                f"model in use, import it with --base-model {made_for}"
            )
        for name, (n, _, d) in adapter.shapes.items():
            if name not in shapes:
                raise BankError(
                    f"{adapter.path}: changes {name}, which the bank does not adapt (share.target_modules: "
                    f"{', '.join(target_modules)}); train it without, or add the module to that setting"
                )
            if shapes[name] != (n, d):
                raise BankError(
                    f"{adapter.path}: {name} is {n}×{d}, in the model in use {'×'.join(map(str, shapes[name]))}; "
                    "the adapter is for another base model"
                )


def phase_1(adapters: Mapping[str, Mapping[str, LoraLayer]], share: ShareSettings, p: int | None = None) -> Imported:
    """A basis of the adapters alone, and their coefficients by projection, with at most p columns.

    Every layer is read once; only one layer of all adapters is in memory at a time.
    """
    found = Imported({}, {task: {} for task in adapters}, None)
    sizes: dict[str, dict[str, float]] = {task: {} for task in adapters}
    for name in dict.fromkeys(layer for adapter in adapters.values() for layer in adapter):
        loaded = {task: {name: adapter[name]} for task, adapter in adapters.items() if name in adapter}
        basis = subspace.build(loaded, share.variance, share.k_max)
        found.basis.update(basis)
        basis = {
            name: LayerBasis(basis[name].beta.double(), basis[name].alpha.double())
        }  # converted once for all tasks
        for task, layer in loaded.items():
            coefficients = subspace.project(basis, layer, p)
            found.tasks[task].update(coefficients)
            found.layer_errors.setdefault(task, {}).update(
                subspace.reconstruction_error(basis, coefficients, layer)
            )  # fmt: skip
            sizes[task].update(subspace.norms(layer))
    found.errors.update({task: subspace.overall(found.layer_errors[task], sizes[task]) for task in adapters})
    return found


def phase_3(version: BankVersion, adapters: Adapters, share: ShareSettings, p: int | None = None) -> Imported:
    """The adapters merged into a version; one with the name of a pattern that is there takes its place.

    Raises DriftError, naming the pattern, when a ΔW would change by more than share.max_merge_drift. An adapter is first cut
    to its best p columns, where that is fewer than it has; the bound is on what the merge changes after that.
    """
    updates = {name: folder if p is None else _AtMost(folder, p) for name, folder in adapters.items()}
    merged = subspace.merge(
        version.basis, version.tasks, updates, share.variance, share.k_max, share.max_merge_drift
    )  # fmt: skip
    found = Imported(merged.basis, merged.tasks, version)
    found.drift.update({name: drift for name, drift in merged.drift.items() if name not in adapters})
    for pattern, folder in adapters.items():
        adapter = dict(folder)
        found.layer_errors[pattern] = subspace.reconstruction_error(found.basis, found.tasks[pattern], adapter)
        found.errors[pattern] = subspace.overall(found.layer_errors[pattern], subspace.norms(adapter))
    return found


def write(
    bank: Bank, found: Imported, adapters: Adapters, model: LocalModel, settings_digest: str, prompt: int | None = None
) -> str:
    """Write a new version, which is not promoted, and return its name. `prompt`: that the adapters were trained on, if known."""
    trained = {
        **(found.parent.trained if found.parent else {}),
        **{name: Trained("lora", one.opening, prompt) for name, one in adapters.items()},
    }
    return bank.write(
        found.basis, found.tasks, trained, base_model=model.label, base_model_sha=model.sha256,
        settings_digest=settings_digest, parent=found.parent.version if found.parent else None,
    )  # fmt: skip


def report(found: Imported, adapters: Adapters, version: str) -> dict[str, Any]:
    """For JSON: what `sleepy bank import --json` prints."""
    before = found.parent.tasks if found.parent else {}
    return {
        "version": version,
        "phase": 3 if found.parent else 1,
        "parent": found.parent.version if found.parent else None,
        "imported": {
            pattern: {
                "folder": str(adapter.path),
                "rank": adapter.rank,
                "layers": len(adapter),
                "replaces": pattern in before,
                "error": found.errors[pattern],
                "layer_errors": found.layer_errors[pattern],
            }
            for pattern, adapter in adapters.items()
        },
        "drift": found.drift,
        "k": {name: [b.beta.shape[1], b.alpha.shape[1]] for name, b in found.basis.items()},
        "patterns": len(found.tasks),
        "examine": f"sleepy eval --version {version}",
    }


def basis_of(where: str, bank: Bank, share: ShareSettings) -> Basis:
    """A basis by name: a version of the bank, the folder of a version or of another bank (its champion, else its newest), or
    a folder of PEFT adapters, from which Phase 1 makes one. Raises UsageError when it is none of these."""
    path = Path(where)
    if where in bank.versions():
        return _basis(bank, where)
    if (path / "manifest.json").is_file():
        return _basis(Bank(path.absolute().parent), path.absolute().name)
    if path.is_dir():
        folders = sorted(config.parent for config in [*path.glob(CONFIG), *path.glob(f"*/{CONFIG}")])
        if folders:
            return subspace.build({str(folder): LoraFolder(folder) for folder in folders}, share.variance, share.k_max)
        other = Bank(path)
        if version := other.champion() or next(reversed(other.versions()), None):
            return _basis(other, version)
    raise UsageError(
        f"{where}: neither a version of {bank.root} ({', '.join(bank.versions()) or 'it has none'}), nor the folder of a bank, "
        "of a version or of PEFT adapters"
    )


def _basis(bank: Bank, version: str) -> Basis:
    return bank.load(version, bank.manifest(version).base_model_sha256).basis


class _AtMost(Mapping[str, LoraLayer]):
    """An adapter with each layer cut, when it is read, to the best approximation of its ΔW by p columns (Eckart–Young)."""

    def __init__(self, adapter: Mapping[str, LoraLayer], p: int) -> None:
        self.adapter, self.p = adapter, p

    def __getitem__(self, name: str) -> LoraLayer:
        whole = subspace.balance(self.adapter[name])
        return LoraLayer(whole.B[:, : self.p].contiguous(), whole.A[: self.p].contiguous())

    def __contains__(self, name: object) -> bool:
        return name in self.adapter

    def __iter__(self) -> Iterator[str]:
        return iter(self.adapter)

    def __len__(self) -> int:
        return len(self.adapter)


def _same_folder(name: str, names: Collection[str]) -> bool:
    path = Path(name).expanduser()
    return path.is_dir() and any(Path(other).is_dir() and path.samefile(other) for other in names)
