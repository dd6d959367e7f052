//! tries: open files by their handles, past every folder
//! step: test
//! says: open_by_handle_at: Operation not permitted

#[test]
fn attack() {
    call("open_by_handle_at", (304, 265), [0, 0, 0, 0, 0, 0]);
}
