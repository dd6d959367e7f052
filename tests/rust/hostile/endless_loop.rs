//! tries: never end
//! step: test
//! ends: never
//! says: stopped: more than [\d.]+ s$

#[test]
fn attack() {
    loop {
        std::hint::spin_loop();
    }
}
