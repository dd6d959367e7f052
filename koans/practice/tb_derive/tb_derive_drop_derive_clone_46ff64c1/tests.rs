#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_the_hours() {
        let shift = plan(4, 8).unwrap();
        let part = share(&shift);
        assert_eq!(part.length.as_secs(), 7200);
        assert_eq!(part.crew, 4);
    }

    #[test]
    fn endless() {
        assert_eq!(plan(1, u64::MAX).unwrap_err(), "too long");
    }
}
