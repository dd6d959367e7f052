#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn best_attempt_counts() {
        assert_eq!(certificate(&[20, 61], &(0..=100)).unwrap(), "Pass with 61");
        assert_eq!(certificate(&[49], &(0..=100)).unwrap(), "Fail with 49");
    }

    #[test]
    fn strange_points_are_refused() {
        assert_eq!(certificate(&[], &(0..=100)).unwrap_err(), "no points");
        let problem = certificate(&[7], &(10..=20)).unwrap_err();
        assert_eq!(problem, "7 is out of range");
    }
}
