#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn numbers() {
        let interval = Interval {
            low: Bound::Closed(1),
            high: Bound::Open(5),
        };
        assert_eq!(interval.to_string(), "[1, 5)");
    }
    #[test]
    fn letters() {
        assert_eq!(
            Interval {
                low: Bound::Unbounded,
                high: Bound::Closed('k')
            }
            .to_string(),
            "(-inf, k]"
        );
    }
}
