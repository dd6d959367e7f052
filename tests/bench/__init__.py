"""Benchmarks, run by hand (`make bench`): each is a ratio, both sides measured in one run."""
