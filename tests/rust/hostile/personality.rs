//! tries: switch address space randomisation off
//! step: test
//! says: personality: Operation not permitted

#[test]
fn attack() {
    call("personality", (135, 92), [0x0040000, 0, 0, 0, 0, 0]);
}
