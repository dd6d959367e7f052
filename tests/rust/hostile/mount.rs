//! tries: mount a file system over another
//! step: test
//! says: mount: Operation not permitted

#[test]
fn attack() {
    call("mount", (165, 40), [0, 0, 0, 0x1000, 0, 0]);
}
