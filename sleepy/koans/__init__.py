"""Koans: small broken programs with a reference fix and hidden tests, as material and as exam."""
