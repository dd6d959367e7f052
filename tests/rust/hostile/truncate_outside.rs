//! tries: empty a file outside without opening it
//! step: test
//! says: truncate outside: (No such file or directory|Permission denied|Read-only file system|Operation not permitted)

#[test]
fn attack() {
    let path = c("@OUTSIDE@/canary");
    failed("truncate outside", unsafe { truncate(path.as_ptr(), 0) } as i64);
}
