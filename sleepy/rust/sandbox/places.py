"""Where things appear inside a sandbox, and who a program is there."""

from __future__ import annotations

import itertools
import os
import random

WORK = "/work"
"""Where the working directory appears inside the sandbox."""
TOOLCHAIN = "/toolchain"
"""Where the toolchain's sysroot appears inside the sandbox."""
TMP = "/tmp"
"""The private place for temporary files, empty at the start of each run."""
TOP = ("/bin", "/sbin", "/lib", "/lib32", "/lib64")
"""Parts of /usr on most systems, folders of their own on some."""
UNPRIVILEGED_IDS = range(64000, 65000)
"""User and group ids that programs get, one each, when the caller is root (otherwise they keep the caller's).
RLIMIT_NPROC counts per user, so sandboxes that run side by side must not share one."""
_taken = itertools.count(random.randrange(len(UNPRIVILEGED_IDS)))


def next_user() -> int | None:
    """The user that the next program becomes; None when the caller is not root."""
    return UNPRIVILEGED_IDS[next(_taken) % len(UNPRIVILEGED_IDS)] if os.geteuid() == 0 else None
