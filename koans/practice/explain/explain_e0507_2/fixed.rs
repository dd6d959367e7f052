#![allow(unused)]
fn main() {
    struct TheDarkKnight;
    impl TheDarkKnight {
        fn nothing_is_true(self) {}
    }
    struct Batcave {
        knight: TheDarkKnight,
    }
    use std::mem;

    let mut cave = Batcave {
        knight: TheDarkKnight,
    };
    let borrowed = &mut cave;

    mem::replace(&mut borrowed.knight, TheDarkKnight).nothing_is_true();
}
