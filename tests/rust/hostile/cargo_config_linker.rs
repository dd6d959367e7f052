//! tries: run a program in the linker's place by cargo's configuration
//! step: crate
//! says: linking with `\S+/\./evil.sh` failed.*CONFINED

//# src/lib.rs
pub fn half(n: u32) -> u32 {
    n / 2
}

//# build.rs
fn main() {}

//# .cargo/config.toml
[target.'cfg(all())']
linker = "./evil.sh"
runner = "./evil.sh"

//# evil.sh
#!/bin/sh
echo x > @OUTSIDE@/canary || echo CONFINED >&2
exit 1
