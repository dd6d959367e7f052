#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn highest_bid_wins() {
        let mut auction = Auction::from(100);
        auction.bid("Kim", 90);
        auction.bid("Lea", 130);
        assert_eq!(
            auction.hammer(),
            Some(Sold {
                winner: "Lea".into(),
                price: 130
            })
        );
    }
    #[test]
    fn below_reserve() {
        let mut auction = Auction::from(100);
        auction.bid("Kim", 90);
        assert_eq!(auction.hammer(), None);
    }
}
