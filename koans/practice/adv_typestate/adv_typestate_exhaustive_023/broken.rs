#[derive(Debug, Clone, PartialEq)]
pub enum Apple {
    Bud,
    Blossom { bees: u8 },
    Fruit { grams: u16 },
    Fallen,
}

pub enum Event {
    Warmth,
    Bee,
    Storm,
}

pub fn step(apple: Apple, event: &Event) -> Apple {
    match (apple, event) {
        (Apple::Bud, Event::Warmth) => Apple::Blossom { bees: 0 },
        (Apple::Blossom { bees }, Event::Bee) => Apple::Blossom { bees: bees + 1 },
        (Apple::Blossom { bees: 0 }, Event::Warmth) => Apple::Fallen,
        (Apple::Blossom { bees }, Event::Warmth) => Apple::Fruit {
            grams: u16::from(bees) * 10,
        },
        (Apple::Fruit { grams }, Event::Warmth) => Apple::Fruit { grams: grams + 50 },
        (Apple::Fruit { .. }, Event::Storm) => Apple::Fallen,
        (same, Event::Bee | Event::Storm) => same,
    }
}
