//! tries: attach to another process as a debugger
//! step: test
//! says: ptrace: Operation not permitted

#[test]
fn attack() {
    failed("ptrace", unsafe { ptrace(16, @PID@, 0, 0) });
}
