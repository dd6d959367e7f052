//! tries: nest folders deeper than anybody can follow
//! step: test
//! says: stopped: more than \d+ (MiB on disk|s)|deep enough

#[test]
fn attack() {
    std::env::set_current_dir(std::env::temp_dir()).unwrap();
    for _ in 0..3000 {
        fs::create_dir("dddddddddddddddddddddddddddddd").unwrap();
        std::env::set_current_dir("dddddddddddddddddddddddddddddd").unwrap();
    }
    panic!("deep enough");
}
