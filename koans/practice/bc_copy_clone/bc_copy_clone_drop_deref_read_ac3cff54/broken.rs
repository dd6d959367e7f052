use std::str::FromStr;

pub struct Coin {
    pub land: char,
    pub face: u32,
}

impl FromStr for Coin {
    type Err = String;
    fn from_str(text: &str) -> Result<Coin, String> {
        let land = text.chars().next().ok_or("blank")?;
        let face = text[1..].parse().map_err(|_| "bad face")?;
        Ok(Coin { land, face })
    }
}

pub fn spendable(coin: &Coin, home: &char) -> bool {
    coin.land == home && coin.face > 4
}
