//! tries: leave a process behind that outlives the tests
//! step: test
//! says: left one behind

#[test]
fn attack() {
    unsafe {
        if fork() == 0 {
            setsid();
            signal(1, 1);
            signal(15, 1);
            if fork() == 0 {
                loop {
                    pause();
                }
            }
            _exit(0);
        }
    }
    panic!("left one behind");
}
