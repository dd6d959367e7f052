//! tries: hide memory in segments that outlive the program
//! step: test
//! says: shmget: Operation not permitted

#[test]
fn attack() {
    call("shmget", (29, 194), [0, 1 << 20, 0o1777, 0, 0, 0]);
}
