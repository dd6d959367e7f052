//! tries: take the processor from everybody else
//! step: test
//! says: setpriority: (Operation not permitted|Permission denied)

#[test]
fn attack() {
    failed("setpriority", unsafe { setpriority(0, 0, -20) } as i64);
}
