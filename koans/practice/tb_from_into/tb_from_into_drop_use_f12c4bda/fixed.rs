use std::str::FromStr;

pub struct Limit {
    pub soft: u32,
    pub hard: u32,
}

pub fn parse_limit(text: &str) -> Result<Limit, &'static str> {
    let (left, right) = text.split_once('/').ok_or("no slash")?;
    let limit = Limit {
        soft: u32::from_str(left).map_err(|_| "bad soft")?,
        hard: u32::from_str(right).map_err(|_| "bad hard")?,
    };

    Ok(limit)
}
