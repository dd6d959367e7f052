//! tries: let the compiler expand a macro for ever
//! step: compile
//! ends: never
//! says: stopped: more than

#![recursion_limit = "1000000000"]
macro_rules! again {
    ($($t:tt)*) => { again!($($t)* x); };
}
again!(x);
