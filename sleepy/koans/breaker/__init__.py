"""The breaker: working Rust becomes practice, by undoing one good habit at a time.

Read first: engine.py (the whole way of a mutant), operators.py (what a mutation is), slicing.py (how a large program
becomes a small koan).
"""
