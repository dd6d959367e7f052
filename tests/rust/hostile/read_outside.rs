//! tries: read a file outside
//! step: test
//! says: read outside: (No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    refused("read outside", fs::read("@SECRET@"));
}
