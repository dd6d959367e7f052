#[cfg(test)]
mod tests {
    use super::*;

    const fn secs(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    #[test]
    fn bonuses() {
        let rules: [Box<dyn Bonus>; 2] = [Box::new(Sudden), Box::new(Increment(secs(2)))];
        let left: Vec<Duration> = rules
            .iter()
            .map(|rule| rule.after_move(secs(10), secs(3)))
            .collect();
        assert_eq!(left, [secs(10), secs(12)]);
    }
}
