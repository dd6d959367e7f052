//! tries: hide memory in files that no process maps
//! step: test
//! says: memfd_create: Operation not permitted

#[test]
fn attack() {
    call("memfd_create", (319, 279), [b"x\0".as_ptr() as usize, 0, 0, 0, 0, 0]);
}
