//! tries: read the machine's password file
//! step: test
//! says: read shadow: (No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    refused("read shadow", fs::read("/etc/shadow"));
}
