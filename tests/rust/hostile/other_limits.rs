//! tries: lower the daemon's own limits
//! step: test
//! says: prlimit: (Operation not permitted|No such process)

#[test]
fn attack() {
    let none = [1u64, 1u64];
    call("prlimit", (302, 261), [@PID@, 7, none.as_ptr() as usize, 0, 0, 0]);
}
