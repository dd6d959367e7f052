use std::cell::RefCell;

#[derive(PartialEq, Eq, Debug)]
pub enum Coin {
    Penny,

    Quarter,
}

pub fn spend(purse: &RefCell<Vec<Coin>>, wanted: Coin) -> Option<usize> {
    let mut coins = purse.borrow_mut();
    let place = coins.iter().position(|coin| *coin == wanted)?;
    coins.remove(place);
    Some(coins.len())
}
