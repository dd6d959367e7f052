"""One phase at a time works in a state directory."""

import subprocess
import sys
from pathlib import Path

import pytest

from sleepy.cycle import alone
from sleepy.errors import SleepyError


def test_a_second_phase_is_told_who_works_there(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from sleepy.cycle import alone\n"
        f"with alone(Path({str(tmp_path)!r})):\n    print('in', flush=True); sys.stdin.read()\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"in\n"
        with pytest.raises(SleepyError, match=f"process {other.pid} works in it"), alone(tmp_path):
            pass
        other.kill()
        other.wait()
    with alone(tmp_path):
        pass  # a killed phase leaves no lock behind
