#[derive(Clone)]
pub struct Date {
    pub month: u8,
    pub day: u8,
}

pub fn read_date(text: &str) -> Option<Date> {
    let month = text.get(0..2)?.parse().ok()?;
    let day = text.get(3..5)?.parse().ok()?;
    Some(Date { month, day })
}

pub fn clamp_day(date: &Date, lengths: &[u8]) -> Option<Date> {
    let mut fixed = date.clone();
    let slot = usize::from(fixed.month).checked_sub(1)?;
    fixed.day = fixed.day.min(*lengths.get(slot)?);
    Some(fixed)
}
