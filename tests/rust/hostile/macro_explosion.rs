//! tries: let a macro double its input until memory is full
//! step: compile
//! ends: never
//! says: more than [\d.]+ (MiB of memory|s)$|out of memory

#![recursion_limit = "1000000000"]
macro_rules! double {
    ($($t:tt)*) => { double!($($t)* $($t)*); };
}
double!(x x x x);
