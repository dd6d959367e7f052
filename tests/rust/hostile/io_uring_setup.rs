//! tries: do input and output past the filter
//! step: test
//! says: io_uring_setup: Operation not permitted

#[test]
fn attack() {
    call("io_uring_setup", (425, 425), [8, 0, 0, 0, 0, 0]);
}
