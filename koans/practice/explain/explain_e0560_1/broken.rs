#![allow(unused)]
fn main() {
    struct Simba {
        mother: u32,
    }

    let s = Simba {
        mother: 1,
        father: 0,
    };
}
