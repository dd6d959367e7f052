"""`python -m sleepy`."""

from sleepy.cli import main

main()
