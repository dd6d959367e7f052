#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raises() {
        let d = |amount, confirmed| Donation { amount, confirmed };
        assert_eq!(raised(vec![d(5, true), d(9, false), d(2, true)]), 7);
        assert_eq!(
            raised(vec![Donation {
                amount: 0.5,
                confirmed: true
            }]),
            0.5
        );
    }

    #[test]
    fn matches_up() {
        assert_eq!(matched(3, 4), 7);
        assert_eq!(matched(1.5, 1.5), 3.0);
    }
}
