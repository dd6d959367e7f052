//! tries: open files until no more can be opened
//! step: test
//! says: Too many open files

#[test]
fn attack() {
    let files: Vec<_> = (0..100_000).map(|_| fs::File::open("/dev/null").unwrap()).collect();
    panic!("LEAKED {}", files.len());
}
