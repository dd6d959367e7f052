//! tries: fork without end, each fork in a session of its own
//! step: test
//! says: stopped: more than \d+ processes and threads

#[test]
fn attack() {
    loop {
        unsafe {
            setsid();
            signal(15, 1);
            if fork() > 0 {
                fork();
            }
        }
    }
}
