use std::time::Duration;

#[derive(Clone, Copy, PartialEq)]
pub enum Light {
    Green,
}

pub fn switching_time(log: &[Light]) -> Option<Duration> {
    let mut last = *log.first()?;
    let mut seconds = 0;
    for light in log {
        if *light != last {
            seconds += 3;
            last = *light;
        }
    }
    Some(Duration::from_secs(seconds))
}
