//! tries: open a socket from a procedural macro
//! step: crate
//! says: CONNECT: .*(PermissionDenied|Operation not permitted)

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
    std::net::TcpStream::connect(("127.0.0.1", @PORT@)).expect("CONNECT");
    TokenStream::new()
}
