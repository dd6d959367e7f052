//! tries: use a folder outside as a dependency
//! step: crate
//! says: (No such file or directory|Permission denied|Read-only file system|failed to|dependency evil is not here)

//# Cargo.toml
[package]
name = "tiny"
version = "0.1.0"
edition = "2021"

[dependencies]
evil = { path = "@OUTSIDE@" }

//# src/lib.rs
pub fn half(n: u32) -> u32 {
    n / 2
}
