//! tries: enter the namespaces of another process
//! step: test
//! says: setns: Operation not permitted

#[test]
fn attack() {
    call("setns", (308, 268), [0, 0, 0, 0, 0, 0]);
}
