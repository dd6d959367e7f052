"""Benchmarks, run by hand (`make bench`): a speed is a ratio, both sides measured in one run."""
