//! tries: read a file outside from a build script
//! step: crate
//! says: READ: .*(No such file or directory|Permission denied|Read-only file system|NotFound|PermissionDenied)

//# src/lib.rs
pub fn half(n: u32) -> u32 {
    n / 2
}

//# build.rs
fn main() {
    println!("cargo:warning={}", std::fs::read_to_string("@SECRET@").expect("READ"));
}
