#![allow(unused)]
fn main() {
    let mut i = 0;
    let mut x = &mut i;
    let mut a = &mut i;
    x;
}
