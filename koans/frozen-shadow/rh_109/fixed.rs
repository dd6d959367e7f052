#[derive(Debug, PartialEq)]
pub enum Interval {
    Never,
    Days(u16),
}

#[derive(Debug, PartialEq)]
pub enum PlanError {
    Unreadable,
    TooLong(u16),
}

pub fn days(text: &str) -> Result<u16, PlanError> {
    let number = text
        .trim_end_matches(" days")
        .parse()
        .map_err(|_| PlanError::Unreadable)?;
    if number > 60 {
        return Err(PlanError::TooLong(number));
    }
    Ok(number)
}

pub fn interval(text: &str) -> Result<Interval, PlanError> {
    let text = text.trim();
    if text == "never" {
        return Ok(Interval::Never);
    }
    let rest = text.strip_prefix("every ").ok_or(PlanError::Unreadable)?;
    days(rest).map(Interval::Days)
}
