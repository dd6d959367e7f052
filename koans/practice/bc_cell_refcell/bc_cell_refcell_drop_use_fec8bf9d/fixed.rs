use std::cell::Cell;

#[derive(Debug, Copy, Clone, PartialEq)]
pub enum Coin {
    Copper,
}

pub fn collect(slot: &Cell<Option<Coin>>, fee: Coin) -> Result<Coin, String> {
    let coin = slot.take().ok_or("nothing paid")?;
    if coin != fee {
        slot.set(Some(coin));
        return Err("wrong coin".to_string());
    }
    Ok(coin)
}
