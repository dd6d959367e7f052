//! tries: the same with a request number above 32 bits
//! step: test
//! says: tiocsti: Operation not permitted

#[test]
fn attack() {
    call("tiocsti", (16, 29), [0, 0x1_0000_5412, b"x".as_ptr() as usize, 0, 0, 0]);
}
