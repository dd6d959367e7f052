//! tries: never end in a build script
//! step: crate
//! ends: never
//! says: stopped after \d+ s

//# src/lib.rs
pub fn half(n: u32) -> u32 {
    n / 2
}

//# build.rs
fn main() {
    loop {
        std::thread::sleep(std::time::Duration::from_secs(1000));
    }
}
