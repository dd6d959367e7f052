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

pub fn seconds_left(timer: &Timer, spent: Duration) -> Result<u64, String> {
    let left = timer.wait.checked_sub(spent);
    let left = left.ok_or_else(|| format!("{} burnt", timer.dish))?;
    Ok(left.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_down() {
        let timer = set_timer("rice".to_string(), "12").unwrap();
        assert_eq!(seconds_left(&timer, Duration::from_secs(20)), Ok(700));
        let late = seconds_left(&timer, Duration::from_secs(900));
        assert_eq!(late, Err("rice burnt".to_string()));
    }

    #[test]
    fn minutes_must_be_a_number() {
        let timer = set_timer("soup".to_string(), "soon");
        assert_eq!(timer.err(), Some("when is soup?".to_string()));
    }
}
