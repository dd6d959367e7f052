//! tries: make the compiler write more than anybody reads
//! step: compile
//! says: stopped: more than \d+ KiB of output

macro_rules! ten {
    ($m:ident $($t:tt)*) => {
        $m!($($t)* a); $m!($($t)* b); $m!($($t)* c); $m!($($t)* d); $m!($($t)* e);
        $m!($($t)* f); $m!($($t)* g); $m!($($t)* h); $m!($($t)* i); $m!($($t)* j);
    };
}
macro_rules! hundred {
    ($($t:tt)*) => { ten!(wrong $($t)*); };
}
macro_rules! wrong {
    ($($t:tt)*) => { compile_error!(concat!($(stringify!($t)),*, "@LONG@")); };
}
ten!(hundred);
