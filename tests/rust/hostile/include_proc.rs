//! tries: read the environment of another process
//! step: compile
//! says: couldn't read

pub const SECRET: &[u8] = include_bytes!("/proc/@PID@/environ");
