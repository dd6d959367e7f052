//! tries: open a socket from a build script
//! step: crate
//! says: CONNECT: .*(PermissionDenied|Operation not permitted)

//# src/lib.rs
pub fn half(n: u32) -> u32 {
    n / 2
}

//# build.rs
fn main() {
    std::net::TcpStream::connect(("127.0.0.1", @PORT@)).expect("CONNECT");
}
