//! tries: start threads without end
//! step: test
//! says: more than \d+ processes and threads

#[test]
fn attack() {
    for _ in 0..10_000 {
        std::thread::Builder::new().stack_size(16384).spawn(|| std::thread::sleep(std::time::Duration::from_secs(60))).expect("spawn");
    }
}
