#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streaks() {
        assert_eq!(
            longest_streak(&[true, true, false, true, true, true, false]),
            3
        );
        assert_eq!(longest_streak(&[true, false]), 1);
    }

    #[test]
    fn none() {
        assert_eq!(longest_streak(&[]), 0);
        assert_eq!(longest_streak(&[false]), 0);
    }
}
