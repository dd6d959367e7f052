#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn explains() {
        let outcomes = [
            Outcome::Exited(0),
            Outcome::Exited(101),
            Outcome::Exited(2),
            Outcome::Killed {
                signal: 9,
                core: true,
            },
            Outcome::Killed {
                signal: 11,
                core: true,
            },
            Outcome::Lost,
        ];
        assert_eq!(
            outcomes.map(explain),
            [
                "ok",
                "panicked",
                "failed with 2",
                "out of memory?",
                "signal 11 (core)",
                "lost"
            ]
        );
    }
    #[test]
    fn retries_lost_ones() {
        assert_eq!(
            retry(vec![Outcome::Lost, Outcome::Exited(1), Outcome::Lost]),
            [0, 2]
        );
    }
}
