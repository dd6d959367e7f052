"""`sleepy doctor`: is everything there that a cycle needs? Each line is fine, or says what to do."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from sleepy.errors import SleepyError
from sleepy.settings import Settings

_GIB = 1024**3
_MOST_NAMES = 8
"""Models of a server that are named."""
LEAST_FREE_GIB = 4
"""Free space below which the disk is worth a warning: one more bank version, a cycle's caches, room for the history."""


@dataclass(frozen=True)
class Finding:
    """One line of the report."""

    what: str
    state: Literal["ok", "note", "problem"]
    """note: works, but should be known; problem: a cycle would fail."""
    detail: str

    def to_json(self) -> dict[str, Any]:
        """For `sleepy doctor --json`."""
        return asdict(self)


def examine(settings: Settings) -> Iterator[Finding]:
    """Look at one thing after the other; nothing is changed and nothing is fetched."""
    checks: dict[str, Callable[[Settings], Finding | str]] = {
        "settings": _settings,
        "toolchain": _toolchain,
        "clippy": _clippy,
        "sandbox": _sandbox,
        "koans": _koans,
        "model": _model,
        "gpu": _gpu,
        "server": _server,
        "history": _history,
        "bank": _bank,
        "disk": _disk,
        "unit file": _unit,
    }
    for what, check in checks.items():
        try:
            found = check(settings)
        except (SleepyError, OSError, subprocess.TimeoutExpired) as error:
            found = Finding(what, "problem", str(error))
        yield Finding(what, "ok", found) if isinstance(found, str) else found


def _settings(settings: Settings) -> str:
    from sleepy.agent.router import Router
    from sleepy.schedule import windows

    windows(settings.schedule)
    Router.read(settings.agent.patterns_file)
    return f"digest {settings.digest()}, state in {settings.state}"


def _toolchain(_: Settings) -> str:
    from sleepy.rust.toolchain import find

    toolchain = find()
    return f"{toolchain.version} in {toolchain.sysroot}, linker {toolchain.linker}"


def _clippy(_: Settings) -> Finding | str:
    from sleepy.rust.toolchain import find

    if (find().sysroot / "bin" / "clippy-driver").exists():
        return "there"
    advice = "not installed, so the style families cannot be checked; `rustup component add clippy`"
    return Finding("clippy", "note", advice)


def _sandbox(settings: Settings) -> str:
    from sleepy.rust.check import Checker

    checker = Checker(settings.sandbox)
    checker.self_test()
    return f"{checker.sandbox.account}; it confines, and rustc works in it"


def _koans(settings: Settings) -> str:
    from sleepy.koans.catalog import Catalog

    catalog = Catalog.open(own=settings.own_koans)
    exams = ", ".join(catalog.exam(name).label for name in catalog.exam_names())
    return f"{len(catalog.practice())} to practise on, exams: {exams}"


def _model(settings: Settings) -> Finding | str:
    from sleepy.lm import registry

    name = settings.model.name
    if Path(name).expanduser().exists():
        return f"{name}"
    entry = next((entry for entry in registry.listing(settings.models_dir) if entry.name == name), None)
    if entry is not None and entry.state == "ready":
        return f"{name} in {entry.path}"
    advice = f"{name}: not fetched yet; `sleepy models fetch {name}` (the next cycle would do it)"
    return Finding("model", "note", advice)


def _gpu(settings: Settings) -> Finding | str:
    tool = shutil.which("nvidia-smi")
    if tool is None:
        if settings.model.device == "cuda":
            return Finding("gpu", "problem", "model.device = 'cuda', but there is no nvidia-smi: no NVIDIA driver here")
        return "none; the CPU does the work"
    asked = subprocess.run(
        [tool, "--query-gpu=name,memory.free,memory.total", "--format=csv,noheader"],
        capture_output=True, text=True, check=False, timeout=30,
    )  # fmt: skip
    if asked.returncode != 0:
        reason = (asked.stdout + asked.stderr).strip().splitlines() or ["no reason given"]
        return Finding("gpu", "problem", f"nvidia-smi: {reason[0]}; mend the driver, or set model.device = 'cpu'")
    return "; ".join(asked.stdout.strip().splitlines())


def _server(settings: Settings) -> Finding | str:
    if settings.server.url is None:
        return "none; the model here does the work"
    from sleepy.lm.server import Server
    from sleepy.share.bank import Bank

    chosen = settings.server.model_copy(update={"retries": 0, "timeout_s": min(settings.server.timeout_s, 10.0)})
    server = Server(chosen)
    offered = server.offered
    what = f"{server.url}, role {settings.server.role}, offers {', '.join(offered[:_MOST_NAMES]) or 'nothing'}"
    what += f" and {len(offered) - _MOST_NAMES} more" if len(offered) > _MOST_NAMES else ""
    if server.model not in offered:
        return Finding("server", "problem", f"{what}, not {server.model}; load it there, or set server.model")
    if settings.server.role != "day":
        return what
    bank = Bank(settings.state / "bank")
    champion = bank.champion()
    missing = sorted(set(bank.manifest(champion).patterns) - set(offered)) if champion else []
    if missing:
        advice = f"of {champion} it lacks {', '.join(missing)}; `sleepy bank serve-config` exports them for vLLM"
        return Finding("server", "note", f"{what}; {advice}")
    return what


def _history(settings: Settings) -> Finding | str:
    from sleepy.history.database import Database

    if settings.history.url is None and not (settings.state / "history.db").exists():
        return "none yet; it begins with the first cycle"
    with Database.open_readonly(settings.history_url) as database:
        verdict = database.integrity()
    if verdict != "ok":
        advice = (
            "stop sleepy, remove history.db-wal and -shm, and put a backup in its place (or nothing, to begin anew)"
        )
        return Finding("history", "problem", f"{database.where}: damaged: {verdict}; {advice}")
    return f"{database.where}: whole"


def _bank(settings: Settings) -> Finding | str:
    from sleepy.share.bank import Bank

    bank = Bank(settings.state / "bank")
    champion = bank.champion()
    if champion is None:
        return f"{len(bank.versions())} versions, none promoted yet"
    bank.verify(champion)
    return f"{len(bank.versions())} versions, champion {champion} matches its hashes"


def _disk(settings: Settings) -> Finding | str:
    place = settings.state
    while not place.exists():
        place = place.parent
    if not os.access(place, os.W_OK):
        return Finding("disk", "problem", f"{place}: not writable; choose another state_dir or mend its permissions")
    free = shutil.disk_usage(place).free / _GIB
    if free < LEAST_FREE_GIB:
        return Finding("disk", "problem", f"{free:.1f} GiB free at {place}; {LEAST_FREE_GIB} are needed: free some")
    return f"{free:.0f} GiB free at {place}"


def _unit(_: Settings) -> Finding | str:
    places = (Path("/etc/systemd/system"), Path("~/.config/systemd/user").expanduser())
    found = [str(place / "sleepy.service") for place in places if (place / "sleepy.service").exists()]
    return found[0] if found else Finding("unit file", "note", "not installed; `sleepy service install` does it")
