//! tries: change a file outside that anybody may write
//! step: test
//! says: write outside: (No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    refused("write outside", fs::OpenOptions::new().write(true).open("@OUTSIDE@/canary"));
}
