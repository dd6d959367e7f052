//! tries: leave a key in the kernel
//! step: test
//! says: add_key: Operation not permitted

#[test]
fn attack() {
    call("add_key", (248, 217), [0, 0, 0, 0, 0, 0]);
}
