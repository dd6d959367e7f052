//! tries: reach a file outside through a link of one's own
//! step: test
//! says: through a link: (No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    let link = std::env::temp_dir().join("link");
    std::os::unix::fs::symlink("@OUTSIDE@/canary", &link).unwrap();
    refused("through a link", fs::OpenOptions::new().append(true).open(link));
}
