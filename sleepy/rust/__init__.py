"""Rust: the toolchain, the sandbox, and what rustc says. Knows nothing of models."""
