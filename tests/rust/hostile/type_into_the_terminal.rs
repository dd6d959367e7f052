//! tries: type commands into the terminal of the daemon
//! step: test
//! says: tiocsti: Operation not permitted

#[test]
fn attack() {
    call("tiocsti", (16, 29), [0, 0x5412, b"x".as_ptr() as usize, 0, 0, 0]);
}
