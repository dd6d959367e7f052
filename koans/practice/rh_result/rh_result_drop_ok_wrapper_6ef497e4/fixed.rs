use std::str::FromStr;

pub struct Score {
    pub home: u8,
    pub away: u8,
}

pub fn read_score(text: &str) -> Result<Score, String> {
    let (left, right) = text.split_once(':').ok_or("no colon")?;
    let home = u8::from_str(left).map_err(|e| e.to_string())?;
    let away = u8::from_str(right).map_err(|_| format!("away {right}"))?;
    Ok(Score { home, away })
}
