//! tries: fill memory
//! step: test
//! says: killed by SIGABRT: more than \d+ MiB of memory

#[test]
fn attack() {
    let mut all = Vec::new();
    loop {
        all.push(vec![0u8; 64 << 20]);
    }
}
