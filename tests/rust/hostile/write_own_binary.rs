//! tries: change the tests that are run next
//! step: test
//! says: write own binary: (No such file or directory|Permission denied|Read-only file system|Text file busy)

#[test]
fn attack() {
    refused("write own binary", fs::write("tests", "x").or_else(|_| fs::write("program.rs", "x")));
}
