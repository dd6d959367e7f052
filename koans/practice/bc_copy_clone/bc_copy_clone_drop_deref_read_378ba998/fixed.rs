#[derive(Debug)]
pub enum Season {
    Warm,
}

pub fn season_of(month: u8) -> Result<Season, String> {
    match month {
        4..=9 => Ok(Season::Warm),

        _ => Err(format!("no month {month}")),
    }
}

pub fn season_label(month: &u8) -> Result<String, String> {
    let season: Season = season_of(*month)?;
    Ok(format!("{season:?} in {month}"))
}
