#![allow(unused)]
fn main() {
    type U32 = u32;
    let t = U32 { value: 4 };
}
