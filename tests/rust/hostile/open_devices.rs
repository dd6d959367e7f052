//! tries: read memory and disks as devices
//! step: test
//! says: open devices: (No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    for device in ["/dev/mem", "/dev/kmsg", "/dev/sda", "/dev/vda", "/dev/kvm", "/dev/fuse"] {
        if fs::read(device).is_ok() || fs::OpenOptions::new().write(true).open(device).is_ok() {
            panic!("LEAKED {device}");
        }
    }
    refused("open devices", fs::read("/dev/mem"));
}
