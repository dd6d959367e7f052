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
    coin.land == *home && coin.face > 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spends_at_home() {
        let coin: Coin = "N20".parse().ok().unwrap();
        assert!(spendable(&coin, &'N'));
        assert!(!spendable(&coin, &'S'));
        assert!(!spendable(&Coin::from_str("N1").ok().unwrap(), &'N'));
    }

    #[test]
    fn bad_coins() {
        assert_eq!(Coin::from_str("").err(), Some("blank".to_string()));
        assert_eq!(Coin::from_str("Nxx").err(), Some("bad face".to_string()));
    }
}
