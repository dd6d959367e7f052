//! tries: become root
//! step: test
//! says: setuid: Operation not permitted

#[test]
fn attack() {
    if unsafe { geteuid() } == 0 {
        panic!("LEAKED root");
    }
    failed("setuid", unsafe { setuid(0) } as i64);
}
