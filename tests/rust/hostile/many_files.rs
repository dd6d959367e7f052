//! tries: fill the disk with many files
//! step: test
//! says: stopped: more than \d+ MiB on disk|No space left on device.*MiB in /tmp

#[test]
fn attack() {
    let block = vec![1u8; 4 << 20];
    for n in 0.. {
        fs::write(std::env::temp_dir().join(n.to_string()), &block).unwrap();
    }
}
