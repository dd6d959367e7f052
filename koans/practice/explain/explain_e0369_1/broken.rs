#![allow(unused)]
fn main() {
    let x = 12f32;

    x << 2;
}
