"""How sleepy starts itself: for children of a supervisor, and in a hook.

Like `python -m sleepy`, but without the working directory on the path of modules: that may be a repository that nobody vouches
for. (`python -P` is Python 3.11's.) The folder that this package lies in counts last, for a checkout that is not installed.
"""

from __future__ import annotations

import sys
from pathlib import Path

_START = "import sys; sys.path = [*filter(None, sys.path), {home!r}]; from sleepy.cli import main; main()"

COMMAND = (sys.executable, "-c", _START.format(home=str(Path(__file__).resolve().parents[1])))
"""The words of a command line that the arguments follow."""
