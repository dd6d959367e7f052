#![allow(unused)]
fn main() {
    let x = &[1_usize, 2] as &[usize];
}
