//! tries: kill a process outside
//! step: test
//! says: kill outside: (No such process|Operation not permitted)

#[test]
fn attack() {
    failed("kill outside", unsafe { kill(@PID@, 9) } as i64);
}
