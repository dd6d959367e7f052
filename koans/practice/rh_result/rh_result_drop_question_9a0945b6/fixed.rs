use std::time::Duration;

pub struct Timer {
    pub dish: String,
    pub wait: Duration,
}

pub fn set_timer(dish: String, minutes: &str) -> Result<Timer, String> {
    let minutes: u64 = minutes.parse().map_err(|_| format!("when is {dish}?"))?;
    let wait = Duration::from_secs(minutes * 60);
    Ok(Timer { dish, wait })
}
