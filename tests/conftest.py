"""The same conditions however the tests are started."""

from __future__ import annotations

import signal

# Started in the background by a shell, we ignore Ctrl-C, and so would every process that the tests start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
