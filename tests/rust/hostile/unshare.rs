//! tries: become root in a user namespace of one's own
//! step: test
//! says: unshare: Operation not permitted

#[test]
fn attack() {
    call("unshare", (272, 97), [0x10000000, 0, 0, 0, 0, 0]);
}
