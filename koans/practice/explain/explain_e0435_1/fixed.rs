#![allow(unused)]
fn main() {
    let a: [u8; 42];
}
