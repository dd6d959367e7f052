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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_seconds() {
        assert_eq!(since_midnight("1:30"), Ok(Duration::from_secs(5400)));
    }

    #[test]
    fn faults() {
        assert_eq!(since_midnight("130").unwrap_err(), "colon?");
        assert_eq!(since_midnight("one:30").unwrap_err(), "hour one?");
        assert_eq!(since_midnight("1:").unwrap_err(), "minute?");
    }
}
