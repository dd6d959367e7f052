#[derive(Debug, Clone, PartialEq)]
pub enum Fruit {
    Pear { grams: u32 },
    Cherry,
}

pub struct Crate {
    top: Vec<Fruit>,
    bottom: Vec<Fruit>,
}

impl IntoIterator for Crate {
    type Item = Fruit;
    type IntoIter = std::iter::Chain<std::vec::IntoIter<Fruit>, std::vec::IntoIter<Fruit>>;

    fn into_iter(self) -> Self::IntoIter {
        self.top.into_iter().chain(self.bottom)
    }
}

pub fn pack(fruits: Vec<Fruit>) -> Crate {
    let (bottom, top) = fruits
        .into_iter()
        .partition(|fruit| matches!(fruit, Fruit::Pear { .. }));
    Crate { top, bottom }
}

pub fn weigh(fruits: Crate) -> u32 {
    let mut total = 0;
    for fruit in fruits {
        total += match fruit {
            Fruit::Pear { grams } => grams,
            Fruit::Cherry => 8,
        };
    }
    total
}
