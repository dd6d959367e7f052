//! tries: delete a file in a folder that anybody may write
//! step: test
//! says: delete outside: (No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    refused("delete outside", fs::remove_file("@OUTSIDE@/canary"));
}
