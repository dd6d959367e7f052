#[derive(PartialEq)]
pub struct Coin {
    pub mark: char,
    pub cents: u8,
}

pub fn strike(mark: &char, cents: &i64) -> Result<Coin, String> {
    let cents = u8::try_from(*cents).map_err(|_| format!("{} will not fit", cents))?;
    Ok(Coin { mark: *mark, cents })
}
