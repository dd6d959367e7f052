pub struct Clock {
    pub minute: u8,
}

pub fn clock(text: &str) -> Result<Clock, String> {
    let (hour, minute) = text.split_once(':').ok_or("no colon")?;
    let hour = hour.parse().map_err(|_| format!("hour {hour}"))?;
    let minute = minute.parse().map_err(|_| format!("minute {minute}"))?;
    Ok(Clock { hour, minute })
}
