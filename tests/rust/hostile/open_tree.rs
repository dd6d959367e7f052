//! tries: get at mounts with the new mount calls
//! step: test
//! says: open_tree: Operation not permitted

#[test]
fn attack() {
    call("open_tree", (428, 428), [0, 0, 1, 0, 0, 0]);
}
