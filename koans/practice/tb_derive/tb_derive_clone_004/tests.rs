#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn top() {
        let bids: Vec<Bid> = ["a", "b", "c"]
            .iter()
            .zip([5, 8, 13])
            .map(|(n, amount)| Bid {
                bidder: n.to_string(),
                amount,
            })
            .collect();
        let top = top_bids(&bids, 2);
        assert_eq!(top.len(), 2);
        assert_eq!((top[0].amount, top[1].amount), (13, 8));
        assert_eq!(top_bids(&bids, 9).len(), 3);
        assert_eq!(winner(&bids), Some("c"));
        assert_eq!(winner(&bids[..1]), Some("a"));
    }

    #[test]
    fn none() {
        assert_eq!(winner(&[]), None);
        assert!(top_bids(&[], 2).is_empty());
    }
}
