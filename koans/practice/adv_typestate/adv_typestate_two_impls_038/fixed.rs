pub struct Egg;
pub struct Larva;
pub struct Imago;

pub trait Stage {
    const DAYS: u32;
}

impl Stage for Egg {
    const DAYS: u32 = 5;
}

impl Stage for Larva {
    const DAYS: u32 = 30;
}

impl Stage for Imago {
    const DAYS: u32 = 14;
}

pub trait Feed {
    fn food(&self) -> Option<&'static str>;
}

impl Feed for Egg {
    fn food(&self) -> Option<&'static str> {
        None
    }
}

impl Feed for Larva {
    fn food(&self) -> Option<&'static str> {
        Some("nettle")
    }
}

impl Feed for Imago {
    fn food(&self) -> Option<&'static str> {
        Some("nectar")
    }
}

pub fn meals<S: Stage + Feed>(stage: &S) -> u32 {
    stage.food().map_or(0, |_| S::DAYS * 2)
}
