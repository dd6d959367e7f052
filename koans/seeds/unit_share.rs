use std::str::FromStr;

pub struct Share {
    pub part: u32,
    pub whole: u32,
}

impl FromStr for Share {
    type Err = String;
    fn from_str(text: &str) -> Result<Share, String> {
        let rest = text.strip_prefix("1/").ok_or("not a unit share")?;
        let whole = rest.parse().map_err(|_| "bad whole")?;
        Ok(Share { part: 1, whole })
    }
}

pub fn percent(share: &Share) -> u32 {
    share.part * 100 / share.whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_shares() {
        let share: Share = "1/8".parse().unwrap();
        assert_eq!((share.part, share.whole), (1, 8));
        assert_eq!(percent(&share), 12);
    }

    #[test]
    fn rejects() {
        assert_eq!(Share::from_str("2/8").err().unwrap(), "not a unit share");
        assert_eq!(Share::from_str("1/y").err().unwrap(), "bad whole");
    }
}
