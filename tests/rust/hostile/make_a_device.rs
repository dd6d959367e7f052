//! tries: make a device node of the disk
//! step: test
//! says: make a device: (Operation not permitted|No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    let path = c("disk");
    failed("make a device", unsafe { mknod(path.as_ptr(), 0o060666, 0x800) } as i64);
}
