//! tries: write one huge file
//! step: test
//! says: killed by SIGXFSZ: a file of more than|File too large|No space left

#[test]
fn attack() {
    unsafe {
        signal(25, 0);
    }
    let mut file = fs::File::create(std::env::temp_dir().join("huge")).unwrap();
    let block = vec![1u8; 1 << 20];
    loop {
        file.write_all(&block).unwrap();
    }
}
