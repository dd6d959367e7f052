//! tries: look up a name
//! step: test
//! says: dns: 

#[test]
fn attack() {
    use std::net::ToSocketAddrs;
    refused("dns", "example.org:80".to_socket_addrs().map(|mut found| found.next().expect("none")));
}
