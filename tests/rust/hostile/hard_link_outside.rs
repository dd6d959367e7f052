//! tries: make a second name for a file outside
//! step: test
//! says: hard link: (No such file or directory|Permission denied|Read-only file system|Invalid cross-device link|Operation not permitted)

#[test]
fn attack() {
    refused("hard link", fs::hard_link("@OUTSIDE@/canary", std::env::temp_dir().join("mine")));
}
