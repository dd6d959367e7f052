#![allow(unused)]
fn main() {
    union Bird {
        pigeon: u8,
        turtledove: u16,
    }

    let bird = Bird {};
    let bird = Bird {
        pigeon: 0,
        turtledove: 1,
    };
}
