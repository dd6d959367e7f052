#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_coin_stays() {
        let slot = Cell::new(Some(Coin::Copper));

        assert_eq!(slot.get(), Some(Coin::Copper));
    }

    #[test]
    fn empty_slot() {
        let result = collect(&Cell::new(None), Coin::Copper);
        assert_eq!(result, Err("nothing paid".to_string()));
    }
}
