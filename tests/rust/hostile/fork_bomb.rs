//! tries: fork without end
//! step: test
//! says: stopped: more than \d+ processes and threads

#[test]
fn attack() {
    loop {
        if unsafe { fork() } < 0 {
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
    }
}
