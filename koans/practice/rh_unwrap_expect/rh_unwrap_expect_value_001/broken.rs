use std::collections::HashMap;

pub struct Inventory {
    pub stock: HashMap<String, u32>,
}

impl Inventory {
    /// 0 for an unknown item.
    pub fn available(&self, item: &str) -> u32 {
        self.stock.get(item).copied()
    }
}
