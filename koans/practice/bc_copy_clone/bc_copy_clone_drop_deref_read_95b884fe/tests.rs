#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_coin_cannot_be_spent() {
        let purse = RefCell::new(vec![Coin::Penny]);
        assert_eq!(spend(&purse, Coin::Quarter), None);
    }
}
