//! tries: connect to a socket of another program by its abstract name
//! step: test
//! says: abstract socket: (Connection refused|Operation not permitted)

#[test]
fn attack() {
    use std::os::linux::net::SocketAddrExt;
    let name = std::os::unix::net::SocketAddr::from_abstract_name("@ABSTRACT@").unwrap();
    refused("abstract socket", std::os::unix::net::UnixStream::connect_addr(&name));
}
