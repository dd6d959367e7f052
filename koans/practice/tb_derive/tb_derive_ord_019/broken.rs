#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    pub shop: String,
    pub price: f64,
}

pub fn ranking(offers: &[Offer], limit: usize) -> Vec<&str> {
    let mut sorted: Vec<&Offer> = offers.iter().collect();
    sorted.sort_by_key(|offer| offer.price);
    sorted.truncate(limit);
    sorted.iter().map(|offer| offer.shop.as_str()).collect()
}
