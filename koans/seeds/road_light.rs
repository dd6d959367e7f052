use std::time::Duration;

#[derive(Clone, Copy, PartialEq)]
pub enum Light {
    Red,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_each_switch() {
        let log = [Light::Red, Light::Red, Light::Green, Light::Red];
        assert_eq!(switching_time(&log), Some(Duration::from_secs(6)));
    }

    #[test]
    fn steady_or_empty() {
        assert_eq!(switching_time(&[Light::Green]), Some(Duration::ZERO));
        assert_eq!(switching_time(&[]), None);
    }
}
