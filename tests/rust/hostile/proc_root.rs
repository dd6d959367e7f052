//! tries: reach the machine's files through /proc/1/root
//! step: test
//! says: proc root: (No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    refused("proc root", fs::read("/proc/1/root@SECRET@").or_else(|_| fs::read("/proc/self/cwd/../../../../..@SECRET@")));
}
