//! tries: raise one's own limits
//! step: test
//! says: setrlimit: Operation not permitted

#[test]
fn attack() {
    let endless = [u64::MAX, u64::MAX];
    failed("setrlimit", unsafe { setrlimit(9, endless.as_ptr()) } as i64);
}
