use std::time::Duration;

#[derive(Debug)]
pub enum Watch {
    First,
    Dog,
    Morning,
}

pub fn log_line(watch: &Watch, length: Duration) -> String {
    format!("{:?} watch, {} s", watch, length.as_secs())
}

pub fn double_watch(watches: &[(Watch, Duration)]) -> Option<Duration> {
    let (_, length) = watches.first()?;
    Some(*length * 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_log() {
        let line = log_line(&Watch::Dog, Duration::from_secs(7200));
        assert_eq!(line, "Dog watch, 7200 s");
        let line = log_line(&Watch::Morning, Duration::from_secs(1));
        assert!(line.starts_with("Morning"));
    }

    #[test]
    fn doubles_the_first_watch() {
        let watches = [(Watch::First, Duration::from_secs(40))];
        assert_eq!(double_watch(&watches), Some(Duration::from_secs(80)));
        assert_eq!(double_watch(&[]), None);
    }
}
