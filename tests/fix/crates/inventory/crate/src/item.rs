/// Something that is kept in stock.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub name: String,
    pub count: u32,
    pub price_cents: u64,
}

impl Item {
    /// An item that there is one of.
    pub fn new(name: &str, price_cents: u64) -> Self {
        Item { name: name.to_string(), count: 1, price_cents }
    }

    /// What all of it is worth.
    pub fn value(&self) -> u64 {
        u64::from(self.count) * self.price_cents
    }
}
