#![allow(unused)]
fn main() {
    enum Field {
        Fool { joke: u32 },
    }

    let s = Field::Fool { joke: 0 };
}
