//! tries: give a file outside to somebody else
//! step: test
//! says: chown outside: (No such file or directory|Permission denied|Read-only file system|Operation not permitted)

#[test]
fn attack() {
    refused("chown outside", std::os::unix::fs::chown("@OUTSIDE@/canary", Some(1), Some(1)));
}
