//! tries: fill memory that several processes share
//! step: test
//! says: stopped: more than \d+ MiB of memory|killed by SIGABRT: more than|more than \d+ MiB of memory

#[test]
fn attack() {
    unsafe {
        for _ in 0..6 {
            if fork() == 0 {
                let size = 80usize << 20;
                let block = mmap(std::ptr::null_mut(), size, 3, 0x21, -1, 0);
                std::ptr::write_bytes(block, 1, size);
                pause();
            }
        }
        pause();
    }
}
