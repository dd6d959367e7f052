#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_and_even_counts() {
        assert_eq!(median(vec![4.0, 1.0, 2.5]), Some(2.5));
        assert_eq!(median(vec![8.0, 1.0, 2.0, 4.0]), Some(3.0));
    }

    #[test]
    fn no_rain_data() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![-0.5]), Some(-0.5));
    }
}
