use addresses::Address;
use stamps::Letter;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub to: Address,
    pub letter: Letter,
}

#[derive(Debug, Default)]
pub struct Bag {
    items: Vec<Item>,
}

impl Bag {
    pub fn add(&mut self, to: Address, letter: Letter) {
        self.items.push(Item { to, letter });
    }

    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Those for a street, given in lower case.
    pub fn items_for<'a>(&'a self, street: &str) -> impl Iterator<Item = &'a Item> {
        let street = street.to_string();
        self.items
            .iter()
            .filter(move |item| item.to.street.to_lowercase() == street)
    }

    /// The heaviest sealed letter.
    pub fn heaviest(&self) -> Option<(&Address, u32)> {
        let weights = self
            .items
            .iter()
            .filter_map(|Item { ref to, letter }| match letter {
                Letter::Sealed { grams } => Some((to, *grams)),
                Letter::Card => None,
            });
        weights.max_by_key(|(_, grams)| *grams)
    }
}
