//! tries: read the daemon's environment with option_env!
//! step: compile
//! says: evaluation panicked: nothing there

const _: () = assert!(option_env!("SLEEPY_TEST_SECRET").is_some(), "nothing there");
