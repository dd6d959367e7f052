//! tries: reconfigure the network
//! step: test
//! says: netlink: Operation not permitted

#[test]
fn attack() {
    failed("netlink", unsafe { socket(16, 3, 0) } as i64);
}
