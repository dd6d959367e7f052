//! Tries to get out of the sandbox, prints what it was able to do and ends there; nothing here does harm where it succeeds.
//! Arguments: a file outside (which anybody may write) and the daemon's process id; or "memory", to take more of it with
//! several processes than one may.

use std::ffi::{c_int, c_long, c_ulong};
use std::fs;
use std::io::Write;

extern "C" {
    fn fork() -> c_int;
    fn kill(pid: c_int, signal: c_int) -> c_int;
    fn pause() -> c_int;
    fn ptrace(request: c_int, ...) -> c_long;
    fn socket(family: c_int, kind: c_int, protocol: c_int) -> c_int;
    fn unshare(flags: c_int) -> c_int;
    fn mount(source: *const u8, target: *const u8, kind: *const u8, flags: c_ulong, data: *const u8) -> c_int;
}

const CLONE_NEWUSER: c_int = 0x1000_0000;
const MS_BIND: c_ulong = 4096;
const EPERM: c_int = 1;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match &arguments[..] {
        [outside, daemon] => look(outside, daemon),
        _ => fill_memory(),
    }
}

fn look(outside: &str, daemon: &str) {
    let allowed = |what: &str, did: bool| {
        if did {
            println!("allowed: {what}");
            std::process::exit(1);
        }
    };
    let append = |path: &str| fs::OpenOptions::new().append(true).create(true).open(path).and_then(|mut f| f.write_all(b"x")).is_ok();
    let pid: c_int = daemon.parse().unwrap();
    allowed("a read outside", fs::read(outside).is_ok());
    allowed("a write outside", append(outside));
    allowed("a new file outside", append(&format!("{outside}.new")));
    allowed("a write to its read-only working directory", append("probe.txt"));
    allowed("a write to /usr", append("/usr/sleepy-probe"));
    allowed("a look at /home, /root or /etc/passwd", fs::read_dir("/home").is_ok() || fs::read_dir("/root").is_ok() || fs::read("/etc/passwd").is_ok());
    allowed("an inherited environment", std::env::vars().any(|(name, _)| !["PATH", "HOME", "PWD", "TMPDIR"].contains(&&name[..])));
    // Where the sandbox has process ids of its own, the daemon's may be somebody else's there.
    allowed("a look at the daemon", fs::read(format!("/proc/{pid}/environ")).map_or(false, |text| text.windows(5).any(|w| w == b"HOME=")));
    unsafe {
        for (name, family) in [("internet", 2), ("internet 6", 10), ("netlink", 16), ("packet", 17)] {
            allowed(&format!("a socket ({name})"), socket(family, 3, 0) >= 0 || socket(family, 2, 0) >= 0 || socket(family, 1, 0) >= 0);
        }
        allowed("a signal to the daemon", pid > 1 && kill(pid, 0) == 0);
        allowed("a new user namespace", unshare(CLONE_NEWUSER) == 0);
        // Of a folder that is not there: refused for that reason only where the call itself would be allowed.
        let nothing = std::ptr::null();
        let mounted = mount(nothing, b"/not/there\0".as_ptr(), nothing, MS_BIND, nothing);
        allowed("mounts", mounted == 0 || std::io::Error::last_os_error().raw_os_error() != Some(EPERM));
        allowed("ptrace", ptrace(0) == 0);
    }
    println!("probed");
}

fn fill_memory() {
    let parent = (0..3).all(|_| unsafe { fork() } > 0);
    let filled = if parent { Vec::new() } else { vec![1u8; 48 << 20] };
    unsafe { pause() };
    println!("{}", filled.len());
}
