//! tries: change the root directory of one's own
//! step: test
//! says: chroot: Operation not permitted

#[test]
fn attack() {
    call("chroot", (161, 51), [b"/\0".as_ptr() as usize, 0, 0, 0, 0, 0]);
}
