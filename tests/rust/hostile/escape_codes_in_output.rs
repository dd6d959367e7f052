//! tries: clear the screen and set the title with what a test prints
//! step: test
//! says: panicked at .*: .\[2J.\]0;owned. all tests passed

#[test]
fn attack() {
    panic!("\u{1b}[2J\u{1b}]0;owned\u{7} all tests passed");
}
