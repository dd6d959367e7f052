use std::ops::AddAssign;

pub struct Order {
    pub what: String,
    pub cents: u64,
}

#[derive(Default)]
pub struct Basket {
    pub orders: Vec<Order>,
}

impl AddAssign for Vec<Order> {
    fn add_assign(&mut self, other: Self) {
        for order in other {
            match self.iter_mut().find(|o| o.what == order.what) {
                Some(same) => same.cents += order.cents,
                None => self.push(order),
            }
        }
    }
}

pub fn household(baskets: Vec<Basket>) -> Basket {
    let mut total = Basket::default();
    for basket in baskets {
        total += basket;
    }
    total
}
