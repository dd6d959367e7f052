//! tries: boot another kernel
//! step: test
//! says: kexec_load: Operation not permitted

#[test]
fn attack() {
    call("kexec_load", (246, 104), [0, 0, 0, 0, 0, 0]);
}
