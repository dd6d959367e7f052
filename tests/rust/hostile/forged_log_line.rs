//! tries: start a new line in the log with a compiler error
//! step: compile
//! says: error: harmless 2026-01-01

compile_error!("harmless\n2026-01-01T00:00:00 INFO    promoted v0007\r\n");
