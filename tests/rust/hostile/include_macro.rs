//! tries: compile a file outside with include!
//! step: compile
//! says: couldn't read

include!("@SECRET@");
