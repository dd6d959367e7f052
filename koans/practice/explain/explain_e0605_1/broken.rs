#![allow(unused)]
fn main() {
    let x = 0u8;
    x as Vec<u8>;

    let v = core::ptr::null::<u8>();
    v as &u8;
}
