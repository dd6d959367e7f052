//! tries: leave a process behind that changes the crate later
//! step: crate
//! says: LEFT

//# src/lib.rs
pub fn half(n: u32) -> u32 {
    n / 2
}

//# build.rs
fn main() {
    std::process::Command::new("/bin/sh").args(["-c", "sleep 1; echo x > late"]).spawn().expect("SPAWN");
    panic!("LEFT");
}
