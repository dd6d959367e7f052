//! tries: read an endless device into the compiler
//! step: compile
//! ends: never
//! says: more than [\d.]+ (MiB of memory|s)$|out of memory

pub const ZEROS: &[u8] = include_bytes!("/dev/zero");
