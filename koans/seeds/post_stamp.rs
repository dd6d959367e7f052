#[derive(PartialEq, Debug)]
pub enum Stamp {
    Small,
    Large,
}

pub fn stamp(grams: &u16) -> Result<Stamp, String> {
    match *grams {
        0 => Err("nothing to send".to_string()),
        1..=99 => Ok(Stamp::Small),
        _ => Ok(Stamp::Large),
    }
}

pub fn ends_alike(pile: &[u16]) -> Result<bool, String> {
    let top = pile.first().ok_or("no pile")?;
    Ok(stamp(top)? == stamp(&pile[pile.len() - 1])?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_a_stamp() {
        assert_eq!(stamp(&99), Ok(Stamp::Small));
        assert_eq!(stamp(&100), Ok(Stamp::Large));
        assert!(stamp(&0).is_err());
    }

    #[test]
    fn compares_top_and_bottom() {
        assert_eq!(ends_alike(&[20, 400, 30]), Ok(true));
        assert_eq!(ends_alike(&[20, 400]), Ok(false));
        assert_eq!(ends_alike(&[]), Err("no pile".to_string()));
        assert!(ends_alike(&[20, 0]).is_err());
    }
}
