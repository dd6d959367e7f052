#[derive(Clone, Debug)]
pub struct Bid {
    pub bidder: String,
    pub amount: u64,
}

pub fn top_bids(bids: &[Bid], count: usize) -> Vec<Bid> {
    let from = bids.len().saturating_sub(count);
    let mut top = bids[from..].to_vec();
    top.reverse();
    top
}

pub fn winner(bids: &[Bid]) -> Option<&str> {
    bids.last().map(|bid| bid.bidder.as_str())
}
