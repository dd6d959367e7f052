#![allow(unused)]
fn main() {
    enum Field {
        Fool { x: u32 },
    }

    let s = Field::Fool { joke: 0 };
}
