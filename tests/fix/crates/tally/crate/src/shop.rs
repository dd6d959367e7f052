use crate::counter;

counters! {
    /// What happens in a shop.
    #[derive(Debug)]
    Shop {
        sales: Total;
        visitors: Level;
    }
}

impl Shop {
    pub fn visit(&self, buys: u32) {
        self.visitors.add(1);
        self.sales.add(buys);
        self.visitors.add(-1);
    }

    pub fn report(&self) -> String {
        counter::text(&self.snapshots())
    }
}
