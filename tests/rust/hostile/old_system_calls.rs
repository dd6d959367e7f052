//! tries: make system calls by the numbers of 32-bit programs
//! step: test
//! says: killed by SIGSYS: a forbidden system call|no such calls here

#[test]
fn attack() {
    #[cfg(target_arch = "x86_64")]
    unsafe {
        let mut result: i64 = 20; // getpid
        std::arch::asm!("int 0x80", inout("rax") result);
        panic!("LEAKED {result}");
    }
    #[cfg(not(target_arch = "x86_64"))]
    panic!("no such calls here");
}
