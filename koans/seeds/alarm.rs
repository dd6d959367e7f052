use std::time::Duration;

pub struct Alarm {
    pub after: Duration,
    pub loud: bool,
}

pub fn set_alarm(text: &str) -> Result<Alarm, String> {
    let loud = text.ends_with('!');
    let minutes: u64 = text.replace('!', "").parse().map_err(|_| "bad minutes")?;
    let after = Duration::from_secs(minutes * 60);
    Ok(Alarm { after, loud })
}

pub fn wakes_by(alarm: &Alarm, seconds: u64) -> bool {
    alarm.loud && alarm.after <= Duration::from_secs(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loud_alarm() {
        let alarm = set_alarm("5!").unwrap();
        assert_eq!(alarm.after.as_secs(), 300);
        assert!(wakes_by(&alarm, 300));
        assert!(!wakes_by(&alarm, 299));
    }

    #[test]
    fn quiet_or_bad() {
        assert!(!wakes_by(&set_alarm("1").unwrap(), 900));
        assert_eq!(set_alarm("soon").err().unwrap(), "bad minutes");
    }
}
