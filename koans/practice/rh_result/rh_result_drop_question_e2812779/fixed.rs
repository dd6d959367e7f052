#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(pub u16, pub u8, pub u8);

#[derive(Debug, PartialEq)]
pub struct BadName;

impl std::str::FromStr for Date {
    type Err = BadName;

    fn from_str(name: &str) -> Result<Self, BadName> {
        let digits = name.strip_prefix("backup-").ok_or(BadName)?;
        let number =
            |range: std::ops::Range<usize>| digits.get(range).and_then(|d| d.parse::<u16>().ok());
        match (number(0..4), number(4..6), number(6..8)) {
            (Some(year), Some(month @ 1..=12), Some(day @ 1..=31)) => {
                Ok(Date(year, month as u8, day as u8))
            }
            _ => Err(BadName),
        }
    }
}

pub fn outdated<'n>(names: &[&'n str], before: Date) -> Vec<&'n str> {
    let is_old = |name: &&str| name.parse::<Date>().is_ok_and(|date| date < before);
    names.iter().copied().filter(is_old).collect()
}
