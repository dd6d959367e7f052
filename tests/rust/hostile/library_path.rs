//! tries: compile a file outside as the library
//! step: crate
//! says: can't find|couldn't read|No such file|Permission denied

//# Cargo.toml
[package]
name = "tiny"
version = "0.1.0"
edition = "2021"

[lib]
path = "../../../../../../../..@SECRET@"

//# src/main.rs
fn main() {}
