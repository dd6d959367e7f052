//! tries: close the output and go on
//! step: test
//! ends: never
//! says: stopped: more than [\d.]+ s$

#[test]
fn attack() {
    unsafe {
        close(1);
        close(2);
    }
    loop {
        std::thread::sleep(std::time::Duration::from_secs(1000));
    }
}
