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
