#[derive(Clone, Debug)]
pub struct Offer {
    pub shop: String,
    pub cents: u32,
    pub days: u32,
}

pub fn best_offer(offers: &[Offer], budget: u32) -> Option<&Offer> {
    let mut affordable: Vec<&Offer> = offers.iter().filter(|o| o.cents <= budget).collect();
    affordable.sort_by_key(|o| (o.days, o.cents));
    affordable.first().copied()
}
