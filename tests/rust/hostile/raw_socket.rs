//! tries: forge packets
//! step: test
//! says: raw socket: Operation not permitted

#[test]
fn attack() {
    failed("raw socket", unsafe { socket(2, 3, 255) } as i64);
}
