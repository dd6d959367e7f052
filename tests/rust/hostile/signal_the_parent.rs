//! tries: kill the parent
//! step: test
//! says: survived by the parent

#[test]
fn attack() {
    unsafe {
        let parent = getppid();
        for signal in [1, 2, 3, 9, 15, 19] {
            kill(parent, signal);
        }
        std::thread::sleep(std::time::Duration::from_millis(200));
        assert_eq!(getppid(), parent, "LEAKED: the parent is gone");
    }
    panic!("survived by the parent");
}
