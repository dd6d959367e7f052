//! tries: fill the disk with artefacts
//! step: crate
//! says: stopped: more than \d+ MiB on disk

//# src/lib.rs
pub fn half(n: u32) -> u32 {
    n / 2
}

//# build.rs
fn main() {
    let out = std::env::var("OUT_DIR").unwrap();
    for n in 0.. {
        std::fs::write(format!("{out}/{n}"), vec![1u8; 8 << 20]).unwrap();
    }
}
