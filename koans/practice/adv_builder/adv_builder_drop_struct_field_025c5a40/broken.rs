#[derive(Clone, Debug, PartialEq)]
pub struct Bid {
    pub euros: u32,
}

pub fn second_price(mut bids: Vec<Bid>) -> Option<(&'static str, u32)> {
    bids.sort_by(|a, b| b.euros.cmp(&a.euros));
    let winner = bids.first()?;
    let price = bids.get(1).map_or(winner.euros, |bid| bid.euros);
    Some((winner.bidder, price))
}
