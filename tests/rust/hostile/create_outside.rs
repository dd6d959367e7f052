//! tries: make a file in a folder that anybody may write
//! step: test
//! says: create outside: (No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    refused("create outside", fs::write("@OUTSIDE@/new", "x"));
}
