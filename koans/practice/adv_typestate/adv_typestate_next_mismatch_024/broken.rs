pub trait Leg {
    type Next;
    fn pass(self) -> Self::Next;
}

pub struct First(pub u32);
pub struct Second(pub u32);
pub struct Anchor(pub u32);

impl Leg for First {
    type Next = Second;

    fn pass(self) -> Second {
        Second(self.0 + 11)
    }
}

impl Leg for Second {
    type Next = Anchor;

    fn pass(self) -> Anchor {
        Anchor(self.0 + 12)
    }
}

pub fn finish<L: Leg<Next = Anchor>>(leg: L) -> u32 {
    leg.pass().0 + 10
}

pub fn race(start: u32) -> u32 {
    finish(First(start))
}
