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
