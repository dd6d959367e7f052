//! tries: end before the tests do
//! step: test
//! says: ended early, with status 0

#[test]
fn attack() {
    std::process::exit(0);
}
