use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum Phase {
    New,
    Half,
    Full,
}

pub fn until_full(nights: &[Phase]) -> Option<Duration> {
    let days = nights.iter().position(|phase| *phase == Phase::Full)?;
    let seconds = days as u64 * 86_400;
    Some(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_days_to_wait() {
        let wait = until_full(&[Phase::New, Phase::Half, Phase::Full]);
        assert_eq!(wait, Some(Duration::from_secs(172_800)));
    }

    #[test]
    fn no_full_moon_in_sight() {
        assert_eq!(until_full(&[Phase::Half, Phase::New]), None);
        assert_eq!(until_full(&[Phase::Full]), Some(Duration::ZERO));
    }
}
