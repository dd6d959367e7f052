#[derive(Clone, Copy, Debug)]
pub enum YearPart {
    Early,
    Middle,
    Late,
}

pub fn part_of(month: &str) -> Result<String, ParseIntError> {
    let number: u32 = month.parse()?;
    let part = match number {
        1..=4 => YearPart::Early,
        5..=8 => YearPart::Middle,
        _ => YearPart::Late,
    };
    Ok(format!("{part:?}"))
}
