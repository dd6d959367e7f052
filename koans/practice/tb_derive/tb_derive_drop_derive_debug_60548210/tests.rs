#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn change_is_greedy() {
        let mut purse = Purse::default();
        purse.extend([Coin::Fifty, Coin::Ten, Coin::Ten, Coin::Euro]);
        let full = purse.clone();

        assert_eq!(purse, full);
    }
}
