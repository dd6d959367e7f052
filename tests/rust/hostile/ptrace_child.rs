//! tries: trace a child of one's own
//! step: test
//! says: ptrace: Operation not permitted

#[test]
fn attack() {
    failed("ptrace", unsafe { ptrace(0, 0, 0, 0) });
}
