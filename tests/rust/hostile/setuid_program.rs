//! tries: become root by a program that is installed so
//! step: test
//! says: still nobody

#[test]
fn attack() {
    let output = std::process::Command::new("/usr/bin/su").args(["-c", "id -u"]).output();
    let said = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    assert_ne!(said.trim(), "0", "LEAKED root");
    let status = fs::read_to_string("/proc/self/status").unwrap_or("NoNewPrivs:\t1".into());
    assert!(status.contains("NoNewPrivs:\t1"), "LEAKED: new privileges are possible");
    panic!("still nobody");
}
