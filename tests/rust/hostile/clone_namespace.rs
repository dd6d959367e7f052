//! tries: start a process in a user namespace of its own
//! step: test
//! says: clone: Operation not permitted

#[test]
fn attack() {
    call("clone", (56, 220), [0x10000000 | 17, 0, 0, 0, 0, 0]);
}
