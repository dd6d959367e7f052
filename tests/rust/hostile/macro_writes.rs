//! tries: write outside from a procedural macro
//! step: crate
//! says: WRITE: .*(No such file or directory|Permission denied|Read-only file system|NotFound|PermissionDenied)

//# Cargo.toml
[package]
name = "tiny"
version = "0.1.0"
edition = "2021"

[dependencies]
evil = { path = "evil" }

//# src/lib.rs
evil::attack!();
pub fn half(n: u32) -> u32 {
    n / 2
}

//# evil/Cargo.toml
[package]
name = "evil"
version = "0.1.0"
edition = "2021"

[lib]
proc-macro = true

//# evil/src/lib.rs
use proc_macro::TokenStream;

#[proc_macro]
pub fn attack(_: TokenStream) -> TokenStream {
    std::fs::write("@OUTSIDE@/canary", "x").expect("WRITE");
    TokenStream::new()
}
