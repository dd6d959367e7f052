"""sleepy: a daemon that fixes broken Rust by day and learns from it by night."""

__version__ = "0.1.0"
