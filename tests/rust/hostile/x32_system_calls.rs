//! tries: make system calls by the numbers of the x32 ABI
//! step: test
//! says: killed by SIGSYS: a forbidden system call|Function not implemented

#[test]
fn attack() {
    call("x32", (0x4000_0000 | 39, 0x4000_0000 | 39), [0; 6]);
}
