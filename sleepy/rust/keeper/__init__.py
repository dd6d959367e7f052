"""The process that starts every sandbox, and what runs in its forks. Standard library only, so that a fork is cheap."""
