#![allow(unused)]
fn main() {
    mod mordor {}

    let sauron = mordor { x: () };

    enum Jak {
        Daxter { i: isize },
    }

    let eco = Jak::Daxter { i: 1 };
    match eco {
        Jak { i } => {}
    }
}
