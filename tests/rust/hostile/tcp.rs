//! tries: connect to a server on this machine
//! step: test
//! says: tcp: Operation not permitted

#[test]
fn attack() {
    refused("tcp", std::net::TcpStream::connect(("127.0.0.1", @PORT@)));
}
