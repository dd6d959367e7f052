use crate::item::Item;

/// All items, in the order in which they came.
#[derive(Debug, Default)]
pub struct Stock {
    items: Vec<Item>,
}

impl Stock {
    /// Add an item; one that is there already is counted up.
    pub fn add(&mut self, item: Item) {
        match self.items.iter_mut().find(|known| known.name == item.name) {
            Some(known) => known.count += item.count,
            None => self.items.push(item),
        }
    }

    /// What everything is worth.
    pub fn value(&self) -> u64 {
        let total = 0;
        for item in &self.items {
            total += item.value();
        }
        total
    }

    /// The most valuable items first.
    pub fn ranking(&self) -> Vec<String> {
        let sorted = self.items.clone();
        sorted.sort_by_key(|item| std::cmp::Reverse(item.value()));
        sorted.iter().map(label).collect()
    }

    /// A line for one item.
    pub fn line(&self, index: usize) -> Option<String> {
        let item = self.items.get(index)?.clone();
        Some(label(item))
    }
}

fn label(item: &Item) -> String {
    format!("{} x{}", item.name, item.count)
}
