#[derive(Debug, PartialEq, Eq)]
pub enum Mistake {
    NoColon(String),
    NotANumber(String),
}

fn seconds(track: &str) -> Result<u32, Mistake> {
    let (m, s) = track
        .split_once(':')
        .ok_or_else(|| Mistake::NoColon(track.into()))?;
    let number = |t: &str| t.parse::<u32>().map_err(|_| Mistake::NotANumber(t.into()));
    Ok(number(m)? * 60 + number(s)?)
}

pub fn side_length(side: &[&str]) -> Result<u32, Mistake> {
    side.iter().copied().map(seconds).sum()
}

pub fn fits(side_a: &[&str], side_b: &[&str], minutes: u32) -> Result<bool, Mistake> {
    let longer = side_length(side_a)?.max(side_length(side_b)?);
    Ok(longer <= minutes * 60 / 2)
}
