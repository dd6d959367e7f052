//! tries: fill the compiler's memory with a constant
//! step: compile
//! ends: never
//! says: more than [\d.]+ (MiB of memory|s)$|tried to allocate more memory than available|memory exhausted

#![allow(long_running_const_eval)]
pub const fn grow(n: usize) -> usize {
    let block = [n as u64; 1 << 24];
    if n == 0 { 0 } else { grow(n - 1) + block[n] as usize }
}
pub const N: usize = grow(100);
