//! tries: look into the home directories
//! step: test
//! says: list homes: (No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    for folder in ["/home", "/root", "@OUTSIDE@"] {
        if fs::read_dir(folder).is_ok() {
            panic!("LEAKED {folder}");
        }
    }
    refused("list homes", fs::read_dir("/root"));
}
