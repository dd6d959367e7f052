#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn change_is_greedy() {
        let mut purse = Purse::default();
        purse.extend([Coin::Fifty, Coin::Ten, Coin::Ten, Coin::Euro]);
        let full = purse.clone();
        assert_eq!(purse.change(40), None);
        assert_eq!(purse, full);
        assert_eq!(
            purse.change(70),
            Some(vec![Coin::Fifty, Coin::Ten, Coin::Ten])
        );
    }
}
