//! tries: change the permissions of a file outside
//! step: test
//! says: chmod outside: (No such file or directory|Permission denied|Read-only file system|Operation not permitted)

#[test]
fn attack() {
    use std::os::unix::fs::PermissionsExt;
    refused("chmod outside", fs::set_permissions("@OUTSIDE@/canary", fs::Permissions::from_mode(0)));
}
