#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn earns_and_spends() {
        let desk = LoyaltyDesk::open(100);
        assert_eq!(desk.purchase(4, 1250), 12);
        assert_eq!(desk.purchase(4, 399), 15);
        assert_eq!(desk.redeem(4, 10), Ok(5));
        assert_eq!(desk.redeem(4, 10), Err("not enough points".into()));
        assert_eq!(desk.redeem(5, 1), Err("no card 5".into()));
    }
}
