#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_waits_are_loud() {
        let alarm = pick(&[5, 900], 60).unwrap();
        assert!(alarm.loud);
    }

    #[test]
    fn short_or_none() {
        assert!(pick(&[5, 7], 8).is_none());
    }
}
