struct TheDarkKnight;

impl TheDarkKnight {
    fn nothing_is_true(self) {}
}

struct Batcave {
    knight: TheDarkKnight,
}

fn main() {
    let mut cave = Batcave {
        knight: TheDarkKnight,
    };
    let borrowed = &mut cave;

    borrowed.knight.nothing_is_true();
}
