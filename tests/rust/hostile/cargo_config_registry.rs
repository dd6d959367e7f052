//! tries: fetch a dependency from a server of one's own
//! step: crate
//! says: dependency|registry|offline|evil|sparse

//# Cargo.toml
[package]
name = "tiny"
version = "0.1.0"
edition = "2021"

[dependencies]
evil = "1"

//# src/lib.rs
pub fn half(n: u32) -> u32 {
    n / 2
}

//# .cargo/config.toml
[source.crates-io]
replace-with = "mine"

[source.mine]
registry = "sparse+http://127.0.0.1:@PORT@/"

[net]
offline = false
