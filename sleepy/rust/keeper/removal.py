"""Remove folders that untrusted programs wrote in."""

from __future__ import annotations

import contextlib
import os


def remove(folder: str) -> None:
    """Remove a folder, however deep, and whatever its permissions are. What cannot be removed stays, without an error."""
    with contextlib.suppress(OSError):
        os.rmdir(folder)  # mostly empty: the imports below would be made anew in every fork of the keeper
        return
    import shutil
    import subprocess

    try:
        shutil.rmtree(folder)
    except (OSError, RecursionError):
        # Closed by the program that made it, or deeper than Python's recursion; coreutils know no depth.
        for command in (["chmod", "-R", "u+rwX"], ["rm", "-rf"]):
            with contextlib.suppress(OSError):
                subprocess.run([*command, "--", folder], capture_output=True, check=False)
