//! tries: never end, without using the processor
//! step: test
//! ends: never
//! says: stopped: more than [\d.]+ s$

#[test]
fn attack() {
    loop {
        std::thread::sleep(std::time::Duration::from_secs(1000));
    }
}
