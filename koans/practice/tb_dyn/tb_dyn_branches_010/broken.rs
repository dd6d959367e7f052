pub struct Customer {
    pub orders: u32,
    pub staff: bool,
}

pub type Discount = Box<dyn Fn(u32) -> u32>;

impl Customer {
    pub fn discount(&self) -> Discount {
        let orders = self.orders;
        let rule = if self.staff {
            |cents| cents / 2
        } else if orders >= 10 {
            move |cents| cents - cents * orders.min(30) / 100
        } else {
            |cents| cents
        };
        Box::new(rule)
    }
}

pub fn invoice(customer: &Customer, basket: &[u32]) -> u32 {
    basket.iter().copied().map(customer.discount()).sum()
}
