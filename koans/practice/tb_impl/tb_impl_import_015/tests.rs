#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lines() {
        let d = [
            Delay {
                train: 7,
                minutes: 0,
            },
            Delay {
                train: 12,
                minutes: 65,
            },
            Delay {
                train: 3,
                minutes: 4,
            },
        ];
        assert_eq!(report(&d), "7: on time\n12: 1 h 5 min late\n3: 4 min late");
    }
}
