#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn paces() {
        assert_eq!(
            pace(&[Nanos(3_000_000_000), Nanos(500_000_000)], 2.0),
            Seconds(1.75)
        );
    }
    #[test]
    fn budgets() {
        assert_eq!(budget(Seconds(0.25), 4.0), Nanos(1_000_000_000));
    }
}
