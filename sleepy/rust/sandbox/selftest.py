"""Does the sandbox confine? A program of our own tries to get out, and says what it was able to do."""

from __future__ import annotations

import copy
import os
from pathlib import Path
from typing import TYPE_CHECKING

from sleepy.errors import SandboxError
from sleepy.rust.sandbox import folders
from sleepy.rust.sandbox.places import TOOLCHAIN, WORK

if TYPE_CHECKING:
    from sleepy.rust.sandbox.facade import Run, Sandbox

_PROBE = Path(__file__).with_name("probe.rs")
_WALL_S = 60.0
_SMALL_MIB = 128


def check(sandbox: Sandbox, work: Path) -> None:
    """Compile the probe in `work` and run it. SandboxError, naming what is let through, or why that does not work."""
    name = sandbox.name
    first = sandbox.run(["/usr/bin/true"], work, wall_s=_WALL_S)
    if not first.ok:
        raise SandboxError(f"{name}: /usr/bin/true does not run in the sandbox: {_reason(first)}")
    (work / "probe.rs").write_bytes(_PROBE.read_bytes())
    rustc = [f"{TOOLCHAIN}/bin/rustc", "--edition", "2021", *sandbox.toolchain.linking(TOOLCHAIN), "-Awarnings"]
    compiled = sandbox.run([*rustc, "-Cdebuginfo=0", "probe.rs"], work, wall_s=_WALL_S, writable=True)
    if not compiled.ok:
        raise SandboxError(
            f"rustc does not work inside the sandbox ({name}): {_reason(compiled)}; see the [sandbox] limits in sleepy.toml"
        )
    with folders.temporary() as outside:
        canary = outside / "canary"
        canary.write_text("canary")
        outside.chmod(0o777)
        canary.chmod(0o666)
        probed = sandbox.run([f"{WORK}/probe", str(canary), str(os.getpid())], work, wall_s=_WALL_S)
        allowed = [
            line.removeprefix("allowed: ") for line in probed.stdout.splitlines() if line.startswith("allowed: ")
        ]
        if canary.read_text() != "canary":
            allowed.append("a write outside")
    if allowed:
        raise SandboxError(f"{name}: the sandbox allows {allowed[0]}; refusing to run untrusted programs in it")
    if not probed.ok or "probed" not in probed.stdout:
        raise SandboxError(f"{name}: the sandbox cannot be tested: {_reason(probed)}")
    small = copy.copy(sandbox)
    small.settings = sandbox.settings.model_copy(update={"memory_mib": _SMALL_MIB})
    if small.run([f"{WORK}/probe", "memory"], work, wall_s=_WALL_S).stopped != "memory":
        raise SandboxError(
            f"{name}: the sandbox allows more memory than its limit; refusing to run untrusted programs in it"
        )


def _reason(run: Run) -> str:
    said = [line for line in f"{run.stderr}\n{run.stdout}".splitlines() if line.strip()]
    return run.why or (said[0] if said else f"exit status {run.returncode}")
