//! tries: write into the memory of another process
//! step: test
//! says: proc mem: (No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    refused("proc mem", fs::OpenOptions::new().write(true).open("/proc/@PID@/mem"));
}
