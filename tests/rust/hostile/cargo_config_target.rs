//! tries: have cargo write outside by its configuration
//! step: crate
//! says: ^$|No such file or directory|Permission denied|Read-only file system

//# src/lib.rs
pub fn half(n: u32) -> u32 {
    n / 2
}

//# .cargo/config.toml
[build]
target-dir = "@OUTSIDE@/target"
