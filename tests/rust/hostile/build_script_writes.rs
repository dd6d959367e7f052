//! tries: write outside from a build script
//! step: crate
//! says: WRITE: .*(No such file or directory|Permission denied|Read-only file system|NotFound|PermissionDenied)

//# src/lib.rs
pub fn half(n: u32) -> u32 {
    n / 2
}

//# build.rs
fn main() {
    std::fs::write("@OUTSIDE@/canary", "x").expect("WRITE");
}
