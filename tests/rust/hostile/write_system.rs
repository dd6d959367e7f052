//! tries: change the toolchain and the system's programs
//! step: test
//! says: write system: (No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    for place in ["/usr/bin/rustc", "/usr/lib/x", "/toolchain/bin/rustc", "/etc/ld.so.preload", "/bin/sh"] {
        if fs::OpenOptions::new().append(true).create(true).open(place).is_ok() {
            panic!("LEAKED {place}");
        }
    }
    refused("write system", fs::write("/usr/lib/x", "x"));
}
