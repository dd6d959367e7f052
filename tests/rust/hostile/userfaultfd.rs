//! tries: stop the kernel in the middle of a copy
//! step: test
//! says: userfaultfd: Operation not permitted

#[test]
fn attack() {
    call("userfaultfd", (323, 282), [0, 0, 0, 0, 0, 0]);
}
