//! tries: connect to a socket of another program by its path
//! step: test
//! says: unix socket: (No such file or directory|Permission denied|Read-only file system|Operation not permitted)

#[test]
fn attack() {
    refused("unix socket", std::os::unix::net::UnixStream::connect("@SOCKET@"));
}
