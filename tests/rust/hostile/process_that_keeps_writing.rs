//! tries: leave a process behind that holds the output open
//! step: test
//! says: left one behind

#[test]
fn attack() {
    unsafe {
        if fork() == 0 {
            setsid();
            loop {
                write(1, b".".as_ptr(), 1);
                std::thread::sleep(std::time::Duration::from_millis(100));
            }
        }
    }
    panic!("left one behind");
}
