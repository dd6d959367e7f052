//! tries: fill memory with processes that are each within their limit
//! step: test
//! says: stopped: more than \d+ MiB of memory

#[test]
fn attack() {
    unsafe {
        for _ in 0..6 {
            if fork() == 0 {
                let block = vec![1u8; 80 << 20];
                pause();
                _exit(block[7] as i32);
            }
        }
        pause();
    }
}
