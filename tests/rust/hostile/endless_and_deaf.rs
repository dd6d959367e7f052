//! tries: never end, and ignore every signal
//! step: test
//! ends: never
//! says: stopped: more than [\d.]+ s$

#[test]
fn attack() {
    unsafe {
        for number in 1..32 {
            signal(number, 1);
        }
    }
    loop {
        std::thread::sleep(std::time::Duration::from_secs(1000));
    }
}
