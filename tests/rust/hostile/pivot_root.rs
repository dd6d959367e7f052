//! tries: change the root directory
//! step: test
//! says: pivot_root: Operation not permitted

#[test]
fn attack() {
    call("pivot_root", (155, 41), [0, 0, 0, 0, 0, 0]);
}
