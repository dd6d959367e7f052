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
