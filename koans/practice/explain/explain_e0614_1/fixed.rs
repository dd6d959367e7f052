#![allow(unused)]
fn main() {
    let y = 0u32;
    let x = &y;
    *x;
}
