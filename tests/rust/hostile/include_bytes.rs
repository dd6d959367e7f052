//! tries: read a file outside with include_bytes!
//! step: compile
//! says: couldn't read

pub const SECRET: &[u8] = include_bytes!("@SECRET@");
