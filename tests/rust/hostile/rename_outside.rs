//! tries: move a file out of a folder that anybody may write
//! step: test
//! says: rename outside: (No such file or directory|Permission denied|Read-only file system|Invalid cross-device link)

#[test]
fn attack() {
    refused("rename outside", fs::rename("@OUTSIDE@/canary", std::env::temp_dir().join("mine")));
}
