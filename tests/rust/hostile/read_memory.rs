//! tries: read the memory of another process
//! step: test
//! says: process_vm_readv: Operation not permitted

#[test]
fn attack() {
    call("process_vm_readv", (310, 270), [@PID@, 0, 0, 0, 0, 0]);
}
