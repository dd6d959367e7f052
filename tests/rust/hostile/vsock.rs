//! tries: talk to the hypervisor
//! step: test
//! says: vsock: Operation not permitted

#[test]
fn attack() {
    failed("vsock", unsafe { socket(40, 1, 0) } as i64);
}
