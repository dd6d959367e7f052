#[derive(PartialEq, Debug)]
pub enum Stamp {
    Small,
    Large,
}

pub fn stamp(grams: &u16) -> Result<Stamp, String> {
    match *grams {
        1..=99 => Ok(Stamp::Small),
        _ => Ok(Stamp::Large),
    }
}

pub fn ends_alike(pile: &[u16]) -> Result<bool, String> {
    let top = pile.first().ok_or("no pile")?;
    Ok(stamp(top)? == stamp(&pile[pile.len() - 1])?)
}
