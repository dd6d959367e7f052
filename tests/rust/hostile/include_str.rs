//! tries: read a file of the machine with include_str!
//! step: compile
//! says: couldn't read

pub const SECRET: &str = include_str!("/etc/passwd");
