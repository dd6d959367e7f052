//! tries: loop for ever in a constant
//! step: compile
//! ends: never
//! says: stopped: more than

#![allow(long_running_const_eval)]
pub const N: u32 = {
    let mut n = 0u32;
    loop {
        n = n.wrapping_add(1);
        if n == u32::MAX && n == 0 {
            break n;
        }
    }
};
