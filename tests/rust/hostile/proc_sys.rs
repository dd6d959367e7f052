//! tries: change the kernel's settings
//! step: test
//! says: proc sys: (No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    refused("proc sys", fs::write("/proc/sys/kernel/core_pattern", "|/bin/sh").or_else(|_| fs::write("/proc/sysrq-trigger", "c")));
}
