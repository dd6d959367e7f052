use std::cell::RefCell;

#[derive(PartialEq, Eq, Debug)]
pub enum Coin {
    Penny,
    Dime,
    Quarter,
}

pub fn spend(purse: &RefCell<Vec<Coin>>, wanted: Coin) -> Option<usize> {
    let mut coins = purse.borrow_mut();
    let place = coins.iter().position(|coin| *coin == wanted)?;
    coins.remove(place);
    Some(coins.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_coin_leaves_the_purse() {
        let purse = RefCell::new(vec![Coin::Penny, Coin::Dime, Coin::Dime]);
        assert_eq!(spend(&purse, Coin::Dime), Some(2));
        assert_eq!(purse.into_inner(), [Coin::Penny, Coin::Dime]);
    }

    #[test]
    fn missing_coin_cannot_be_spent() {
        let purse = RefCell::new(vec![Coin::Penny]);
        assert_eq!(spend(&purse, Coin::Quarter), None);
    }
}
