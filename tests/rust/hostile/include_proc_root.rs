//! tries: reach the machine's files through /proc
//! step: compile
//! says: couldn't read

pub const SECRET: &[u8] = include_bytes!("/proc/self/root@SECRET@");
