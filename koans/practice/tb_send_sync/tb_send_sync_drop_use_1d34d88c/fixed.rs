use std::cmp::Ordering;

pub struct Clock {
    pub hour: u8,
    pub minute: u8,
}

pub fn clock(text: &str) -> Result<Clock, String> {
    let (hour, minute) = text.split_once(':').ok_or("no colon")?;
    let hour = hour.parse().map_err(|_| format!("hour {hour}"))?;
    let minute = minute.parse().map_err(|_| format!("minute {minute}"))?;
    Ok(Clock { hour, minute })
}

pub fn which_first(left: &str, right: &str) -> Result<Ordering, String> {
    let (a, b) = (clock(left)?, clock(right)?);
    Ok(a.hour.cmp(&b.hour).then(a.minute.cmp(&b.minute)))
}
