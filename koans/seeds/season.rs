#[derive(Debug)]
pub enum Season {
    Cold,
    Warm,
}

pub fn season_of(month: u8) -> Result<Season, String> {
    match month {
        4..=9 => Ok(Season::Warm),
        1..=12 => Ok(Season::Cold),
        _ => Err(format!("no month {month}")),
    }
}

pub fn season_label(month: &u8) -> Result<String, String> {
    let season: Season = season_of(*month)?;
    Ok(format!("{season:?} in {month}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels() {
        assert_eq!(season_label(&7).unwrap(), "Warm in 7");
        assert_eq!(season_label(&11).unwrap(), "Cold in 11");
    }

    #[test]
    fn no_such_month() {
        assert_eq!(season_label(&13), Err("no month 13".to_string()));
        assert!(matches!(season_of(4), Ok(Season::Warm)));
    }
}
