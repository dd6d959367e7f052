#![allow(unused)]
fn main() {
    let y = 0u32;
    *y;
}
