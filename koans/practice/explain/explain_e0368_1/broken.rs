#![allow(unused)]
fn main() {
    let mut x = 12f32;

    x <<= 2;
}
