#[derive(Clone, Copy)]
pub struct Discount {
    pub percent: u32,
    pub cap: u32,
}

impl Discount {
    pub fn apply(&self, price: u32) -> u32 {
        price - (price * self.percent / 100).min(self.cap)
    }
}

pub fn checkout(prices: Vec<u32>, shipping: u32, discount: Discount) -> u32 {
    let reduced = prices.into_iter().map(move |p| discount.apply(p));
    reduced.sum::<u32>() + discount.apply(shipping)
}
