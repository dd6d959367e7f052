use std::ops::RangeInclusive;

const FIELDS: [(&str, RangeInclusive<u8>); 3] =
    [("minute", 0..=59), ("hour", 0..=23), ("weekday", 0..=6)];

fn field(text: &str, range: &RangeInclusive<u8>) -> Result<(), String> {
    if text == "*" {
        return Ok(());
    }
    match text.parse::<u8>() {
        Ok(n) if range.contains(&n) => Ok(()),
        Ok(n) => Err(format!("{n} is not in {range:?}")),
        Err(e) => Err(e.to_string()),
    }
}

pub fn first_bad_field(schedule: &str) -> Option<&'static str> {
    let mut words = schedule.split_whitespace();
    for (name, range) in &FIELDS {
        if field(words.next().unwrap_or(""), range).is_err() {
            return Some(name);
        }
    }
    None
}

pub fn is_valid(schedule: &str) -> bool {
    let complete = schedule.split_whitespace().nth(FIELDS.len()).is_none();
    complete && first_bad_field(schedule).is_none()
}
