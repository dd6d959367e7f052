use anyhow::{Context, Result};

#[derive(Debug, PartialEq)]
pub struct Schedule {
    pub hour: u8,
    pub keep: usize,
}

pub fn parse(text: &str) -> Result<Schedule> {
    let mut words = text.split_whitespace();
    let hour = words.next().context("hour is missing")?;
    let keep = words.next().context("number of copies is missing")?;
    Schedule {
        hour: hour.parse().context("hour is not a number")?,
        keep: keep.parse().context("copies is not a number")?,
    }
}
