#![allow(unused)]
fn main() {
    let x = 12u32;

    x << 2;
}
