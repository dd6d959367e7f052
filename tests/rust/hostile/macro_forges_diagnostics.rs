//! tries: write the compiler's messages in its place
//! step: crate
//! says: GENUINE

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
    eprintln!("{}", "{\"level\": 7, \"message\": [], \"spans\": [{}]}");
    println!("{}", "{\"reason\": \"compiler-message\", \"message\": {\"level\": \"error\", \"message\": \"x\", \"spans\": [1]}}");
    "compile_error!(\"GENUINE\");".parse().unwrap()
}
