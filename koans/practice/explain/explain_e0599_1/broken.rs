#![allow(unused)]
fn main() {
    struct Mouth;

    let x = Mouth;
    x.chocolate();
}
