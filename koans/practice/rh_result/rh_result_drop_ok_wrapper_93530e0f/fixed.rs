use std::time::Duration;

pub struct Alarm {
    pub hour: u64,
    pub minute: u64,
}

pub fn alarm(text: &str) -> Result<Alarm, String> {
    let (hour, minute) = text.split_once(':').ok_or("colon?")?;
    let hour = hour.parse().map_err(|_| format!("hour {hour}?"))?;
    let minute = minute.parse().map_err(|_| "minute?")?;
    Ok(Alarm { hour, minute })
}

pub fn since_midnight(text: &str) -> Result<Duration, String> {
    let alarm = alarm(text)?;
    Ok(Duration::from_secs(60 * (60 * alarm.hour + alarm.minute)))
}
