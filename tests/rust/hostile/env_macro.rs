//! tries: read the daemon's environment with env!
//! step: compile
//! says: environment variable `SLEEPY_TEST_SECRET` not defined

pub const TOKEN: &str = env!("SLEEPY_TEST_SECRET");
