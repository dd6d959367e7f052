//! tries: turn the clock back
//! step: test
//! says: clock_settime: Operation not permitted

#[test]
fn attack() {
    call("clock_settime", (227, 112), [0, 0, 0, 0, 0, 0]);
}
