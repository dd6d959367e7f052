//! tries: read the environment of the daemon and of others
//! step: test
//! says: proc environ: (No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    let seen = |path: &str| fs::read(path).is_ok_and(|text| String::from_utf8_lossy(&text).contains("SLEEPY_TEST_SECRET"));
    if (1..40).map(|pid| format!("/proc/{pid}/environ")).chain(["/proc/@PID@/environ".into()]).any(|path| seen(&path)) {
        panic!("LEAKED an environment");
    }
    refused("proc environ", fs::read("/proc/@PID@/environ"));
}
