//! tries: run a program in the compiler's place by cargo's configuration
//! step: crate
//! says: ^$

//# src/lib.rs
pub fn half(n: u32) -> u32 {
    n / 2
}

//# .cargo/config.toml
[build]
rustc-wrapper = "./evil.sh"

//# evil.sh
#!/bin/sh
echo x > @OUTSIDE@/canary || echo CONFINED >&2
exit 1
