#![allow(unused)]
fn main() {
    enum Jak {
        Daxter { i: isize },
    }

    let eco = Jak::Daxter { i: 1 };
    match eco {
        Jak::Daxter { i } => {}
    }
}
