//! tries: pretend that the sandbox itself failed
//! step: test
//! says: ended early, with status 1

#[test]
fn attack() {
    std::io::stderr().write_all(b"bwrap: setting up uid map: Permission denied\n").unwrap();
    std::process::exit(1);
}
