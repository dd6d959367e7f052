//! tries: send a datagram
//! step: test
//! says: udp: Operation not permitted

#[test]
fn attack() {
    refused("udp", std::net::UdpSocket::bind("0.0.0.0:0"));
}
