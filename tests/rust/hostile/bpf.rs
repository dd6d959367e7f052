//! tries: load a program into the kernel
//! step: test
//! says: bpf: Operation not permitted

#[test]
fn attack() {
    call("bpf", (321, 280), [5, 0, 0, 0, 0, 0]);
}
