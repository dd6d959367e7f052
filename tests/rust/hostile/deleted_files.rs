//! tries: fill the disk with files that have no name any more
//! step: test
//! says: stopped: more than \d+ MiB on disk|No space left on device.*MiB in /tmp

#[test]
fn attack() {
    let block = vec![1u8; 4 << 20];
    let mut open = Vec::new();
    for n in 0..600 {
        let path = std::env::temp_dir().join(n.to_string());
        let mut file = fs::File::create(&path).unwrap();
        fs::remove_file(&path).unwrap();
        file.write_all(&block).unwrap();
        open.push(file);
    }
    std::thread::sleep(std::time::Duration::from_secs(60));
}
