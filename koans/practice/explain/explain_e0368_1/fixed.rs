#![allow(unused)]
fn main() {
    let mut x = 12u32;

    x <<= 2;
}
