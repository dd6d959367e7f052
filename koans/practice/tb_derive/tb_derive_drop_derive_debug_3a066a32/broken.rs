#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    Blue,
    White,
    Red,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Star {
    pub name: String,
    pub class: Class,
    pub magnitude: f64,
}

#[derive(Debug, Clone, Default)]
pub struct Catalog {
    pub stars: Vec<Star>,
}
