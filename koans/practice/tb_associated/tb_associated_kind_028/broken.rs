pub trait Animal {
    type Food;
    const BOX: u8;

    fn feed(&self) -> Self::Food;
}

#[derive(Debug, PartialEq)]
pub struct Kibble {
    pub grams: u32,
}

pub struct Dog {
    pub kilos: u32,
}

impl Animal for Dog {
    type Food = Kibble;
    fn BOX() -> u8 {
        2
    }

    fn feed(&self) -> Kibble {
        Kibble {
            grams: 12 * self.kilos,
        }
    }
}

pub fn round<A: Animal>(guests: &[A]) -> Vec<(u8, A::Food)> {
    guests.iter().map(|g| (A::BOX, g.feed())).collect()
}
