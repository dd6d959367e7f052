use std::cell::Cell;

#[derive(Debug, Copy, Clone, PartialEq)]
pub enum Coin {
    Copper,
    Silver,
}

pub fn collect(slot: &Cell<Option<Coin>>, fee: Coin) -> Result<Coin, String> {
    let coin = slot.take().ok_or("nothing paid")?;
    if coin != fee {
        slot.set(Some(coin));
        return Err("wrong coin".to_string());
    }
    Ok(coin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_coin_is_taken() {
        let slot = Cell::new(Some(Coin::Silver));
        assert_eq!(collect(&slot, Coin::Silver), Ok(Coin::Silver));
        assert_eq!(slot.get(), None);
    }

    #[test]
    fn wrong_coin_stays() {
        let slot = Cell::new(Some(Coin::Copper));
        assert!(collect(&slot, Coin::Silver).is_err());
        assert_eq!(slot.get(), Some(Coin::Copper));
    }

    #[test]
    fn empty_slot() {
        let result = collect(&Cell::new(None), Coin::Copper);
        assert_eq!(result, Err("nothing paid".to_string()));
    }
}
